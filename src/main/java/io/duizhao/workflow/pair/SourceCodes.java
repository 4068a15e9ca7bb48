package io.duizhao.workflow.pair;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks that the target of some segments may have: those of the paragraph where they begin.
 *
 * @param codes in their order
 */
public record SourceCodes(List<InlineCode> codes) {
  /** Copies the list. */
  public SourceCodes {
    codes = List.copyOf(codes);
  }

  /** Returns the codes of segments that are translated together. */
  public static SourceCodes of(List<Segment> segments) {
    List<InlineCode> codes = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.block() == segments.get(0).block()) {
        codes.addAll(segment.codes());
      }
    }
    return new SourceCodes(codes);
  }

  /**
   * Returns the codes of a target as the source has them now: those that it no longer has are left
   * out, those whose numbers changed are known by their mark.
   */
  List<InlineCode> found(List<InlineCode> targets) {
    List<InlineCode> left = new ArrayList<>(codes);
    List<InlineCode> found = new ArrayList<>();
    for (InlineCode target : targets) {
      InlineCode own = null;
      for (InlineCode code : left) {
        boolean same = code.role() == target.role() && code.data().equals(target.data());
        if (same && (own == null || code.pair() == target.pair())) {
          own = code;
          if (code.pair() == target.pair()) {
            break;
          }
        }
      }
      if (own != null) {
        left.remove(own);
        found.add(own.at(target.offset()));
      }
    }
    return found;
  }

  /** Returns the first code of which a target must not be without and is; null where none is. */
  public @Nullable InlineCode lost(List<InlineCode> targets) {
    List<InlineCode> left = new ArrayList<>(codes);
    for (InlineCode target : targets) {
      for (InlineCode code : left) {
        if (code.role() == target.role() && code.pair() == target.pair()) {
          left.remove(code);
          break;
        }
      }
    }
    left.removeIf(InlineCode::isOfTheWording);
    return left.isEmpty() ? null : left.get(0);
  }
}
