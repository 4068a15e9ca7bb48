package io.duizhao.check.wording;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * The source denies something and no word of the translation can stand for that: a conservative
 * rule, which is silent where one does, wherever in the translation it stands.
 */
public final class Negation implements PairCheck {
  private static final Rule RULE =
      new Rule("negation.lost", Severity.WARNING, "A denial is not in the translation");

  /** In a longer text, in UTF-16 code units of Chinese, a denial has many other ways to be put. */
  private static final int LONGEST = 100;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.isOfOurLanguages() || !pair.isComparable()) {
      return;
    }
    String chinese = pair.isIntoEnglish() ? pair.source() : pair.target();
    if (chinese.length() > LONGEST) {
      return;
    }
    Optional<Span> denial =
        pair.isIntoEnglish()
            ? ChineseDenials.first(pair.source())
                .filter(span -> !EnglishDenials.mayRender(pair.source(), pair.target()))
            : EnglishDenials.first(pair.source())
                .filter(span -> !ChineseDenials.mayRender(pair.target()));
    denial.ifPresent(
        span ->
            notes.add(
                RULE,
                span,
                new Span(0, pair.target().length()),
                Message.of("negation.lost").with("words", span.of(pair.source()))));
  }
}
