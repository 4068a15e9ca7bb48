package io.duizhao.model;

import java.util.List;

/**
 * What is exported: the source segments of a bead with the target that stands for them.
 *
 * @param id name within the document, made from its segments' ids
 * @param source source segments; empty where the translation adds something
 * @param target target segments; empty where nothing is translated
 * @param sourceText the source segments joined
 * @param targetText the target segments joined, or what a person wrote; empty where there is none
 * @param score probability from 0 to 1 that the two belong together
 * @param status what people think of the bead
 * @param state how far the translation has come
 * @param origin where the target text comes from
 */
public record TranslationUnit(
    String id,
    List<Segment> source,
    List<Segment> target,
    String sourceText,
    String targetText,
    double score,
    BeadStatus status,
    TargetState state,
    TargetOrigin origin) {
  /** Copies the lists. */
  public TranslationUnit {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("unit " + id + " has no segment");
    }
  }

  /** Returns whether both sides have text. */
  public boolean isTranslated() {
    return !sourceText.isEmpty() && !targetText.isEmpty();
  }
}
