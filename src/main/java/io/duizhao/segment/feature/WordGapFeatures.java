package io.duizhao.segment.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is seen between the words of English speech without marks, wherever captions break: each
 * line is one word.
 */
public final class WordGapFeatures implements BoundaryFeatures {
  /** Words on either side whose order does not matter. */
  private static final int BAG = 6;

  /** Characters of a word that are looked at; a word may be a megabyte. */
  private static final int LONGEST = 40;

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%]*+");
  private static final Pattern EDGE =
      Pattern.compile("^[^\\p{L}\\p{N}]++|(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");

  /** Returns a word as it is compared, empty where it holds no letter or digit. */
  static String even(String word) {
    String seen = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    String bare = EDGE.matcher(seen.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    return NUMBER.matcher(bare).replaceAll("0");
  }

  @Override
  public List<Observations> of(List<CaptionLine> lines, boolean inWords) {
    List<String> words = lines.stream().map(line -> even(line.text())).toList();
    List<Observations> features = new ArrayList<>();
    for (int k = 0; k + 1 < words.size(); k++) {
      Observations seen = new Observations("", inWords);
      seen.add("word-gap");
      addWords(words, k, seen);
      addClasses(words, k, seen);
      for (String word : new LinkedHashSet<>(words.subList(Math.max(0, k + 1 - BAG), k + 1))) {
        seen.add("g-before", word);
      }
      for (String word :
          new LinkedHashSet<>(words.subList(k + 1, Math.min(words.size(), k + 1 + BAG)))) {
        seen.add("g-after", word);
      }
      features.add(seen);
    }
    return features;
  }

  private static void addWords(List<String> words, int k, Observations seen) {
    String a = words.get(k);
    String b = word(words, k - 1);
    String c = word(words, k - 2);
    String x = words.get(k + 1);
    String y = word(words, k + 2);
    String z = word(words, k + 3);
    seen.add("g-a", a);
    seen.add("g-b", b);
    seen.add("g-c", c);
    seen.add("g-x", x);
    seen.add("g-y", y);
    seen.add("g-z", z);
    seen.add("g-fourth", word(words, k + 4));
    seen.add("g-ba", b, a);
    seen.add("g-xy", x, y);
    seen.add("g-xz", x, z);
    seen.add("g-ax", a, x);
    seen.add("g-ay", a, y);
    seen.add("g-bx", b, x);
    seen.add("g-bax", b, a, x);
    seen.add("g-axy", a, x, y);
    seen.add("g-xyz", x, y, z);
    seen.add("g-cba", c, b, a);
    seen.add("g-end", end(a, 2));
    seen.add("g-end3", end(a, 3));
    seen.add("g-end-x", end(a, 2), x);
    seen.add("g-end3-x", end(a, 3), x);
    seen.add("g-length", Integer.toString(Math.min(a.length(), 8)));
  }

  private static void addClasses(List<String> words, int k, Observations seen) {
    String a = words.get(k);
    String x = words.get(k + 1);
    String y = word(words, k + 2);
    String before = EnglishClasses.of(word(words, k - 1));
    String last = EnglishClasses.of(a);
    String next = EnglishClasses.of(x);
    String second = EnglishClasses.of(y);
    String third = EnglishClasses.of(word(words, k + 3));
    seen.add("g-last", last);
    seen.add("g-next", next);
    seen.add("g-second", second);
    seen.add("g-next-second", next, second);
    seen.add("g-next-third", next, second, third);
    seen.add("g-before-last", before, last);
    seen.add("g-last-next", last, next);
    seen.add("g-last-second", last, next, second);
    seen.add("g-last-third", last, next, second, third);
    seen.add("g-before-next", before, last, next);
    seen.add("g-before-second", before, last, next, second);
    seen.add("g-a-next", a, next);
    seen.add("g-a-second", a, next, second);
    seen.add("g-last-x", last, x);
    seen.add("g-last-y", last, x, y);
    seen.add("g-x-second", x, second);
    seen.add("g-end3-next", end(a, 3), next);
  }

  private static String word(List<String> words, int k) {
    return k >= 0 && k < words.size() ? words.get(k) : "#";
  }

  private static String end(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters));
  }
}
