package io.duizhao.check.wording;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The source denies something and no word of the translation can stand for that: a conservative
 * rule, which is silent where one does, wherever in the translation it stands.
 */
public final class Negation implements PairCheck {
  private static final Rule RULE =
      new Rule("negation.lost", Severity.WARNING, "A denial is not in the translation");

  /**
   * In a longer text, in UTF-16 code units of Chinese, a denial has many other ways to be put. Of
   * 10,000 pairs of technical prose, 39 were called wrong with this limit and 20 with 100, and of
   * denials that were taken out .64 and .47 were found.
   */
  private static final int LONGEST = 200;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.isOfOurLanguages() || !pair.isComparable()) {
      return;
    }
    Optional<Span> denial =
        pair.isIntoEnglish()
            ? lostInEnglish(pair.source(), pair.target())
            : lostInChinese(pair.source(), pair.target());
    denial.ifPresent(
        span ->
            notes.add(
                RULE,
                span,
                new Span(0, pair.target().length()),
                Message.of("negation.lost").with("words", span.of(pair.source()))));
  }

  /** Returns the first denial of the Chinese, if nothing in the English can stand for one. */
  static Optional<Span> lostInEnglish(String chinese, String english) {
    if (chinese.length() > LONGEST || !ChineseDenials.isPossibleIn(chinese)) {
      return Optional.empty();
    }
    Optional<Span> notOnly =
        EnglishDenials.saysOnly(english) ? ChineseDenials.notOnly(chinese) : Optional.empty();
    if (notOnly.isPresent()) {
      return notOnly;
    }
    return EnglishDenials.mayRender(chinese, english)
        ? Optional.empty()
        : ChineseDenials.first(chinese);
  }

  /** Returns the first denial of the English, if nothing in the Chinese can stand for one. */
  static Optional<Span> lostInChinese(String english, String chinese) {
    return chinese.length() > LONGEST
        ? Optional.empty()
        : EnglishDenials.first(english).filter(span -> !ChineseDenials.mayRender(english, chinese));
  }
}
