package io.duizhao.model.unit;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import java.util.List;

/**
 * What is exported: the source segments of a bead with the target that stands for them.
 *
 * @param id name within the document, made from its segments' ids
 * @param source source segments; empty where the translation adds something
 * @param target target segments; empty where nothing is translated
 * @param sourceText the source segments joined
 * @param targetText the target segments joined, or what a person wrote; empty where there is none
 * @param targetCodes the source's codes where they stand in {@code targetText}, by rising offset
 * @param score probability from 0 to 1 that the two belong together
 * @param status what people think of the bead
 * @param state how far the translation has come
 * @param origin where the target text comes from
 * @param comment what a person remarked on it, or empty
 */
public record TranslationUnit(
    String id,
    List<Segment> source,
    List<Segment> target,
    String sourceText,
    String targetText,
    List<InlineCode> targetCodes,
    double score,
    BeadStatus status,
    TargetState state,
    TargetOrigin origin,
    String comment) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if it has no segment
   */
  public TranslationUnit {
    source = List.copyOf(source);
    target = List.copyOf(target);
    targetCodes = List.copyOf(targetCodes);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("unit " + id + " has no segment");
    }
  }

  /** Makes a unit whose target has no codes and no comment. */
  public TranslationUnit(
      String id,
      List<Segment> source,
      List<Segment> target,
      String sourceText,
      String targetText,
      double score,
      BeadStatus status,
      TargetState state,
      TargetOrigin origin) {
    this(id, source, target, sourceText, targetText, List.of(), score, status, state, origin, "");
  }

  /** Returns the same unit with codes in its target. */
  public TranslationUnit withTargetCodes(List<InlineCode> codes) {
    return new TranslationUnit(
        id, source, target, sourceText, targetText, codes, score, status, state, origin, comment);
  }

  /** Returns the same unit waiting for its translation; what it is aligned with stays. */
  public TranslationUnit withoutTargetText() {
    return new TranslationUnit(
        id,
        source,
        target,
        sourceText,
        "",
        List.of(),
        score,
        status,
        TargetState.INITIAL,
        TargetOrigin.NONE,
        comment);
  }

  /** Returns whether both sides have text. */
  public boolean isTranslated() {
    return !sourceText.isEmpty() && !targetText.isEmpty();
  }
}
