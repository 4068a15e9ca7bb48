package io.duizhao.term.mine;

import io.duizhao.term.variants.aligned.Association;
import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.aligned.Meanings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the English of Chinese phrases: the strongest pair of all goes first and takes its English
 * (competitive linking, Melamed 2000).
 */
final class Pairing {
  // G², what is added to it and taken off, and least shares of a phrase's beads. By chance G² is
  // 10.8 once in a thousand pairs (Dunning 1993). Chosen on the texts of docs/terms.md.
  private static final double KNOWN_BONUS = 8;
  private static final double SAME_BONUS = 40;
  private static final double PART_ONLY = 10;
  private static final double PARTS_BONUS = 6;
  private static final double LEAST = 12;
  private static final double LEAST_KNOWN = 10;
  private static final double SHARE = 0.45;
  private static final double KNOWN_SHARE = 0.2;
  private static final double OTHER_LEAST = 18;
  private static final double OTHER_SHARE = 0.6;

  private final Meanings meanings;
  private final List<Phrase> english;
  private final int beads;
  private final Map<Phrase, Set<String>> stems = new HashMap<>();
  private final Map<Integer, List<Phrase>> byBead = new HashMap<>();

  /**
   * Makes it.
   *
   * @param english the phrases to choose from
   * @param beads number of beads
   */
  Pairing(Meanings meanings, Collection<Phrase> english, int beads) {
    this.meanings = meanings;
    this.english = List.copyOf(english);
    this.beads = beads;
    for (Phrase phrase : this.english) {
      stems.put(phrase, Meanings.stems(phrase.key()));
      phrase.beads().stream()
          .forEach(bead -> byBead.computeIfAbsent(bead, b -> new ArrayList<>()).add(phrase));
    }
  }

  /**
   * A Chinese phrase with its English.
   *
   * @param together number of beads with both
   * @param association G², and more where the dictionary agrees
   * @param known whether the dictionary agrees, or the letters are the same
   */
  record Pair(Phrase chinese, Phrase english, int together, double association, boolean known) {
    /** Returns twice the beads of both by the sum of their beads: the coefficient of Dice. */
    double dice() {
      return 2.0
          * together
          / (chinese.beads().cardinality() + (double) english.beads().cardinality());
    }

    /** Returns the share of the Chinese phrase's beads that have the English. */
    double share() {
      return together / (double) chinese.beads().cardinality();
    }
  }

  /** Returns each phrase's English, strongest first; those that share one English stand apart. */
  Map<Phrase, Pair> pairs(Collection<Phrase> chinese) {
    List<Pair> all = new ArrayList<>();
    chinese.forEach(phrase -> all.addAll(pairs(phrase)));
    all.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.association)
            .thenComparingInt(pair -> -pair.chinese.words() - pair.english.words())
            .thenComparing(pair -> pair.chinese.key())
            .thenComparing(pair -> pair.english.key()));
    Map<Phrase, Pair> chosen = new LinkedHashMap<>();
    Map<Phrase, Phrase> taken = new HashMap<>();
    for (Pair pair : all) {
      Phrase first = taken.get(pair.english);
      if (!chosen.containsKey(pair.chinese) && (first == null || isAnother(pair, first))) {
        chosen.put(pair.chinese, pair);
        taken.putIfAbsent(pair.english, pair.chinese);
      }
    }
    return chosen;
  }

  /** Returns whether it renders the English where the first, stronger rendering does not. */
  private static boolean isAnother(Pair pair, Phrase first) {
    BeadSet own = pair.chinese.beads().copy();
    own.and(pair.english.beads());
    own.andNot(first.beads());
    return 2 * own.cardinality() > pair.together
        && (pair.known || pair.association >= OTHER_LEAST && pair.share() >= OTHER_SHARE);
  }

  private List<Pair> pairs(Phrase chinese) {
    Map<Phrase, Integer> together = new LinkedHashMap<>();
    BeadSet own = chinese.beads();
    own.stream()
        .forEach(
            bead ->
                byBead
                    .getOrDefault(bead, List.of())
                    .forEach(phrase -> together.merge(phrase, 1, Integer::sum)));
    List<Pair> pairs = new ArrayList<>();
    Set<String> parts = meanings.ofParts(chinese.key());
    together.forEach((phrase, both) -> add(chinese, parts, phrase, both, pairs));
    return pairs;
  }

  private void add(Phrase chinese, Set<String> parts, Phrase phrase, int both, List<Pair> pairs) {
    boolean same = fold(chinese.key()).equals(fold(phrase.key()));
    Set<String> own = stems.getOrDefault(phrase, Set.of());
    double translated =
        own.stream().filter(parts::contains).count() / (double) Math.max(1, own.size());
    boolean known = same || translated == 1 && meanings.translates(chinese.key(), own);
    if (both < 2 && !known) {
      return;
    }
    int count = chinese.beads().cardinality();
    double share = both / (double) count;
    double g2 = Association.g2(both, count, phrase.beads().cardinality(), beads);
    double strength = g2 + bonus(same, known, translated);
    // Rounded, so that among equals the longer phrase wins on every machine.
    strength = Math.round(strength * 1000) / 1000.0;
    if (share >= (known ? KNOWN_SHARE : SHARE) && strength >= (known ? LEAST_KNOWN : LEAST)) {
      pairs.add(new Pair(chinese, phrase, both, strength, known));
    }
  }

  /** English that a part of the Chinese says in full is that part's: technology in 新技术. */
  private static double bonus(boolean same, boolean known, double translated) {
    if (same || known) {
      return same ? SAME_BONUS : KNOWN_BONUS;
    }
    return translated == 1 ? -PART_ONLY : PARTS_BONUS * translated;
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-.]", "");
  }
}
