package io.duizhao.workflow.incoming;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.workflow.pair.SourceCodes;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a target has the codes of its source: all of them, each once, in a possible order.
 */
final class UnfitCodes {
  private UnfitCodes() {}

  /** Tells the first fault of a target's codes, and whether there is one. */
  static boolean found(ShownTarget shown, List<Segment> segments, ImportFindings findings) {
    if (shown.target().codes().isEmpty()) {
      return false;
    }
    IncomingTarget file = shown.file();
    List<InlineCode> codes = shown.target().codes().get();
    for (InlineCode code : codes) {
      if (code.type().equals(IncomingTarget.FOREIGN_CODE)) {
        findings.foreignCode(file, code);
        return true;
      }
    }
    InlineCode lost = SourceCodes.of(segments).lost(codes);
    Optional<String> doubled = shown.doubled();
    Optional<String> misplaced = shown.misplaced();
    if (lost != null) {
      findings.lostCode(file, lost, shown.word(lost));
    } else if (doubled.isPresent()) {
      findings.doubledCode(file, doubled.get());
    } else if (misplaced.isPresent()) {
      findings.misplacedCode(file, misplaced.get());
    }
    return lost != null || doubled.isPresent() || misplaced.isPresent();
  }
}
