package io.duizhao.exchange.xliff;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Joining;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 2.0, 2.1 and 2.2: a unit for each paragraph or turn, a segment for each bead. What
 * the translation added has no source, so it is not in the file.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html">XLIFF
 *     2.1</a>
 */
final class Xliff2Writer implements BilingualWriter {
  private static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

  /**
   * Our own profile (XLIFF 2.1, 5.7.3): each line of a caption has at most so many columns, Han
   * characters counting two. The profiles of the standard count whole units.
   */
  private static final String LINE_PROFILE = "duizhao:line-columns";

  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private final XliffVersion version;
  private final XliffOptions options;

  Xliff2Writer(XliffVersion version, XliffOptions options) {
    this.version = version;
    this.options = options;
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    MarkupWriter xml = new MarkupWriter(out);
    Xliff2Aids aids = new Xliff2Aids(options.extras().aids());
    xml.element("xliff")
        .attribute("xmlns", namespace())
        .attribute("xmlns:mda", METADATA)
        .attribute(
            "xmlns:mtc", options.extras().aids().matches().isEmpty() ? null : Xliff2Aids.MATCHES)
        .attribute(
            "xmlns:gls", options.extras().aids().terms().isEmpty() ? null : Xliff2Aids.GLOSSARY)
        .attribute("xmlns:slr", options.extras().lineColumns().isPresent() ? SIZES : null)
        .attribute("xmlns:val", aids.hasKept() ? Xliff2Aids.VALIDATION : null)
        .attribute("version", version.label())
        .attribute("srcLang", document.languages().source().tag())
        .attribute("trgLang", document.languages().target().tag());
    Document source = document.source().document();
    xml.element("file").attribute("id", "f1").attribute("original", source.file());
    if (options.extras().lineColumns().isPresent()) {
      int columns = options.extras().lineColumns().getAsInt();
      xml.attribute("slr:sizeRestriction", Integer.toString(columns));
    }
    if (options.extras().original().isPresent()) {
      String skeleton = Skeleton.of(options.extras().original().get(), document, options).text();
      xml.element("skeleton").text(skeleton).end();
    }
    if (options.extras().lineColumns().isPresent()) {
      xml.element("slr:profiles").attribute("generalProfile", LINE_PROFILE).end();
    }
    xml.element("mda:metadata");
    xml.element("mda:metaGroup").attribute("category", "source");
    meta("sha256", source.sha256(), xml);
    meta("reader", source.reader(), xml);
    meta("tool", options.tool().name() + " " + options.tool().version(), xml);
    xml.end().end();
    List<Xliff2Unit> units =
        Xliff2Unit.of(document.units(), options.policy(), document.languages().source());
    if (units.isEmpty()) {
      // A file has a unit or a group.
      xml.element("group").attribute("id", "empty").end();
    }
    turns(units, xml);
    xml.end().end().finish();
  }

  private String namespace() {
    return "urn:oasis:names:tc:xliff:document:" + (version == XliffVersion.V2_2 ? "2.2" : "2.0");
  }

  /** Writes the units; what one speaker says without a break is a group. */
  private void turns(List<Xliff2Unit> units, MarkupWriter xml) throws IOException {
    for (int i = 0; i < units.size(); ) {
      String speaker = units.get(i).first().speaker();
      int end = i + 1;
      while (end < units.size() && Objects.equals(speaker, units.get(end).first().speaker())) {
        end++;
      }
      List<Xliff2Unit> turn = units.subList(i, end);
      if (speaker != null) {
        turn(speaker, turn, xml);
      }
      for (Xliff2Unit unit : turn) {
        unit(unit, xml);
      }
      if (speaker != null) {
        xml.end();
      }
      i = end;
    }
  }

  /** Opens a group. */
  private static void turn(String speaker, List<Xliff2Unit> units, MarkupWriter xml)
      throws IOException {
    xml.element("group")
        .attribute("id", "g-" + units.get(0).id())
        .attribute("type", "duizhao:turn");
    Timecode timecode = timecode(units.stream().flatMap(unit -> unit.segments().stream()).toList());
    xml.element("mda:metadata");
    xml.element("mda:metaGroup").attribute("category", "turn");
    meta("speaker", speaker, xml);
    meta("timecode", timecode == null ? null : UnitFacts.text(timecode), xml);
    xml.end().end();
  }

  private void unit(Xliff2Unit unit, MarkupWriter xml) throws IOException {
    xml.element("unit")
        .attribute("id", unit.id())
        .attribute("canResegment", "no")
        .attribute("translate", unit.translate() ? "yes" : "no")
        .attribute("xml:space", "preserve")
        .attribute("type", "duizhao:" + unit.first().kind().label());
    Xliff2Aids aids = new Xliff2Aids(options.extras().aids());
    aids.write(unit.segments(), xml);
    metadata(unit, xml);
    notes(unit, xml);
    List<CodedText> sources = unit.segments().stream().map(CodedText::ofSource).toList();
    Xliff2Codes codes = new Xliff2Codes(sources);
    codes.writeData(xml);
    int[] terms = aids.firstTerms(unit.segments());
    for (int i = 0; i < sources.size(); i++) {
      if (i > 0) {
        between(sources.get(i - 1).text(), sources.get(i).text(), xml);
      }
      TranslationUnit segment = unit.segments().get(i);
      CodedText marked =
          TermMarks.in(sources.get(i), options.extras().aids().terms(segment), terms[i]);
      segment(unit, segment, marked, codes, xml);
    }
    xml.end();
  }

