package io.duizhao.term.variants.sound;

import io.duizhao.lexicon.NameLexicon;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * How well the parts of a Chinese name with dots spell the words of a Latin one.
 *
 * @param least the worst part's score
 * @param mean the mean of the scores
 */
public record Spelling(double least, double mean) {
  // Nats a letter of the worst part and on average; KNOWN stands for what the dictionary has.
  // docs/variants.md, "Bounds".
  private static final double LEAST = 0.5;
  private static final double MEAN = 1.0;
  private static final double KNOWN = 2;
  private static final double MARGIN = 0.1;

  /** Compares part by part, by sound alone; very bad where the numbers of parts differ. */
  public static Spelling bySound(String dotted, String latin, NameLexicon names) {
    return parts(dotted, latin, names::transliteration);
  }

  /** Compares part by part, by sound and dictionary. */
  public static Spelling parts(String dotted, String latin, NameLexicon names) {
    return parts(dotted, latin, (han, word) -> part(han, word, names));
  }

  private static Spelling parts(
      String dotted, String latin, ToDoubleBiFunction<String, String> score) {
    String[] parts = dotted.split("·", -1);
    String[] words = latin.split(" ", -1);
    if (parts.length != words.length) {
      return new Spelling(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
    double[] scores = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      scores[i] = score.applyAsDouble(parts[i], words[i]);
    }
    return new Spelling(
        Arrays.stream(scores).min().orElse(Double.NEGATIVE_INFINITY),
        Arrays.stream(scores).average().orElse(Double.NEGATIVE_INFINITY));
  }

  /** What the dictionary says of a part goes before its sounds: 山姆 is Sam, 汤普森 no Johnson. */
  private static double part(String han, String word, NameLexicon names) {
    double score = names.transliteration(han, word);
    if (isNamed(han, word, names)) {
      return Math.max(score, KNOWN);
    }
    boolean person =
        names.names(han).stream()
            .anyMatch(name -> names.isFamilyName(last(name)) || names.isGivenName(last(name)));
    return person && isOtherName(han, word, score + MARGIN, names)
        ? Double.NEGATIVE_INFINITY
        : score;
  }

  /** Returns whether the dictionary has the Latin word for a Chinese name. */
  public static boolean isNamed(String han, String word, NameLexicon names) {
    return names.names(han).stream()
        .anyMatch(name -> Arrays.asList(name.split(" ", -1)).contains(word));
  }

  /**
   * Returns whether the dictionary has only names for a Chinese one that sound unlike the word, and
   * one that the characters spell better than a score.
   */
  public static boolean isOtherName(String han, String word, double score, NameLexicon names) {
    Set<String> known = names.names(han);
    return !known.isEmpty()
        && known.stream()
            .noneMatch(name -> LatinSounds.key(last(name)).equals(LatinSounds.key(word)))
        && known.stream().anyMatch(name -> names.transliteration(han, last(name)) > score);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Returns whether the one name is the other's spelling. */
  public boolean isSameName() {
    return least > LEAST && mean > MEAN;
  }
}
