package io.duizhao.segment.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is seen between English captions, or others with spaces between words: words on either side
 * in lower case, the lines farther off, lengths and pauses.
 */
public final class EnglishBoundaryFeatures implements BoundaryFeatures {
  /** No more of a line is looked at from either end, in UTF-16 code units. */
  private static final int SEEN = 160;

  /** Lengths by which lines are told apart, finely and, beside other things, coarsely. */
  private static final double[] LENGTHS = {6, 10, 13, 16, 19, 22, 26};

  private static final double[] COARSE_LENGTHS = {8, 14, 20};

  /** Words on either side whose order does not matter. */
  private static final int BAG = 6;

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%]*+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'.-]++");
  private static final Pattern EDGE_MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}])[.'-]++|[.'-]++(?![\\p{L}\\p{N}])");

  /** A line as words. */
  private record Line(List<String> words, double characters) {
    static Line of(String text) {
      boolean isLong = text.length() > 2 * SEEN;
      String seen =
          isLong ? text.substring(0, SEEN) + " " + text.substring(text.length() - SEEN) : text;
      String lower = seen.toLowerCase(Locale.ROOT).replace('’', '\'');
      String bare = EDGE_MARK.matcher(NO_LETTER.matcher(lower).replaceAll(" ")).replaceAll(" ");
      String even = NUMBER.matcher(bare).replaceAll("0").strip();
      return new Line(
          even.isEmpty() ? List.of() : List.of(even.split(" +", -1)), LengthPrior.characters(text));
    }

    String word(int index) {
      return index < words.size() ? words.get(index) : "";
    }

    String wordBack(int index) {
      return index < words.size() ? words.get(words.size() - 1 - index) : "";
    }

    List<String> last(int n) {
      return words.subList(Math.max(0, words.size() - n), words.size());
    }

    List<String> first(int n) {
      return words.subList(0, Math.min(n, words.size()));
    }
  }

  @Override
  public List<Observations> of(List<CaptionLine> lines, boolean inWords) {
    List<Line> even = lines.stream().map(line -> Line.of(line.text())).toList();
    List<Observations> features = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Observations seen = new Observations("", inWords);
      addWords(even.get(i), even.get(i + 1), seen);
      addClasses(even.get(i), even.get(i + 1), seen);
      addLengths(even.get(i), even.get(i + 1), seen);
      addFarther(even, i, seen);
      PauseFeatures.add(
          lines,
          i,
          EnglishClasses.of(even.get(i).wordBack(0)),
          EnglishClasses.of(even.get(i + 1).word(0)),
          seen);
      features.add(seen);
    }
    return features;
  }

  private static void addWords(Line line, Line next, Observations seen) {
    seen.add("last word", line.wordBack(0));
    seen.add("last two words", line.wordBack(1), line.wordBack(0));
    seen.add("last three words", line.wordBack(2), line.wordBack(1), line.wordBack(0));
    seen.add("last word but one", line.wordBack(1));
    seen.add("first word", line.word(0));
    seen.add("first two words", line.word(0), line.word(1));
    seen.add("next word", next.word(0));
    seen.add("next two words", next.word(0), next.word(1));
    seen.add("next three words", next.word(0), next.word(1), next.word(2));
    seen.add("next word but one", next.word(1));
    seen.add("next line's last word", next.wordBack(0));
    seen.add("first word, next word", line.word(0), next.word(0));
    seen.add("last word, next word", line.wordBack(0), next.word(0));
    seen.add("last letters, next word", ending(line.wordBack(0)), next.word(0));
    for (String word : new LinkedHashSet<>(line.last(BAG))) {
      seen.add("near before", word);
    }
    for (String word : new LinkedHashSet<>(next.first(BAG))) {
      seen.add("near after", word);
    }
  }

  private static void addClasses(Line line, Line next, Observations seen) {
    String last = EnglishClasses.of(line.wordBack(0));
    String first = EnglishClasses.of(next.word(0));
    String second = EnglishClasses.of(next.word(1));
    seen.add("last type", last);
    seen.add("next type", first);
    seen.add("last type, next type", last, first);
    seen.add("next two types", first, second);
    seen.add("last type, next two types", last, first, second);
    seen.add("last two types", EnglishClasses.of(line.wordBack(1)), last);
    seen.add("last two types, next type", EnglishClasses.of(line.wordBack(1)), last, first);
    seen.add("first two types", EnglishClasses.of(line.word(0)), EnglishClasses.of(line.word(1)));
    seen.add("first type, next type", EnglishClasses.of(line.word(0)), first);
    seen.add("last type, next word", last, next.word(0));
    seen.add("last word, next type", line.wordBack(0), first);
    seen.add("next line's last type", EnglishClasses.of(next.wordBack(0)));
  }

  /** The last letters of a word tell its part of speech. */
  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  private static void addLengths(Line line, Line next, Observations seen) {
    seen.addBucket("length", line.characters(), LENGTHS);
    seen.addBucket("next length", next.characters(), LENGTHS);
    seen.add(
        "both lengths",
        Observations.bucket(line.characters(), COARSE_LENGTHS),
        Observations.bucket(next.characters(), COARSE_LENGTHS));
  }

  private static void addFarther(List<Line> lines, int line, Observations seen) {
    if (line > 0) {
      seen.add("before, first word", lines.get(line - 1).word(0));
      seen.add("before, last word", lines.get(line - 1).wordBack(0));
    }
    if (line + 2 < lines.size()) {
      seen.add("after next, first word", lines.get(line + 2).word(0));
      seen.add("after next, first type", EnglishClasses.of(lines.get(line + 2).word(0)));
      seen.add(
          "next line's last type, after next, first type",
          EnglishClasses.of(lines.get(line + 1).wordBack(0)),
          EnglishClasses.of(lines.get(line + 2).word(0)));
      seen.add(
          "next word, after next, first word",
          lines.get(line + 1).word(0),
          lines.get(line + 2).word(0));
    }
  }
}