  private void segment(
      Xliff2Unit unit,
      TranslationUnit segment,
      CodedText source,
      Xliff2Codes codes,
      MarkupWriter xml)
      throws IOException {
    CodedText target = CodedText.ofTarget(segment, unit.translate(), options.fill());
    boolean translated = options.fill() == TargetFill.TRANSLATION && !target.pieces().isEmpty();
    SegmentState state =
        translated ? SegmentState.of(segment, UnitFacts.EVEN_CHANCE) : SegmentState.INITIAL;
    xml.element("segment")
        .attribute("id", XmlIds.of(segment.id()))
        .attribute("state", state.state())
        .attribute("subState", state.subState());
    boolean matched = !options.extras().aids().matches(segment).isEmpty();
    xml.element("source");
    if (matched) {
      xml.inline("mrk").attribute("id", Xliff2Aids.stretch(segment)).attribute("type", "mtc:match");
    }
    codes.write(source, xml);
    if (matched) {
      xml.end();
    }
    xml.end();
    if (!target.pieces().isEmpty()
        || unit.segments().stream()
            .anyMatch(one -> !options.extras().aids().matches(one).isEmpty())) {
      // An empty one where there are matches: OmegaT would take theirs for that of the segment.
      xml.element("target");
      codes.write(target, xml);
      xml.end();
    }
    xml.end();
  }

  /** What stands between two sentences belongs to neither. */
  private static void between(String before, String after, MarkupWriter xml) throws IOException {
    String joint =
        Joining.betweenLines(before.codePointBefore(before.length()), after.codePointAt(0));
    if (!joint.isEmpty()) {
      xml.element("ignorable");
      xml.element("source").text(joint).end();
      xml.end();
    }
  }

  private void metadata(Xliff2Unit unit, MarkupWriter xml) throws IOException {
    Timecode timecode = timecode(unit.segments());
    List<TranslationUnit> aligned =
        unit.segments().stream()
            .filter(segment -> !segment.target().isEmpty() && segment.isTranslated())
            .toList();
    if (timecode == null && aligned.isEmpty()) {
      return;
    }
    xml.element("mda:metadata");
    if (timecode != null) {
      xml.element("mda:metaGroup").attribute("category", "turn");
      meta("timecode", UnitFacts.text(timecode), xml);
      xml.end();
    }
    if (!aligned.isEmpty()) {
      xml.element("mda:metaGroup").attribute("category", "alignment");
      for (TranslationUnit segment : aligned) {
        String fact = UnitFacts.score(segment) + " " + segment.status().label();
        meta(XmlIds.of(segment.id()), fact, xml);
      }
      xml.end();
    }
    xml.end();
  }

  private static void meta(String type, @Nullable String text, MarkupWriter xml)
      throws IOException {
    if (text != null) {
      xml.element("mda:meta").attribute("type", type).text(text).end();
    }
  }

  /** Translators see notes, and hardly a program shows them metadata. */
  private void notes(Xliff2Unit unit, MarkupWriter xml) throws IOException {
    List<Note> notes = new ArrayList<>();
    String speaker = unit.first().speaker();
    if (speaker != null) {
      notes.add(new Note("speaker", "", "source", speaker));
    }
    for (TranslationUnit segment : unit.segments()) {
      String id = XmlIds.of(segment.id());
      List<Segment> source = segment.source();
      if (source.get(source.size() - 1).block() != source.get(0).block()) {
        String text = "The source of segment " + id + " runs over the end of its paragraph.";
        notes.add(new Note("duizhao", "", "source", text));
      }
      if (!segment.comment().isEmpty()) {
        notes.add(
            new Note(UnitNotes.COMMENT, UnitNotes.COMMENT_ID + id, "target", segment.comment()));
      }
      for (Suggestion suggestion :
          options.extras().suggestions().getOrDefault(segment.id(), List.of())) {
        String text = "Segment " + id + ": " + suggestion.text();
        notes.add(new Note("duizhao", "", suggestion.side(), text));
      }
    }
    if (notes.isEmpty()) {
      return;
    }
    xml.element("notes");
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      xml.element("note")
          .attribute("id", note.id().isEmpty() ? "n" + (i + 1) : note.id())
          .attribute("category", note.category())
          .attribute("appliesTo", note.side())
          .text(note.text())
          .end();
    }
    xml.end();
  }

  /** A note of a unit; one without an id of its own gets a number. */
  private record Note(String category, String id, String side, String text) {}

  private static @Nullable Timecode timecode(List<TranslationUnit> segments) {
    Timecode all = null;
    for (TranslationUnit segment : segments) {
      Timecode one = UnitFacts.timecode(segment);
      if (one != null) {
        all = all == null ? one : all.union(one);
      }
    }
    return all;
  }
}
