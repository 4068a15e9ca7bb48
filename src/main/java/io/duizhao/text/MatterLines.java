package io.duizhao.text;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import java.util.Optional;

/** Knows which segments of a document are lines of its front matter. */
public final class MatterLines {
  private final int end;

  private MatterLines(int end) {
    this.end = end;
  }

  /** Looks for a document's front matter, in YAML or TOML. */
  public static MatterLines of(Document document) {
    String text = document.original();
    String fence = text.startsWith("+++") ? "+++" : "---";
    return new MatterLines(
        text.startsWith(fence) ? Math.max(0, text.indexOf("\n" + fence, fence.length())) : 0);
  }

  /** Returns the parts of a segment that is a line with a key. */
  public Optional<MatterLine> line(Segment segment) {
    boolean inside =
        segment.kind() == BlockKind.META
            && !segment.origin().isEmpty()
            && segment.origin().get(0).begin() < end;
    return Optional.of(segment)
        .filter(one -> inside)
        .map(one -> MatterLine.of(one.text()))
        .filter(line -> !line.key().isEmpty());
  }
}
