package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.xliff.XliffContent.Mark;
import io.duizhao.exchange.xliff.XliffContent.Part;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes of a target in a file what it says of each segment, with the codes of the original. */
final class TargetPieces {
  private TargetPieces() {}

  /**
   * Returns the target of each segment of a unit where each has its own, else the one of all. A
   * code that the unit does not have is of the type {@link IncomingTarget#FOREIGN_CODE}.
   */
  static List<UnitTarget> of(XliffContent target, TranslationUnit unit) {
    Map<String, PlacedCode> known = known(unit);
    // Numbers, and ids in files of earlier versions.
    Map<String, SegmentId> byNumber = new LinkedHashMap<>();
    Map<String, SegmentId> byId = new LinkedHashMap<>();
    for (Segment segment : unit.source()) {
      byNumber.put(Integer.toString(byNumber.size() + 1), segment.id());
      byId.put(segment.id().value(), segment.id());
    }
    Map<String, SegmentId> byName = isInParts(target, byNumber.keySet()) ? byNumber : byId;
    List<UnitTarget> targets = new ArrayList<>();
    if (isInParts(target, byName.keySet())) {
      for (Part part : target.parts()) {
        SegmentId id = byName.get(part.id());
        if (id != null) {
          targets.add(target(List.of(id), target.stretch(part.span()), known));
        }
      }
    } else {
      Span whole = new Span(0, target.text().length());
      targets.add(target(List.copyOf(byName.values()), target.stretch(whole), known));
    }
    return targets;
  }

  /** Returns the unit's codes by the names that they have in XLIFF 1.2 and in 2. */
  static Map<String, PlacedCode> known(TranslationUnit unit) {
    Map<String, PlacedCode> known = new LinkedHashMap<>();
    for (PlacedCode code : CodedText.ofSource(unit).codes()) {
      InlineCode.Role role = code.code().role();
      known.put(new Mark(role, Integer.toString(code.number()), 0).key(), code);
      known.put(new Mark(role, Xliff2Codes.PREFIX + code.key(), 0).key(), code);
    }
    return known;
  }

  /** Whether each of several segments has its own part, and nothing stands between them. */
  private static boolean isInParts(XliffContent target, Set<String> segments) {
    List<String> names = target.parts().stream().map(Part::id).toList();
    StringBuilder outside = new StringBuilder(target.text());
    for (int i = target.parts().size() - 1; i >= 0; i--) {
      Span span = target.parts().get(i).span();
      if (span.end() > outside.length()) {
        return false;
      }
      outside.delete(span.begin(), span.end());
    }
    return segments.size() > 1
        && names.size() == segments.size()
        && new HashSet<>(names).equals(segments)
        && outside.toString().isBlank();
  }

  private static UnitTarget target(
      List<SegmentId> source, XliffContent target, Map<String, PlacedCode> known) {
    List<InlineCode> codes = new ArrayList<>();
    for (Mark mark : target.marks()) {
      PlacedCode code = known.get(mark.key());
      if (code == null) {
        codes.add(
            new InlineCode(mark.role(), IncomingTarget.FOREIGN_CODE, mark.offset(), 0, mark.id()));
      } else if (code.block() == 0) {
        // A mark of a later paragraph stays there.
        codes.add(code.code().at(mark.offset()));
      }
    }
    return new UnitTarget(source, target.text(), codes);
  }
}
