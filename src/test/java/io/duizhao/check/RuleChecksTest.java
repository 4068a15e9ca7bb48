package io.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What bounds the findings of one pair: each holds the pair's whole text. */
class RuleChecksTest {
  private static final Rule ONE = new Rule("test.one", Severity.INFO, "it is the first");
  private static final Rule OTHER = new Rule("test.other", Severity.INFO, "it is the second");

  /** Tells of each letter of the target, by both rules. */
  private static final PairCheck EACH_LETTER =
      new PairCheck() {
        @Override
        public List<Rule> rules() {
          return List.of(ONE, OTHER);
        }

        @Override
        public void check(Pair pair, Notes notes) {
          for (int i = 0; i < pair.target().length(); i++) {
            Message message = Message.of("terms.untranslated").with("text", "a");
            notes.add(ONE, null, new Span(i, i + 1), message);
            notes.add(OTHER, null, new Span(i, i + 1), message);
          }
        }
      };

  @Test
  void aRuleTellsOfAPairNotMoreThanSoManyTimes() {
    BilingualTexts texts = new BilingualTexts();
    texts.add("长", "a".repeat(150)).add("短", "a".repeat(30)).add("也长", "b".repeat(1000));
    List<Finding> findings =
        new RuleChecks(List.of(EACH_LETTER), List.of()).check(texts.build("a.txt"));
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.rule() + " " + f.target().length(), Collectors.counting()));
    long most = RuleChecks.MOST_OF_A_RULE;
    assertEquals(
        Map.of(
            "test.one 150", most,
            "test.other 150", most,
            "test.one 30", 30L,
            "test.other 30", 30L,
            "test.one 1000", most,
            "test.other 1000", most),
        counts);
    assertEquals(
        new Span(0, 1), findings.get(0).targetSpan(), "those that come first in the text are kept");
  }
}
