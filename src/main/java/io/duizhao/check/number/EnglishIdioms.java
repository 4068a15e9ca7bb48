package io.duizhao.check.number;

/** English words in which a number is none, or not one that the other language has to keep. */
final class EnglishIdioms {
  private static final WordList IDIOMS =
      new WordList(
          "\\bWORDS\\b",
          "24/7: 24 7",
          "50-50 50/50 fifty-fifty: 0.5 50% 50 5 1",
          "nine-to-five 9-to-5: 9 5",
          "number_one at_first first_of_all for_the_first_time: 1",
          "second_nature second_thoughts second_thought second-hand on_second_thought: 2",
          "split_second a_second in_a_second per_second: 1",
          "one_or_two: 1 2",
          "two_or_three a_couple_of a_couple: 2 3",
          "a_hundred_percent one_hundred_percent: 100% 1",
          "one_in_a_million:",
          "hundred-percent: 100% 1");

  private EnglishIdioms() {}

  static void of(Collected found) {
    IDIOMS.addTo(found);
  }
}
