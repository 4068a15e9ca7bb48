package io.duizhao.segment.okapi;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.lib.segmentation.Rule;
import org.jspecify.annotations.Nullable;

/** A rule: what stands before a place and what after it. */
final class SrxRule {
  /** As Okapi reads expressions: with the classes of Unicode. */
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** So much of an expression is shown, in UTF-16 code units. */
  private static final int SHOWN = 40;

  private final String shown;
  private final boolean isBreak;
  private final Pattern search;
  private final @Nullable Pattern atPlace;

  /**
   * Makes a rule.
   *
   * @param name what the user knows it by
   */
  SrxRule(String name, Rule rule) {
    String next = rule.getAfter().isEmpty() ? "" : ", then " + shown(rule.getAfter());
    shown = name + ": " + shown(rule.getBefore()) + next;
    isBreak = rule.isBreak();
    String before = "(?:" + rule.getBefore() + ")";
    String after = "(?=" + rule.getAfter() + ")";
    search = Pattern.compile(before + after, FLAGS);
    atPlace = lookBehind(before, after);
  }

  /** Java looks back over a limited length only: null for a rule with an unlimited repetition. */
  private static @Nullable Pattern lookBehind(String before, String after) {
    try {
      // What follows is looked at first, as it mostly settles the matter at its first character.
      return Pattern.compile(after + "(?<=" + before + ")", FLAGS);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private static String shown(String expression) {
    return expression.length() <= SHOWN ? expression : expression.substring(0, SHOWN - 1) + "…";
  }

  /** Returns the rule's name and the beginnings of its expressions. */
  String shown() {
    return shown;
  }

  boolean isBreak() {
    return isBreak;
  }

  /** Returns the places inside a text that the rule fits. */
  BitSet places(String text) {
    BitSet places = new BitSet(text.length());
    Matcher matcher = search.matcher(text);
    for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
      if (matcher.end() > 0 && matcher.end() < text.length()) {
        places.set(matcher.end());
      }
    }
    return places;
  }

  /** Returns a test whether the rule fits a place of a text, for few places. */
  IntPredicate test(String text) {
    if (atPlace == null) {
      return places(text)::get;
    }
    Matcher matcher = atPlace.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    return place -> matcher.region(place, text.length()).lookingAt();
  }
}
