package io.duizhao.exchange.xliff;

import io.duizhao.model.finding.Location;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes out of an XLIFF file what it brings back, good or bad; others judge it. */
public final class XliffIncoming {
  private XliffIncoming() {}

  /**
   * Returns the targets in the file's order, also those of units that the original does not have.
   *
   * @param units the original's units, by their names in the XML
   */
  public static List<IncomingTarget> of(XliffFile file, Map<String, TranslationUnit> units) {
    List<IncomingTarget> all = new ArrayList<>();
    for (XliffEntry entry : file.entries()) {
      Location place = new Location(file.path(), entry.id(), entry.line(), entry.column());
      TranslationUnit unit = units.get(entry.id());
      XliffContent target = entry.target();
      ExportedTarget exported =
          file.skeleton()
              .targets()
              .getOrDefault(entry.id(), new ExportedTarget("", TargetState.INITIAL));
      if (unit == null) {
        String text = target == null ? "" : target.text();
        UnitTarget whole = new UnitTarget(List.of(), text, List.of());
        all.add(incoming(entry, entry.id(), entry.source().text(), whole, exported, place));
      } else if (target == null) {
        UnitTarget none = new UnitTarget(ids(unit), "", List.of());
        IncomingTarget empty =
            incoming(entry, id(none), entry.source().text(), none, exported, place);
        // OmegaT leaves out the target of what is not to be translated; nobody took it away.
        all.add(entry.translate() ? empty : empty.withoutExport());
      } else {
        List<UnitTarget> pieces = TargetPieces.of(target, unit);
        for (UnitTarget piece : pieces) {
          String source =
              pieces.size() == 1 ? entry.source().text() : text(unit, piece.source().get(0));
          all.add(incoming(entry, id(piece), source, piece, exported, place));
        }
      }
    }
    return all;
  }

  private static IncomingTarget incoming(
      XliffEntry entry,
      String id,
      String source,
      UnitTarget target,
      ExportedTarget exported,
      Location place) {
    return new IncomingTarget(
        id,
        source,
        target.text(),
        Optional.of(target.codes()),
        entry.state(),
        entry.comment(),
        Optional.of(exported),
        place);
  }

  private static List<SegmentId> ids(TranslationUnit unit) {
    return unit.source().stream().map(Segment::id).toList();
  }

  private static String id(UnitTarget target) {
    return target.source().stream()
        .map(SegmentId::value)
        .collect(Collectors.joining(String.valueOf(Translation.JOINT)));
  }

  private static String text(TranslationUnit unit, SegmentId id) {
    return unit.source().stream()
        .filter(segment -> segment.id().equals(id))
        .map(Segment::text)
        .findFirst()
        .orElse("");
  }
}
