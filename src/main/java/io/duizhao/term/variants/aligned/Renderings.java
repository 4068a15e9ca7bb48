package io.duizhao.term.variants.aligned;

import io.duizhao.lexicon.NameLexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Chinese that renders an English phrase: the phrase with the highest {@link
 * Association#g2} over the beads; then, in the beads that are left, the next.
 */
public final class Renderings {
  // Renderings of one phrase; G² and what is added where the dictionary agrees; least shares of a
  // rendering's beads. docs/variants.md, "Bounds".
  private static final int MOST = 4;
  private static final double KNOWN_BONUS = 8;
  private static final double KNOWN_LEAST = 10;
  private static final double LEAST = 14;
  private static final double KNOWN_SHARE = 0.35;
  private static final double SHARE = 0.6;

  private final BeadIndex index;
  private final Meanings meanings;

  /**
   * Compares the phrases of these beads; the lexicon's dictionary says what else words translate.
   */
  public Renderings(BeadIndex index, NameLexicon names) {
    this.index = index;
    this.meanings = new Meanings(names.dictionary());
  }

  /**
   * A rendering.
   *
   * @param chinese the phrase
   * @param together number of beads in which it stands with the English and no better rendering
   *     does
   * @param share share of its beads that have the English
   * @param known whether the dictionary translates it so
   * @param score {@link Association#g2} over the beads, and more where {@code known}
   */
  public record Rendering(
      String chinese, int together, double share, boolean known, double score) {}

  /**
   * Returns the renderings, best first.
   *
   * @param stems the English phrase's stems
   * @param having the beads whose English has it
   * @param open those of them to be explained
   */
  public List<Rendering> of(Set<String> stems, BeadSet having, BeadSet open) {
    BeadSet rest = open.copy();
    List<Rendering> found = new ArrayList<>();
    while (!rest.isEmpty() && found.size() < MOST) {
      Rendering best = best(stems, having, rest);
      if (best == null) {
        break;
      }
      found.add(best);
      rest.andNot(index.beads(best.chinese));
    }
    return found;
  }

  private @Nullable Rendering best(Set<String> stems, BeadSet having, BeadSet rest) {
    Map<String, Integer> together = new TreeMap<>();
    rest.stream()
        .forEach(bead -> index.phrases(bead).forEach(p -> together.merge(p, 1, Integer::sum)));
    Rendering best = null;
    for (Map.Entry<String, Integer> entry : together.entrySet()) {
      Rendering rendering = rendering(entry.getKey(), entry.getValue(), stems, having, rest);
      if (rendering != null
          && (best == null
              || rendering.score > best.score
              || rendering.score == best.score
                  && rendering.chinese.length() > best.chinese.length())) {
        best = rendering;
      }
    }
    return best;
  }

  /**
   * Returns whether a word at the end of a phrase translates something else of the sentences, as 打造
   * in 打造通用人工智能 where the English builds.
   */
  private boolean isOfAnother(String word, Set<String> stems, BeadSet shared) {
    Set<String> others = meanings.probable(word);
    return Collections.disjoint(others, stems)
        && shared.stream().allMatch(bead -> !Collections.disjoint(others, index.stems(bead)));
  }

  private @Nullable Rendering rendering(
      String phrase, int both, Set<String> stems, BeadSet having, BeadSet rest) {
    BeadSet beads = index.beads(phrase);
    int count = beads.cardinality();
    BeadSet shared = beads.copy();
    shared.and(having);
    double share = shared.cardinality() / (double) count;
    boolean known = meanings.translates(phrase, stems);
    if (share < (known ? KNOWN_SHARE : SHARE) || both < 2 && !(known && share >= 0.5)) {
      return null;
    }
    if (index.ends(phrase).stream().anyMatch(word -> isOfAnother(word, stems, shared))) {
      return null;
    }
    double score =
        Association.g2(both, rest.cardinality(), count, index.size()) + (known ? KNOWN_BONUS : 0);
    // Rounded, so that among phrases of equal strength the longer wins on every machine.
    score = Math.round(score * 1000) / 1000.0;
    return score >= (known ? KNOWN_LEAST : LEAST)
        ? new Rendering(phrase, both, share, known, score)
        : null;
  }
}
