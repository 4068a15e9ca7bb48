package io.duizhao.workflow.format;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.io.SafeXml;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.TranslationScope;
import io.duizhao.text.MatterLine;
import io.duizhao.text.MatterLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Shows of lines of front matter that are to be translated their values alone, and puts what comes
 * back for a value into its line. Keys and quotes, which programs read, stay where they are.
 */
public final class FrontMatterValues {
  private final MatterLines lines;
  private final Map<String, Segment> segments = new HashMap<>();

  /** Looks at a document. */
  public FrontMatterValues(SegmentedDocument source) {
    lines = MatterLines.of(source.document());
    source.segments().forEach(segment -> segments.put(segment.id().value(), segment));
  }

  /** Returns a document as it is shown to translators. */
  public static BilingualDocument shown(BilingualDocument document, TranslationScope scope) {
    FrontMatterValues values = new FrontMatterValues(document.source());
    List<TranslationUnit> units =
        document.units().stream()
            .map(
                unit ->
                    scope.translates(unit, document.languages().source())
                        ? values.shown(unit)
                        : unit)
            .toList();
    return new BilingualDocument(document.source(), document.languages(), units);
  }

  /** Returns the line that a unit is; nothing where it is none or is not shown by its value. */
  public Optional<MatterLine> line(List<Segment> source) {
    return source.size() == 1 ? line(source.get(0)) : Optional.empty();
  }

  private Optional<MatterLine> line(Segment segment) {
    return lines
        .line(segment)
        .filter(line -> !line.value().isEmpty() && line.value().equals(line.value().strip()))
        .filter(line -> fits(segment.codes(), line.key().length(), line.value()));
  }

  private static boolean fits(List<InlineCode> codes, int begin, String value) {
    return codes.stream()
        .allMatch(code -> code.offset() >= begin && code.offset() <= begin + value.length());
  }

  /** Returns a unit with the value of its line alone; the same unit where it is no such line. */
  public TranslationUnit shown(TranslationUnit unit) {
    Optional<MatterLine> found = line(unit.source());
    if (found.isEmpty() || unit.target().size() > 1) {
      return unit;
    }
    MatterLine line = found.get();
    String target = line.valueIn(unit.targetText());
    int begin = Math.max(0, unit.targetText().indexOf(target));
    if (!fits(unit.targetCodes(), begin, target)
        || !unit.target().stream().allMatch(one -> fits(one.codes(), begin, target))) {
      return unit;
    }
    return new TranslationUnit(
        unit.id(),
        List.of(part(unit.source().get(0), line.key().length(), line.value())),
        unit.target().stream()
            .map(one -> part(one, one.text().equals(unit.targetText()) ? begin : 0, target))
            .toList(),
        line.value(),
        target,
        moved(unit.targetCodes(), -begin, target.length()),
        unit.score(),
        unit.status(),
        unit.state(),
        unit.origin(),
        unit.comment());
  }

  /**
   * Returns units with what a memory, which holds values alone, has put into their targets.
   *
   * @param memory takes units as they are shown; what it does not change it leaves the same
   */
  public List<TranslationUnit> filled(
      List<TranslationUnit> units, UnaryOperator<List<TranslationUnit>> memory) {
    List<TranslationUnit> shown = units.stream().map(this::shown).toList();
    List<TranslationUnit> filled = memory.apply(shown);
    List<TranslationUnit> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      TranslationUnit unit = units.get(i);
      TranslationUnit now = filled.get(i);
      if (now.equals(shown.get(i))) {
        all.add(unit);
      } else {
        all.add(unit.sourceText().equals(now.sourceText()) ? now : whole(unit, now));
      }
    }
    return all;
  }

  private TranslationUnit whole(TranslationUnit unit, TranslationUnit now) {
    return new TranslationUnit(
        unit.id(),
        unit.source(),
        unit.target(),
        unit.sourceText(),
        line(unit.source()).map(line -> line.with(now.targetText())).orElse(now.targetText()),
        now.score(),
        now.status(),
        now.state(),
        now.origin());
  }

  /** Returns a segment with a part of its text; what was a line of front matter is a text then. */
  private static Segment part(Segment segment, int begin, String text) {
    return new Segment(
        segment.id(),
        segment.block(),
        segment.span(),
        BlockKind.HEADING,
        segment.language(),
        segment.speaker(),
        segment.timecode(),
        text,
        segment.origin(),
        moved(segment.codes(), -begin, text.length()),
        segment.confidence());
  }

  private static List<InlineCode> moved(List<InlineCode> codes, int by, int end) {
    return codes.stream()
        .map(code -> code.at(Math.max(0, Math.min(end, code.offset() + by))))
        .toList();
  }

  /**
   * Returns the line that a text is the value of.
   *
   * @param id the segment's
   * @param source the text, perhaps with codes as words
   */
  public Optional<MatterLine> lineOf(String id, String source) {
    Segment segment = segments.get(id);
    return segment == null
        ? Optional.empty()
        : line(segment)
            .filter(line -> SafeXml.legal(line.value()).equals(ShownCodes.plain(source)));
  }

  /** Returns what a file says of a line although it has the line's value alone. */
  public IncomingTarget whole(IncomingTarget incoming) {
    Optional<MatterLine> found = lineOf(incoming.id(), incoming.source());
    if (found.isEmpty()) {
      return incoming;
    }
    MatterLine line = found.get();
    String target = incoming.target().isEmpty() ? "" : line.with(incoming.target());
    return new IncomingTarget(
        incoming.id(),
        line.key() + incoming.source() + line.end(),
        target,
        incoming.codes().map(codes -> moved(codes, line.key().length(), target.length())),
        incoming.state(),
        incoming.comment(),
        incoming.exported(),
        incoming.place());
  }
}
