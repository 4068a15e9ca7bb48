package io.duizhao.exchange.xliff;

import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.xliff.XliffContent.Mark;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the translations out of an XLIFF file and checks that they are of the units they name. */
public final class XliffTargets {
  /** So much of a text is shown in a message, in UTF-16 code units. */
  private static final int SHOWN = 60;

  private final XliffFile file;
  private final Map<String, TranslationUnit> units;
  private final List<UnitTarget> targets = new ArrayList<>();
  private final List<XliffEntry> untranslated = new ArrayList<>();
  private int unmarked;

  private XliffTargets(XliffFile file, Map<String, TranslationUnit> units) {
    this.file = file;
    this.units = units;
  }

  /**
   * What came back.
   *
   * @param targets translations that are not their sources
   * @param untranslated what should have a translation and has none
   * @param missing the names of units that the file lacks
   * @param unmarked number of translations from elsewhere that lack marks of their sources
   */
  public record Result(
      List<UnitTarget> targets, List<XliffEntry> untranslated, List<String> missing, int unmarked) {
    /** Copies the lists. */
    public Result {
      targets = List.copyOf(targets);
      untranslated = List.copyOf(untranslated);
      missing = List.copyOf(missing);
    }
  }

  /**
   * Takes the translations.
   *
   * @param units the document's units, by their names in the XML
   * @throws InputException where a segment is unknown or comes twice, its source was changed, or
   *     its target has not the codes of its source
   */
  public static Result of(XliffFile file, Map<String, TranslationUnit> units) {
    return new XliffTargets(file, units).read();
  }

  private Result read() {
    Map<String, XliffEntry> seen = new HashMap<>();
    for (XliffEntry entry : file.entries()) {
      XliffEntry other = seen.putIfAbsent(entry.id(), entry);
      if (other != null) {
        throw problem(
            entry, "the segment '" + entry.id() + "' stands in line " + other.line() + " already");
      }
      TranslationUnit unit = units.get(entry.id());
      if (unit == null) {
        throw problem(
            entry,
            "the segment '"
                + entry.id()
                + "' is not one of the original's; was it taken from another file?");
      }
      checkSource(entry, unit);
      take(entry, unit);
    }
    List<String> missing = units.keySet().stream().filter(id -> !seen.containsKey(id)).toList();
    return new Result(targets, untranslated, missing, unmarked);
  }

  private void checkSource(XliffEntry entry, TranslationUnit unit) {
    String expected = SafeXml.legal(unit.sourceText());
    if (!entry.source().text().equals(expected)) {
      throw problem(
          entry.source(),
          "the source of segment '"
              + entry.id()
              + "' was changed: it is \""
              + Excerpt.of(entry.source().text(), SHOWN)
              + "\", and \""
              + Excerpt.of(expected, SHOWN)
              + "\" was expected; put it back, for only targets are merged");
    }
  }

  private void take(XliffEntry entry, TranslationUnit unit) {
    XliffContent target = entry.accepted();
    if (target == null) {
      if (entry.translate()) {
        untranslated.add(entry);
      }
      return;
    }
    Map<String, PlacedCode> known = TargetPieces.known(unit);
    checkCodes(entry, target, known);
    if (target.saysTheSameAs(entry.source())) {
      return;
    }
    targets.addAll(TargetPieces.of(target, unit));
  }

  private void checkCodes(XliffEntry entry, XliffContent target, Map<String, PlacedCode> known) {
    Set<PlacedCode> lost = new HashSet<>(known.values());
    for (Mark mark : target.marks()) {
      PlacedCode code = known.get(mark.key());
      if (code == null) {
        throw problem(
            target,
            "the target of segment '"
                + entry.id()
                + "' has a code '"
                + mark.id()
                + "' that its source lacks; take it out");
      }
      lost.remove(code);
    }
    lost.removeIf(code -> code.code().isOfTheWording());
    if (lost.isEmpty()) {
      return;
    }
    ExportedTarget exported = file.skeleton().targets().get(entry.id());
    // Earlier versions wrote what comes from elsewhere without codes.
    if (entry.leveraged() && (exported == null || !exported.coded())) {
      unmarked++;
      return;
    }
    PlacedCode first = known.values().stream().filter(lost::contains).findFirst().orElseThrow();
    throw problem(
        target,
        "the target of segment '"
            + entry.id()
            + "' lacks the code '"
            + first.data()
            + "' ("
            + first.type()
            + ") of its source; put it in");
  }

  private InputException problem(XliffEntry entry, String what) {
    return InputException.at(file.path(), entry.line(), entry.column(), what);
  }

  private InputException problem(XliffContent content, String what) {
    return InputException.at(file.path(), content.line(), content.column(), what);
  }
}
