package io.duizhao.segment;

import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What is seen between Chinese captions: characters, words and classes on either side, the lines
 * farther off, lengths and pauses.
 */
final class ChineseBoundaryFeatures implements BoundaryFeatures {
  private static final double[] LENGTHS = {4, 7, 10, 13, 16, 20, 25};
  private static final double[] COARSE_LENGTHS = {6, 12, 18};
  private static final int LONGEST_AFFIX = 5;
  private static final int BAG = 6;

  /** From this share of lines that name speaker or listener on, captions are a talk. */
  private static final double ADDRESSING = 0.12;

  private final ChineseWords words;

  ChineseBoundaryFeatures(ChineseWords.Dictionary dictionary) {
    words = new ChineseWords(dictionary);
  }

  @Override
  public List<List<String>> of(List<CaptionLine> lines) {
    List<ChineseLine> alike =
        lines.stream().map(line -> ChineseLine.of(line.text(), words)).toList();
    String register = ChineseClasses.addressingShare(lines) < ADDRESSING ? "" : "talk ";
    List<List<String>> features = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Observations seen = new Observations(register);
      ChineseLine line = alike.get(i);
      ChineseLine next = alike.get(i + 1);
      addCharacters(line, next, seen);
      addWords(line, next, seen);
      addClasses(line, next, seen);
      addLengths(line, next, seen);
      addFarther(alike, i, seen);
      PauseFeatures.add(lines, i, ChineseClasses.end(line), ChineseClasses.start(next), seen);
      features.add(seen.all());
    }
    return features;
  }

  private static void addCharacters(ChineseLine line, ChineseLine next, Observations seen) {
    for (int n = 1; n <= LONGEST_AFFIX; n++) {
      seen.addBoth("e" + n, line.suffix(n));
      seen.addBoth("s" + n, next.prefix(n));
    }
    seen.add("e1s1", line.suffix(1), next.prefix(1));
    seen.add("e2s1", line.suffix(2), next.prefix(1));
    seen.add("e1s2", line.suffix(1), next.prefix(2));
  }

  private static void addWords(ChineseLine line, ChineseLine next, Observations seen) {
    seen.addBoth("lw", line.wordBack(0));
    seen.add("lw2", line.wordBack(1), line.wordBack(0));
    seen.add("pw", line.wordBack(1));
    seen.addBoth("fa", line.word(0));
    seen.add("fa2", line.word(0), line.word(1));
    seen.addBoth("fw", next.word(0));
    seen.add("fw2", next.word(0), next.word(1));
    seen.add("fw3", next.word(0), next.word(1), next.word(2));
    seen.add("sw", next.word(1));
    seen.add("lb", next.wordBack(0));
    seen.add("fafb", line.word(0), next.word(0));
    seen.add("lwfw", line.wordBack(0), next.word(0));
    int size = line.last().size();
    for (String word : new LinkedHashSet<>(line.last().subList(Math.max(0, size - BAG), size))) {
      seen.add("aw", word);
    }
    for (String word :
        new LinkedHashSet<>(next.first().subList(0, Math.min(BAG, next.first().size())))) {
      seen.add("bw", word);
    }
  }

  private static void addClasses(ChineseLine line, ChineseLine next, Observations seen) {
    String end = ChineseClasses.end(line);
    String start = ChineseClasses.start(line);
    String nextStart = ChineseClasses.start(next);
    String nextEnd = ChineseClasses.end(next);
    seen.addBoth("ea", end);
    seen.addBoth("sa", start);
    seen.addBoth("sb", nextStart);
    seen.addBoth("eab", end, nextStart);
    seen.add("sab", start, nextStart);
    seen.add("easb", end, start, nextStart);
    if (ChineseClasses.reports(next)) {
      seen.add("rb");
      seen.add("rb", nextStart);
    }
    if (ChineseClasses.reports(line)) {
      seen.add("ra");
    }
    if (nextEnd.equals("reporting")) {
      seen.add("rbe");
      seen.add("rbe", nextStart);
    }
    if (ChineseClasses.asks(line)) {
      seen.add("qa");
    }
    if (ChineseClasses.asks(next)) {
      seen.add("qb");
    }
    int comma = next.head().indexOf('，');
    seen.addBucket("bc", comma > 8 ? -1 : comma, -1, 2, 4);
    if (comma > 0 && comma <= 8) {
      seen.add("bcw", next.prefix(comma));
    }
  }

  private static void addLengths(ChineseLine line, ChineseLine next, Observations seen) {
    seen.addBoth("la", Observations.bucket(line.characters(), LENGTHS));
    seen.addBoth("lb", Observations.bucket(next.characters(), LENGTHS));
    seen.addBoth(
        "lab",
        Observations.bucket(line.characters(), COARSE_LENGTHS),
        Observations.bucket(next.characters(), COARSE_LENGTHS));
  }

  private static void addFarther(List<ChineseLine> lines, int line, Observations seen) {
    if (line > 0) {
      ChineseLine before = lines.get(line - 1);
      seen.add("fz", before.word(0));
      seen.add("ez", ChineseClasses.end(before), ChineseClasses.start(lines.get(line)));
    }
    if (line + 2 < lines.size()) {
      ChineseLine afterNext = lines.get(line + 2);
      seen.add("fc", afterNext.word(0));
      String start = ChineseClasses.start(afterNext);
      seen.add("sc", start);
      seen.add("sbc", ChineseClasses.start(lines.get(line + 1)), start);
      seen.add("ebc", ChineseClasses.end(lines.get(line + 1)), start);
      seen.add("c2", afterNext.prefix(2));
    }
  }
}
