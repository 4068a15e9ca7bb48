package io.duizhao.check.number;

/** English words that may answer to a number of the other language. */
final class EnglishWordsForNumbers {
  private static final WordList WORDS =
      new WordList(
          "\\bWORDS\\b",
          "a an one once single sole only another each every per first primary ones: 1",
          "half halves halved halving halfway: 0.5 50% 30 2 6",
          "quarter quarters quarterly: 0.25 25% 15 3 4",
          "third thirds: 3 0.3333333333333333",
          "both two couple pair pairs twice twin double doubled doubles doubling dual second"
              + " either neither other others two-thirds biennial bilingual duo: 2 100%",
          "triple tripled triples tripling thrice trio three threefold: 3 2 200%",
          "quadruple quadrupled: 4 3 300%",
          "dozen dozens: 12 10 20",
          "decade decades ten tens teens: 10",
          "century centuries hundred hundreds: 100",
          "fortnight: 14 2",
          "thousand thousands millennium: 1000",
          "tens_of_thousands: 10000",
          "hundreds_of_thousands: 100000",
          "million millions: 1000000",
          "tens_of_millions: 10000000",
          "hundreds_of_millions: 100000000",
          "billion billions: 1000000000",
          "noon midday: 12",
          "midnight: 0 12 24",
          "week weekly weeks: 7 1",
          "zero zeros zeroes no none nil nothing nought: 0",
          "score: 20",
          "four fourth: 4",
          "five fifth: 5",
          "six sixth: 6",
          "seven seventh: 7",
          "eight eighth: 8",
          "nine ninth: 9",
          "percent percentage: 100%");

  private EnglishWordsForNumbers() {}

  static void of(Collected found) {
    WORDS.addTo(found);
  }
}
