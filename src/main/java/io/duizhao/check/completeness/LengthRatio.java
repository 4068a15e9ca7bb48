package io.duizhao.check.completeness;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A translation is much shorter or longer than its source lets expect. Chinese is measured in
 * characters and English in words, and what is usual is taken from the text itself: its median,
 * drawn to what is usual elsewhere while the text is short.
 */
public final class LengthRatio implements TextCheck {
  private static final Rule SHORT =
      new Rule("length.short", Severity.WARNING, "The translation is too short for its source");
  private static final Rule LONG =
      new Rule("length.long", Severity.WARNING, "The translation is too long for its source");

  /** A text's own median counts as much as what is usual elsewhere at this number of pairs. */
  private static final double HALF_TRUST = 20;

  /**
   * How far from what is usual English has to be that ends with a word that asks for another, in
   * standard deviations.
   */
  private static final double FAR_BROKEN_OFF = 1;

  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)(?<![a-z'’])(?:the|an?|and|or|but|while|because|although|whether|if|than|i|we|they"
              + "|my|your|our|their|its|every|of|into|from)[.…]{0,3}[\"”]?$");

  @Override
  public List<Rule> rules() {
    return List.of(SHORT, LONG);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    if (pairs.stream().noneMatch(Pair::isOfOurLanguages)) {
      return;
    }
    double usual = usual(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.isComparable() && pair.isOfOurLanguages()) {
        check(pair, usual, notes, i);
      }
    }
  }

  private static void check(Pair pair, double usual, NotesOf notes, int index) {
    EnglishLength length = EnglishLength.of(chinese(pair), english(pair), usual);
    if (!length.tells()) {
      return;
    }
    boolean tooLong = length.isTooLong();
    boolean brokenOff =
        length.deviation() < -FAR_BROKEN_OFF
            && length.growth() < 0.7
            && BROKEN_OFF.matcher(english(pair)).find();
    boolean tooShort = length.isTooShort() || brokenOff;
    if (tooLong || tooShort) {
      Rule rule = tooLong == pair.isIntoEnglish() ? LONG : SHORT;
      Message message =
          Message.of("length.ratio")
              .with("chinese", length.characters(), 0)
              .with("english", length.words(), 0)
              .with("expected", length.expected(), 0);
      notes
          .pair(index)
          .add(
              rule,
              new Span(0, pair.source().length()),
              new Span(0, pair.target().length()),
              message);
    }
  }

  private static double usual(List<Pair> pairs) {
    List<Double> ratios = new ArrayList<>();
    for (Pair pair : pairs) {
      EnglishLength length = EnglishLength.of(chinese(pair), english(pair), EnglishLength.USUAL);
      if (pair.isComparable() && length.characters() >= EnglishLength.SHORTEST) {
        ratios.add(length.words() / length.characters());
      }
    }
    Collections.sort(ratios);
    double median = ratios.isEmpty() ? EnglishLength.USUAL : ratios.get(ratios.size() / 2);
    double trust = ratios.size() / (ratios.size() + HALF_TRUST);
    return trust * median + (1 - trust) * EnglishLength.USUAL;
  }

  private static String chinese(Pair pair) {
    return pair.isIntoChinese() ? pair.target() : pair.source();
  }

  private static String english(Pair pair) {
    return pair.isIntoChinese() ? pair.source() : pair.target();
  }
}
