package io.duizhao.check.term;

import io.duizhao.model.finding.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a concept is rendered in a document. */
final class ConceptUse {
  /** So many mentions tell whether the concept is meant at all. */
  private static final int TELLING = 4;

  /** So many renderings are shown; a message is to be read at a glance. */
  private static final int SHOWN = 3;

  private final Map<String, Integer> renderings = new TreeMap<>();
  private int mentions;
  private int settled;

  /**
   * Counts a unit that names the concept.
   *
   * @param rendering the right form in its target
   * @param settled whether nothing is missing there
   */
  void add(Optional<String> rendering, boolean settled) {
    mentions++;
    this.settled += settled ? 1 : 0;
    rendering.ifPresent(form -> renderings.merge(form, 1, Integer::sum));
  }

  /**
   * Returns whether most of several mentions are not rendered as the glossary asks: then the word
   * is hardly the glossary's term here, or the translation has settled on another rendering.
   */
  boolean isDoubtful() {
    return mentions >= TELLING && settled * 2 < mentions;
  }

  /** Returns in how many units a right form is missing. */
  int missing() {
    return mentions - settled;
  }

  /** Returns the number of units that name the concept. */
  int mentions() {
    return mentions;
  }

  /**
   * Returns the renderings as {@code 'a' 7 times} and {@code 'b' once}, the most frequent first.
   */
  List<Message> renderings() {
    return renderings.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .map(form -> Message.counted("terms.use", form.getValue()).with("form", form.getKey()))
        .toList();
  }
}
