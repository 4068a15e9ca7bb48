package io.duizhao.segment.okapi;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.segmentation.Rule;

/**
 * The rules of one language in order, run as Okapi's own segmenter runs them: the first rule that
 * fits a place decides it. Okapi's takes several seconds for a megabyte, and holds inline codes in
 * characters that a text may use; ours knows plain text only.
 */
final class SrxRuleSet {
  /** How SRX 2.0 says that expressions are to be read: with the classes of Unicode. */
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final List<CompiledRule> rules;

  private record CompiledRule(boolean isBreak, Pattern pattern) {}

  SrxRuleSet(List<Rule> rules) {
    this.rules =
        rules.stream()
            .filter(Rule::isActive)
            .map(
                rule ->
                    new CompiledRule(rule.isBreak(), pattern(rule.getBefore(), rule.getAfter())))
            .toList();
  }

  /** Returns the expression whose matches end at the places that a rule fits. */
  static Pattern pattern(String before, String after) {
    return Pattern.compile("(?:" + before + ")(?=" + after + ")", FLAGS);
  }

  /** Returns the places where the rules break a text. */
  int[] breaks(String text) {
    BitSet decided = new BitSet(text.length());
    BitSet breaks = new BitSet(text.length());
    for (CompiledRule rule : rules) {
      Matcher matcher = rule.pattern.matcher(text);
      for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
        int place = matcher.end();
        if (place > 0 && place < text.length() && !decided.get(place)) {
          decided.set(place);
          breaks.set(place, rule.isBreak);
        }
      }
    }
    return breaks.stream().toArray();
  }
}
