package io.duizhao.exchange.xliff;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 1.2 that is valid against the strict schema: a group for each paragraph or turn, a
 * unit for each piece of source text. What the translation added has no source, so it is not in the
 * file.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html">XLIFF 1.2</a>
 */
public final class XliffWriter implements BilingualWriter {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  /** The name of a unit's only segment. */
  private static final String WHOLE = "1";

  private final XliffOptions options;

  /** Writes files with these options; one writer serves for many files. */
  public XliffWriter(XliffOptions options) {
    this.options = options;
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    MarkupWriter xml = new MarkupWriter(out);
    xml.element("xliff").attribute("xmlns", NAMESPACE).attribute("version", "1.2");
    xml.element("file")
        .attribute("original", document.source().document().file())
        .attribute("datatype", datatype(document.source().document().reader()))
        .attribute("source-language", document.languages().source().tag())
        .attribute("target-language", document.languages().target().tag())
        .attribute("tool-id", options.tool().name());
    header(document, xml);
    xml.element("body");
    body(document, xml);
    xml.end().end().end().finish();
  }

  private void header(BilingualDocument document, MarkupWriter xml) throws IOException {
    xml.element("header");
    if (options.extras().original().isPresent()) {
      String skeleton = Skeleton.of(options.extras().original().get(), document, options).text();
      xml.element("skl");
      xml.element("internal-file").attribute("form", "text/plain").text(skeleton).end();
      xml.end();
    }
    xml.element("tool")
        .attribute("tool-id", options.tool().name())
        .attribute("tool-name", options.tool().name())
        .attribute("tool-version", options.tool().version())
        .end();
    xml.element("note")
        .attribute("from", "sha256")
        .text(document.source().document().sha256())
        .end();
    xml.end();
  }

  private void body(BilingualDocument document, MarkupWriter xml) throws IOException {
    Map<String, String> groups = XliffGroups.of(document);
    String open = "";
    for (TranslationUnit unit : document.units()) {
      String group = groups.get(unit.id());
      if (group == null) {
        continue;
      }
      if (!group.equals(open)) {
        if (!open.isEmpty()) {
          xml.end();
        }
        open = group;
        group(unit.source().get(0), group, xml);
      }
      unit(unit, document, xml);
    }
    if (!open.isEmpty()) {
      xml.end();
    }
  }

  private static void group(Segment first, String name, MarkupWriter xml) throws IOException {
    xml.element("group")
        .attribute("id", name)
        .attribute("restype", restype(first.kind()))
        .attribute("resname", first.speaker());
    if (first.speaker() != null) {
      xml.element("note").attribute("from", "speaker").text(first.speaker()).end();
    }
  }

  private void unit(TranslationUnit unit, BilingualDocument document, MarkupWriter xml)
      throws IOException {
    boolean translate = options.policy().translates(unit, document.languages().source());
    CodedText target = CodedText.ofTarget(unit, translate, options.fill());
    boolean hasTarget = !target.pieces().isEmpty();
    TargetMarks marks =
        options.fill() == TargetFill.TRANSLATION
            ? TargetMarks.of(unit, UnitFacts.EVEN_CHANCE)
            : TargetMarks.FILLED;
    xml.element("trans-unit")
        .attribute("id", XmlIds.of(unit.id()))
        .attribute("approved", hasTarget && marks.approved() ? "yes" : "no")
        .attribute("translate", translate ? "yes" : "no")
        .attribute("xml:space", "preserve");
    CodedText source = CodedText.ofSource(unit);
    xml.element("source");
    XliffCodes.write(TermMarks.in(source, options.extras().aids().terms(unit), 1), xml);
    xml.end();
    if (hasTarget) {
      xml.element("target")
          .attribute("state", marks.state())
          .attribute("state-qualifier", marks.qualifier());
      XliffCodes.write(target, xml);
      xml.end();
    } else {
      toTranslate(unit, source, xml);
    }
    context(unit, xml);
    notes(unit, xml);
    for (MemoryMatch match : options.extras().aids().matches(unit)) {
      match(match, hasTarget ? null : WHOLE, document, xml);
    }
    xml.end();
  }

