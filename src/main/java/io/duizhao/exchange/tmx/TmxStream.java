package io.duizhao.exchange.tmx;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one TMX 1.4b memory from many documents; none of them is kept. Closing it ends the memory
 * and leaves the stream beneath open.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b</a>
 */
public final class TmxStream implements Closeable {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Attributes of a unit that any tool may write: TMX 1.4b, section 3.2.2. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "tuid",
          "usagecount",
          "lastusagedate",
          "creationdate",
          "creationid",
          "changedate",
          "changeid");

  private final TmxOptions options;
  private final Language sourceLanguage;
  private final MarkupWriter xml;
  private final @Nullable String date;
  private final WrittenPairs written = new WrittenPairs();
  private boolean closed;

  /**
   * Begins a memory.
   *
   * @param sourceLanguage the language that most of its units are translated from
   */
  public TmxStream(OutputStream out, TmxOptions options, Language sourceLanguage)
      throws IOException {
    this.options = options;
    this.sourceLanguage = sourceLanguage;
    Instant created = options.created();
    date = created == null ? null : DATE.format(created);
    xml = new MarkupWriter(out);
    // The name that the specification gives and CAT tools resolve to a copy of their own.
    xml.doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
    xml.element("tmx").attribute("version", "1.4");
    xml.element("header")
        .attribute("creationtool", options.tool().name())
        .attribute("creationtoolversion", options.tool().version())
        .attribute("segtype", "sentence")
        .attribute("o-tmf", options.tool().name())
        .attribute("adminlang", "en-US")
        .attribute("srclang", sourceLanguage.tag())
        .attribute("datatype", "plaintext")
        .attribute("creationdate", date)
        .end();
    xml.element("body");
  }

  /** Appends the translated units of a document that the options' filter lets through. */
  public void add(BilingualDocument document) throws IOException {
    for (TranslationUnit unit : document.units()) {
      if (unit.isTranslated() && options.filter().test(unit)) {
        TmxDialect.Texts texts =
            options.level() == 1 ? TmxDialect.Texts.bare(unit) : options.dialect().texts(unit);
        Map<String, String> place = options.dialect().place(unit, texts, document);
        if (!options.unique() || !place.isEmpty() || isNew(texts)) {
          unit(unit, texts, place, document);
        }
      }
    }
  }

  /** Texts that differ in their codes alone are not the same where codes are written. */
  private boolean isNew(TmxDialect.Texts texts) {
    return written.add(texts.codedSource(), texts.codedTarget());
  }

  /** Appends a unit of another memory with what its file says of it. */
  public void add(MemoryUnit unit) throws IOException {
    xml.element("tu");
    for (String name : ATTRIBUTES) {
      xml.attribute(name, unit.property("@" + name).orElse(null));
    }
    for (String note : unit.notes()) {
      xml.element("note").text(note).end();
    }
    for (Map.Entry<String, String> property : unit.properties().entrySet()) {
      if (!property.getKey().startsWith("@")) {
        property(property.getKey(), property.getValue());
      }
    }
    for (MemoryUnit.Variant variant : unit.variants()) {
      variant(
          variant.language(),
          options.level() == 1
              ? CodedText.bare(variant.text())
              : TmxText.coded(variant.text(), variant.codes()));
    }
    xml.end();
  }

  /**
   * Appends units as they stand in a memory that this class wrote.
   *
   * @param units whole {@code tu} elements, each with the line feed and the indent before it
   */
  void addWritten(byte[] units) throws IOException {
    xml.written(units);
  }

  private void unit(
      TranslationUnit unit,
      TmxDialect.Texts texts,
      Map<String, String> place,
      BilingualDocument document)
      throws IOException {
    Language source = document.languages().source();
    boolean single = unit.source().size() == 1 && unit.target().size() <= 1;
    xml.element("tu")
        .attribute("tuid", options.dialect().namesUnits() ? name(unit, document) : null)
        .attribute("creationdate", date)
        .attribute("segtype", single ? "sentence" : "block")
        .attribute("srclang", source.equals(sourceLanguage) ? null : source.tag());
    Timecode timecode = UnitFacts.timecode(unit);
    for (Map.Entry<String, String> property : place.entrySet()) {
      property(property.getKey(), property.getValue());
    }
    property("document", document.name());
    property("speaker", UnitFacts.speaker(unit));
    property("timecode", timecode == null ? null : UnitFacts.text(timecode));
    property("score", UnitFacts.score(unit));
    property("status", unit.status().label());
    property("state", unit.state().label());
    property("origin", unit.origin().label());
    variant(source, texts.source());
    variant(document.languages().target(), texts.target());
    xml.end();
  }

  private static String name(TranslationUnit unit, BilingualDocument document) {
    return XmlIds.of(document.name()) + ":" + XmlIds.of(unit.id());
  }

  private void property(String type, @Nullable String value) throws IOException {
    if (value != null) {
      xml.element("prop").attribute("type", type).text(value).end();
    }
  }

  private void variant(Language language, CodedText text) throws IOException {
    xml.element("tuv").attribute("xml:lang", language.tag());
    xml.element("seg");
    new TmxText(xml).write(text);
    xml.end();
    xml.end();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      xml.end().end().finish();
    }
  }
}
