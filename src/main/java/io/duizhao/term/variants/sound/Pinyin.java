package io.duizhao.term.variants.sound;

import io.duizhao.lexicon.NameLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two Chinese names sound alike in toneless pinyin. */
public final class Pinyin {
  /** n for ng, z for zh and their like: what speakers of the south do not tell apart. */
  private static final double NEAR = 0.3;

  /** The same initial or the same final. */
  private static final double HALF = 0.7;

  private static final double FAR = 1;

  // Distances up to which names of SHORT syllables or fewer are the same, and longer ones.
  // docs/variants.md, "Bounds".
  private static final double MOST_SHORT = 0.3;
  private static final double MOST_LONG = 0.7;
  private static final int SHORT = 3;
  private static final String UNKNOWN = "?";

  private Pinyin() {}

  /**
   * Returns whether two names are of one pronunciation: distance up to 0.3 over at most 3
   * syllables, 0.7 over more. Names with dots are compared part by part.
   */
  public static boolean isSame(String left, String right, NameLexicon names) {
    if (left.equals(right)) {
      return true;
    }
    String[] lefts = left.split("·", -1);
    String[] rights = right.split("·", -1);
    if (lefts.length != rights.length) {
      return false;
    }
    for (int i = 0; i < lefts.length; i++) {
      if (!isSamePart(lefts[i], rights[i], names)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSamePart(String left, String right, NameLexicon names) {
    List<Set<String>> a = readings(left, names);
    List<Set<String>> b = readings(right, names);
    if (a.size() != b.size() || a.isEmpty()) {
      return left.equals(right);
    }
    double distance = 0;
    for (int i = 0; i < a.size(); i++) {
      distance += distance(a.get(i), b.get(i));
    }
    return a.size() < 2 ? distance == 0 : distance <= (a.size() <= SHORT ? MOST_SHORT : MOST_LONG);
  }

  /** Dictionaries misread some characters of names, so every known reading counts. */
  private static List<Set<String>> readings(String han, NameLexicon names) {
    List<Set<String>> readings = new ArrayList<>();
    List<String> usual = names.syllables(han);
    int[] characters = han.codePoints().filter(c -> c != '·').toArray();
    for (int i = 0; i < characters.length; i++) {
      Set<String> all = new TreeSet<>(names.dictionary().readings(characters[i]));
      all.add(usual.get(i));
      readings.add(all);
    }
    return readings;
  }

  private static double distance(Set<String> left, Set<String> right) {
    double least = FAR;
    for (String a : left) {
      for (String b : right) {
        if (!a.equals(UNKNOWN) && !b.equals(UNKNOWN)) {
          least = Math.min(least, distance(a, b));
        }
      }
    }
    return least;
  }

  private static double distance(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (broad(a).equals(broad(b))) {
      return NEAR;
    }
    int initialA = initialLength(a);
    int initialB = initialLength(b);
    boolean sameInitial = a.substring(0, initialA).equals(b.substring(0, initialB));
    boolean sameFinal = a.substring(initialA).equals(b.substring(initialB));
    return sameInitial || sameFinal ? HALF : FAR;
  }

  private static String broad(String syllable) {
    String hard = syllable.replace("zh", "z").replace("ch", "c").replace("sh", "s");
    return hard.endsWith("ng") ? hard.substring(0, hard.length() - 1) : hard;
  }

  private static int initialLength(String syllable) {
    int length = 0;
    while (length < syllable.length() && "aeiouv".indexOf(syllable.charAt(length)) < 0) {
      length++;
    }
    return length;
  }
}
