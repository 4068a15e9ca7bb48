package io.duizhao.segment.feature;

import java.util.List;

/**
 * What the types of the words on either side say, and how the words are used elsewhere: words that
 * are seldom seen behave as others of their type.
 */
final class WordTypeFeatures {
  private static final String VERB = "v";

  /** Verbs of a line's beginning that are counted at most. */
  private static final int MOST_VERBS = 2;

  private final WordHabits habits;

  WordTypeFeatures(WordHabits habits) {
    this.habits = habits;
  }

  void add(List<ChineseLine> lines, int at, Observations seen) {
    ChineseLine line = lines.get(at);
    ChineseLine next = lines.get(at + 1);
    addTypes(line, next, seen);
    addOpenings(line, next, seen);
    if (at + 2 < lines.size()) {
      String opening = habits.opening(lines.get(at + 2).word(0));
      seen.add("after next opens", opening);
      seen.add("next, after next open", habits.opening(next.word(0)), opening);
    }
    addVerbs(line, next, seen);
  }

  private void addTypes(ChineseLine line, ChineseLine next, Observations seen) {
    String last = habits.type(line.wordBack(0));
    String lastBut1 = habits.type(line.wordBack(1));
    String first = habits.type(next.word(0));
    String second = habits.type(next.word(1));
    seen.addBoth("last type", last);
    seen.add("last two types", lastBut1, last);
    seen.add("last three types", habits.type(line.wordBack(2)), lastBut1, last);
    seen.addBoth("next type", first);
    seen.add("next two types", first, second);
    seen.add("next three types", first, second, habits.type(next.word(2)));
    seen.addBoth("last type, next type", last, first);
    seen.add("last two types, next type", lastBut1, last, first);
    seen.add("last type, next two types", last, first, second);
    seen.add("last two types, next two types", lastBut1, last, first, second);
    seen.add("last word, next type", line.wordBack(0), first);
    seen.add("last type, next word", last, next.word(0));
    seen.add("first type, next type", habits.type(line.word(0)), first);
    seen.add("first type, last type", habits.type(line.word(0)), last);
    seen.add("next line's last type", habits.type(next.wordBack(0)));
  }

  private void addOpenings(ChineseLine line, ChineseLine next, Observations seen) {
    String opening = habits.opening(line.word(0));
    String nextOpening = habits.opening(next.word(0));
    String closing = habits.closing(line.wordBack(0));
    seen.addBoth("opens", opening);
    seen.addBoth("next opens", nextOpening);
    seen.add("opens, next opens", opening, nextOpening);
    seen.add("closes", closing);
    seen.add("closes, next opens", closing, nextOpening);
  }

  /** A line without a verb is seldom a sentence of its own. */
  private void addVerbs(ChineseLine line, ChineseLine next, Observations seen) {
    String verbs = verbs(line);
    String nextVerbs = verbs(next);
    String first = habits.type(next.word(0));
    seen.add("verbs", verbs);
    seen.add("next verbs", nextVerbs);
    seen.add("verbs, next verbs", verbs, nextVerbs);
    seen.add("verbs, next type", verbs, first);
    seen.add("next verbs, next type", nextVerbs, first);
    seen.add("verbs, last type", verbs, habits.type(line.wordBack(0)));
    seen.add("verbs, next verbs, next type", verbs, nextVerbs, first);
  }

  private String verbs(ChineseLine line) {
    long verbs = line.first().stream().filter(word -> habits.type(word).equals(VERB)).count();
    return Long.toString(Math.min(MOST_VERBS, verbs));
  }
}