  /**
   * Writes the segments that wait for a translation, where tools have to be told them: several, or
   * the one that a match is for, lest OmegaT takes the match for the unit itself. What is aligned
   * stays whole, so that a memory of the alignment matches it, and what has a target as well: it
   * stands for all segments at once, and tools would look for its parts.
   */
  private void toTranslate(TranslationUnit unit, CodedText source, MarkupWriter xml)
      throws IOException {
    boolean matched = !options.extras().aids().matches(unit).isEmpty();
    boolean several = source.isSegmented() && unit.target().isEmpty() && !matched;
    if (!matched && !several) {
      return;
    }
    CodedText parts = several ? source : source.asOne(WHOLE);
    xml.element("seg-source");
    XliffCodes.writeSegments(parts, xml);
    xml.end();
    xml.element("target").attribute("state", TargetMarks.FILLED.state());
    XliffCodes.writeSegments(parts.emptied(), xml);
    xml.end();
  }

  private static void match(
      MemoryMatch match, @Nullable String segment, BilingualDocument document, MarkupWriter xml)
      throws IOException {
    xml.element("alt-trans")
        .attribute("mid", segment)
        .attribute("match-quality", Integer.toString(match.quality()))
        .attribute("origin", match.memory())
        .attribute("xml:space", "preserve");
    xml.element("source").attribute("xml:lang", document.languages().source().tag());
    xml.text(match.sourceText()).end();
    xml.element("target")
        .attribute("xml:lang", document.languages().target().tag())
        .attribute(
            "state-qualifier",
            match.machineTranslated()
                ? "leveraged-mt"
                : match.kind() == MatchKind.FUZZY ? "fuzzy-match" : "exact-match");
    xml.text(match.targetText()).end();
    xml.end();
  }

  private static void context(TranslationUnit unit, MarkupWriter xml) throws IOException {
    Timecode timecode = UnitFacts.timecode(unit);
    boolean several = unit.source().size() > 1;
    if (timecode == null && !several) {
      return;
    }
    xml.element("context-group").attribute("purpose", "information");
    if (timecode != null) {
      context("x-timecode", UnitFacts.text(timecode), xml);
    }
    if (several) {
      context("x-segments", UnitFacts.sourceIds(unit), xml);
    }
    xml.end();
  }

  private static void context(String type, String text, MarkupWriter xml) throws IOException {
    xml.element("context").attribute("context-type", type).text(text).end();
  }

  private void notes(TranslationUnit unit, MarkupWriter xml) throws IOException {
    if (!unit.target().isEmpty() && unit.isTranslated()) {
      note("score", UnitFacts.score(unit), "target", xml);
      note("alignment", unit.status().label(), "target", xml);
    }
    if (!unit.comment().isEmpty()) {
      note(UnitNotes.COMMENT, unit.comment(), "general", xml);
    }
    if (unit.source().get(0).block() != unit.source().get(unit.source().size() - 1).block()) {
      note("duizhao", "The source runs over the end of its paragraph.", "source", xml);
    }
    for (Suggestion suggestion :
        options.extras().suggestions().getOrDefault(unit.id(), List.of())) {
      note("duizhao", suggestion.text(), suggestion.side(), xml);
    }
  }

  private static void note(String from, String text, String annotates, MarkupWriter xml)
      throws IOException {
    xml.element("note").attribute("from", from).attribute("annotates", annotates).text(text).end();
  }

  private static String datatype(String reader) {
    String name = reader.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "plaintext", "html", "xhtml", "xml", "rtf", "csv" -> name;
      case "plain", "text", "txt" -> "plaintext";
      default -> "x-" + XmlIds.of(name);
    };
  }

  private static String restype(BlockKind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case LIST -> "listitem";
      case SPEECH, PROSE, SOUND, META, BOILERPLATE -> "x-" + kind.label();
    };
  }
}
