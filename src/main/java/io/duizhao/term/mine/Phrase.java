package io.duizhao.term.mine;

import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.form.Place;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A phrase that may be a term, with where and how it stands. Filled while texts are read. */
final class Phrase {
  private final String key;
  private final int words;
  private final String tag;
  private final Map<String, Integer> surfaces = new TreeMap<>();
  private final Map<String, Integer> before = new TreeMap<>();
  private final Map<String, Integer> after = new TreeMap<>();
  private final BeadSet beads = new BeadSet();
  private int count;
  private int within;
  private int longer;
  private boolean neverAlone;
  private @Nullable Place first;

  /**
   * Makes one that stands nowhere yet.
   *
   * @param key what its writings share
   * @param words number of its words
   * @param tag part of speech of its last word
   */
  Phrase(String key, int words, String tag) {
    this.key = key;
    this.words = words;
    this.tag = tag;
  }

  /** Notes a place; {@code left} and {@code right} are its neighbours, empty at a mark. */
  void add(String surface, String left, String right, Place place) {
    first = first == null ? place : first;
    count++;
    surfaces.merge(surface, 1, Integer::sum);
    before.merge(left, 1, Integer::sum);
    after.merge(right, 1, Integer::sum);
  }

  void inBead(int bead) {
    beads.set(bead);
  }

  /** Notes that it is a part of a longer candidate; what stands once only is none. */
  void within(Phrase other) {
    if (other.count > 1) {
      within += other.count;
      longer++;
      neverAlone |= other.count == count;
    }
  }

  String key() {
    return key;
  }

  String tag() {
    return tag;
  }

  int count() {
    return count;
  }

  int words() {
    return words;
  }

  /** Returns the beads in which it stands; not to be changed. */
  BeadSet beads() {
    return beads;
  }

  /** Returns its most frequent writing. */
  String surface() {
    String best = key;
    int most = 0;
    for (Map.Entry<String, Integer> entry : surfaces.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /**
   * Returns how often it stands outside the longer candidates, on the average of these; 0 where one
   * of these has all its places.
   */
  double alone() {
    return neverAlone ? 0 : longer == 0 ? count : count - within / (double) longer;
  }

  /** Returns the lesser of the entropies of its left and right neighbours, in bits. */
  double boundaryEntropy() {
    return Math.min(Termhood.entropy(before, count), Termhood.entropy(after, count));
  }

  /** Returns where it stands first; it has to stand somewhere. */
  Place first() {
    return Objects.requireNonNull(first);
  }
}
