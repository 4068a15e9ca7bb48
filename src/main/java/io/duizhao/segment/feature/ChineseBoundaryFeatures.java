package io.duizhao.segment.feature;

import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is seen between Chinese captions: characters, words and classes on either side, the lines
 * farther off, lengths and pauses.
 */
public final class ChineseBoundaryFeatures implements BoundaryFeatures {
  /**
   * Lengths in characters by which lines are told apart, finely and, beside other things, coarsely.
   */
  private static final double[] LENGTHS = {4, 7, 10, 13, 16, 20, 25};

  private static final double[] COARSE_LENGTHS = {6, 12, 18};

  /**
   * Characters of a line's beginning or end, and words of either side whose order does not matter.
   */
  private static final int LONGEST_AFFIX = 5;

  private static final int BAG = 6;

  /** From this share of lines that name speaker or listener on, captions are a talk. */
  private static final double ADDRESSING = 0.12;

  private final ChineseWords words;
  private final WordTypeFeatures types;

  /** Cuts words by this dictionary; the habits say what words stand at the ends of sentences. */
  public ChineseBoundaryFeatures(ChineseWords.Dictionary dictionary, WordHabits habits) {
    words = new ChineseWords(dictionary);
    types = new WordTypeFeatures(habits);
  }

  @Override
  public List<Observations> of(List<CaptionLine> lines, boolean inWords) {
    List<ChineseLine> alike =
        lines.stream().map(line -> ChineseLine.of(line.text(), words)).toList();
    String register = ChineseClasses.addressingShare(lines) < ADDRESSING ? "" : "talk ";
    List<Observations> features = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Observations seen = new Observations(register, inWords);
      ChineseLine line = alike.get(i);
      ChineseLine next = alike.get(i + 1);
      addCharacters(line, next, seen);
      addWords(line, next, seen);
      addClasses(line, next, seen);
      addLengths(line, next, seen);
      addFarther(alike, i, seen);
      types.add(alike, i, seen);
      PauseFeatures.add(lines, i, line.end(), next.start(), seen);
      features.add(seen);
    }
    return features;
  }

  private static void addCharacters(ChineseLine line, ChineseLine next, Observations seen) {
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      seen.addBoth("ends " + n, line.suffix(n));
      seen.addBoth("next begins " + n, next.prefix(n));
    }
    seen.add("ends 1, next begins 1", line.suffix(1), next.prefix(1));
    seen.add("ends 2, next begins 1", line.suffix(2), next.prefix(1));
    seen.add("ends 1, next begins 2", line.suffix(1), next.prefix(2));
  }

  private static void addWords(ChineseLine line, ChineseLine next, Observations seen) {
    seen.addBoth("last word", line.wordBack(0));
    seen.add("last two words", line.wordBack(1), line.wordBack(0));
    seen.add("last word but one", line.wordBack(1));
    seen.addBoth("first word", line.word(0));
    seen.add("first two words", line.word(0), line.word(1));
    seen.addBoth("next word", next.word(0));
    seen.add("next two words", next.word(0), next.word(1));
    seen.add("next three words", next.word(0), next.word(1), next.word(2));
    seen.add("next word but one", next.word(1));
    seen.add("next line's last word", next.wordBack(0));
    seen.add("first word, next word", line.word(0), next.word(0));
    seen.add("last word, next word", line.wordBack(0), next.word(0));
    int size = line.last().size();
    for (String word : new LinkedHashSet<>(line.last().subList(Math.max(0, size - BAG), size))) {
      seen.add("near before", word);
    }
    for (String word :
        new LinkedHashSet<>(next.first().subList(0, Math.min(BAG, next.first().size())))) {
      seen.add("near after", word);
    }
  }

  private static void addClasses(ChineseLine line, ChineseLine next, Observations seen) {
    String end = line.end();
    String start = line.start();
    String nextStart = next.start();
    String nextEnd = next.end();
    seen.addBoth("ends as", end);
    seen.addBoth("begins as", start);
    seen.addBoth("next begins as", nextStart);
    seen.addBoth("ends, next begins as", end, nextStart);
    seen.add("begins, next begins as", start, nextStart);
    seen.add("ends, begins, next begins as", end, start, nextStart);
    if (next.reports()) {
      seen.add("next reports");
      seen.add("next reports", nextStart);
    }
    if (line.reports()) {
      seen.add("reports");
    }
    if (nextEnd.equals("reporting")) {
      seen.add("next ends reporting");
      seen.add("next ends reporting", nextStart);
    }
    if (line.asks()) {
      seen.add("asks");
    }
    if (next.asks()) {
      seen.add("next asks");
    }
    int comma = next.head().indexOf('，');
    seen.addBucket("next comma", comma > 8 ? -1 : comma, -1, 2, 4);
    if (comma > 0 && comma <= 8) {
      seen.add("next lead-in", next.prefix(comma));
    }
  }

  private static void addLengths(ChineseLine line, ChineseLine next, Observations seen) {
    seen.addBoth("length", Observations.bucket(line.characters(), LENGTHS));
    seen.addBoth("next length", Observations.bucket(next.characters(), LENGTHS));
    seen.addBoth(
        "both lengths",
        Observations.bucket(line.characters(), COARSE_LENGTHS),
        Observations.bucket(next.characters(), COARSE_LENGTHS));
  }

  private static void addFarther(List<ChineseLine> lines, int line, Observations seen) {
    if (line > 0) {
      ChineseLine before = lines.get(line - 1);
      seen.add("before, first word", before.word(0));
      seen.add("before ends, begins as", before.end(), lines.get(line).start());
    }
    if (line + 2 < lines.size()) {
      ChineseLine afterNext = lines.get(line + 2);
      seen.add("after next, first word", afterNext.word(0));
      String start = afterNext.start();
      seen.add("after next begins as", start);
      seen.add("next, after next begin as", lines.get(line + 1).start(), start);
      seen.add("next ends, after next begins as", lines.get(line + 1).end(), start);
      seen.add("after next begins 2", afterNext.prefix(2));
    }
  }
}
