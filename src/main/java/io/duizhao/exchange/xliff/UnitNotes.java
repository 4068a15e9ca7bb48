package io.duizhao.exchange.xliff;

import java.util.Set;

/** The notes of XLIFF files: those that we write, by which those of people are known. */
final class UnitNotes {
  /** Who a comment of a person is by, as far as the file knows. */
  static final String COMMENT = "comment";

  /** Begins the ids of comments in XLIFF 2, where notes stand in units; a segment's id follows. */
  static final String COMMENT_ID = "comment-";

  /** What our other notes are by. */
  static final Set<String> OURS = Set.of("speaker", "score", "alignment", "duizhao", "sha256");

  private UnitNotes() {}
}
