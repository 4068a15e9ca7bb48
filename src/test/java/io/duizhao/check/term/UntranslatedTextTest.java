package io.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.RuleChecks;
import io.duizhao.model.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A translation that is Chinese throughout is told of, but not at each of its characters. */
class UntranslatedTextTest {
  @Test
  void oneSentenceIsNotToldOfThousandsOfTimes() {
    BilingualTexts texts = new BilingualTexts().add("他写了很多字。", "字 a ".repeat(5000));
    List<Finding> findings = TermChecks.own().check(texts.build("a.txt"));
    assertEquals(
        RuleChecks.MOST_OF_A_RULE,
        findings.stream().filter(f -> f.rule().equals("terms.untranslated")).count());
  }
}
