package io.duizhao.check.completeness;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.text.Scripts;
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

  /** English words for a Chinese character: the median of talks, documentation and interviews. */
  private static final double USUAL = 0.62;

  /** A text's own median counts as much as {@link #USUAL} at this number of pairs. */
  private static final double HALF_TRUST = 20;

  /** Shorter texts say little, in words or the like. */
  private static final double SHORTEST = 6;

  /**
   * How far from what is usual a translation has to be, in standard deviations of its length under
   * the model of Gale and Church (1993): the variance grows with the length.
   */
  private static final double FAR = 3.6;

  /** The same for one that is too short, which cannot be further from it than it is long. */
  private static final double FAR_SHORT = 2.5;

  /** The same for English that ends with a word that asks for another. */
  private static final double FAR_BROKEN_OFF = 1;

  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)(?<![a-z'’])(?:the|an?|and|or|but|while|because|although|whether|if|than|i|we|they"
              + "|my|your|our|their|its|every|of|into|from)[.…]{0,3}[\"”]?$");

  /** Variance of English words for each expected word. */
  private static final double VARIANCE = 1.1;

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’.\\-]*+");

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
    double chinese = characters(chinese(pair));
    double english = words(english(pair));
    double expected = chinese * usual;
    if (Math.max(english, expected) < SHORTEST) {
      return;
    }
    double deviation = (english - expected) / Math.sqrt(VARIANCE * Math.max(expected, 2));
    double growth = (english + 1) / (expected + 1);
    boolean tooLong = deviation > FAR && growth > 1.8;
    boolean brokenOff =
        deviation < -FAR_BROKEN_OFF && growth < 0.7 && BROKEN_OFF.matcher(english(pair)).find();
    boolean tooShort = deviation < -FAR_SHORT && growth < 0.5 || english == 0 || brokenOff;
    if (tooLong || tooShort) {
      Rule rule = tooLong == pair.isIntoEnglish() ? LONG : SHORT;
      Message message =
          Message.of("length.ratio")
              .with("chinese", chinese, 0)
              .with("english", english, 0)
              .with("expected", expected, 0);
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
      double characters = pair.isComparable() ? characters(chinese(pair)) : 0;
      if (characters >= SHORTEST) {
        ratios.add(words(english(pair)) / characters);
      }
    }
    Collections.sort(ratios);
    double median = ratios.isEmpty() ? USUAL : ratios.get(ratios.size() / 2);
    double trust = ratios.size() / (ratios.size() + HALF_TRUST);
    return trust * median + (1 - trust) * USUAL;
  }

  private static String chinese(Pair pair) {
    return pair.isIntoChinese() ? pair.target() : pair.source();
  }

  private static String english(Pair pair) {
    return pair.isIntoChinese() ? pair.source() : pair.target();
  }

  /** Counts Han characters, and each word in Latin letters as the characters that it stands for. */
  private static double characters(String text) {
    return text.codePoints().filter(Scripts::isHan).count() + words(text) / USUAL;
  }

  private static double words(String text) {
    return WORD.matcher(text).results().count();
  }
}
