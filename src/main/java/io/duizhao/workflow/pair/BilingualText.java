package io.duizhao.workflow.pair;

import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import java.util.List;
import java.util.Optional;

/**
 * A document that was read, cut and aligned; nothing is written yet.
 *
 * @param document its text with its translation
 * @param targetFile the translation's path as a person would write it; empty where there is none
 * @param target the translation's file as it was read; nothing where there is none
 * @param alignment the alignment to be written; nothing where there is no translation
 * @param remarks what the user should know, which stopped nothing
 */
public record BilingualText(
    BilingualDocument document,
    String targetFile,
    Optional<Document> target,
    Optional<PairAligner.Aligned> alignment,
    List<String> remarks) {
  /** Copies the remarks. */
  public BilingualText {
    remarks = List.copyOf(remarks);
  }
}
