package io.duizhao.segment.okapi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The rules of one language: the first that fits a place decides it. Okapi's own segmenter searches
 * the text for each rule and takes several seconds for a megabyte; here only the breaks are
 * searched for, and the exceptions before them are asked about the places found.
 */
final class SrxRuleSet {
  private final List<SrxRule> rules;

  SrxRuleSet(List<SrxRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the rising places where the rules break a text. */
  int[] breaks(String text) {
    BitSet decided = new BitSet(text.length());
    BitSet breaks = new BitSet(text.length());
    List<IntPredicate> exceptions = new ArrayList<>();
    for (SrxRule rule : rules) {
      if (rule.isBreak()) {
        BitSet found = rule.places(text);
        found.andNot(decided);
        decided.or(found);
        found.stream().filter(place -> noneFits(exceptions, place)).forEach(breaks::set);
      } else {
        exceptions.add(rule.test(text));
      }
    }
    return breaks.stream().toArray();
  }

  /** Returns which rule breaks a text at a place that {@link #breaks} returned. */
  String reason(String text, int place) {
    return rules.stream()
        .filter(rule -> rule.isBreak() && rule.test(text).test(place))
        .findFirst()
        .map(SrxRule::shown)
        .orElse("");
  }

  private static boolean noneFits(List<IntPredicate> exceptions, int place) {
    for (IntPredicate exception : exceptions) {
      if (exception.test(place)) {
        return false;
      }
    }
    return true;
  }
}
