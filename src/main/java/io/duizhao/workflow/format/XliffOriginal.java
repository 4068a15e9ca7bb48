package io.duizhao.workflow.format;

import io.duizhao.exchange.XmlIds;
import io.duizhao.exchange.xliff.Skeleton;
import io.duizhao.exchange.xliff.UnitTarget;
import io.duizhao.exchange.xliff.XliffFile;
import io.duizhao.io.InputException;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentPlace;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.segment.RecordedCuts;
import io.duizhao.transcript.formats.Readers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The original of an XLIFF file, read and cut as it was when the file was exported.
 *
 * @param source the document
 * @param units its units without targets, by their names in the XML
 */
public record XliffOriginal(SegmentedDocument source, Map<String, TranslationUnit> units) {
  /** Copies the units, in their order. */
  public XliffOriginal {
    units = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(units));
  }

  /**
   * Takes the original out of a file.
   *
   * @throws InputException where its skeleton does not fit it
   */
  public static XliffOriginal of(XliffFile file) {
    SegmentedDocument source = source(file);
    Map<String, TranslationUnit> units = units(file.skeleton(), source);
    FrontMatterValues values = new FrontMatterValues(source);
    file.sources()
        .forEach(
            (name, text) ->
                units.computeIfPresent(
                    name,
                    (same, unit) ->
                        values.lineOf(unit.id(), text).isPresent() ? values.shown(unit) : unit));
    return new XliffOriginal(source, units);
  }

  /** Returns a target of a line of front matter as that of the whole line. */
  public UnitTarget whole(UnitTarget target) {
    List<SegmentId> ids = target.source();
    TranslationUnit unit = units.get(XmlIds.of(ids.get(0).value()));
    boolean shown =
        ids.size() == 1 && unit != null && !source.segments().containsAll(unit.source());
    if (!shown) {
      return target;
    }
    return new FrontMatterValues(source)
        .line(List.of(source.byId().get(ids.get(0))))
        .map(
            line -> {
              String text = line.with(target.text());
              List<InlineCode> codes =
                  target.codes().stream()
                      .map(code -> code.at(code.offset() + line.key().length()))
                      .toList();
              return new UnitTarget(ids, text, codes);
            })
        .orElse(target);
  }

  /** Reads and cuts the original as it was read and cut before. */
  private static SegmentedDocument source(XliffFile file) {
    Skeleton skeleton = file.skeleton();
    List<SegmentPlace> places = skeleton.units().values().stream().flatMap(List::stream).toList();
    Document document =
        Readers.standard()
            .withId(skeleton.reader())
            .read(skeleton.file(), skeleton.file().fileName(), skeleton.language());
    try {
      return RecordedCuts.apply(document, places);
    } catch (IllegalArgumentException e) {
      throw InputException.at(
              file.path(),
              1,
              1,
              "the skeleton does not fit its original: "
                  + e.getMessage()
                  + "; merge with the version that exported it, or export anew")
          .causedBy(e);
    }
  }

  private static Map<String, TranslationUnit> units(Skeleton skeleton, SegmentedDocument source) {
    Map<SegmentId, Segment> segments = source.byId();
    Map<String, TranslationUnit> units = new LinkedHashMap<>();
    skeleton
        .units()
        .forEach(
            (name, places) ->
                units.put(
                    name,
                    UnitBuilder.untranslated(
                        places.stream().map(SegmentPlace::id).toList(), segments)));
    return units;
  }
}
