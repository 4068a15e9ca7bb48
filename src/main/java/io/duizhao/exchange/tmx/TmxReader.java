package io.duizhao.exchange.tmx;

import io.duizhao.io.EncodingException;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.io.XmlText;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads translation memories in TMX 1.1 to 1.4b, whatever tool wrote them. One unit is held at a
 * time. What inline elements hold is code and no text, but for {@code hi}. What tools write that no
 * XML parser takes is mended, and what cannot be kept is left out: {@link TmxRemarks}.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b</a>
 */
public final class TmxReader {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String file;
  private final XMLStreamReader xml;
  private final TmxRemarks remarks;

  /** The languages by their tags; a memory has few. */
  private final Map<String, Optional<Language>> languages = new HashMap<>();

  private TmxReader(String file, XMLStreamReader xml, TmxRemarks remarks) {
    this.file = file;
    this.xml = xml;
    this.remarks = remarks;
  }

  /**
   * Reads a memory to its end.
   *
   * @param file its path as a person would write it
   * @param in its bytes, in the encoding that they declare or evidently are in
   * @param units is given every unit in order
   * @return what was mended or left out
   * @throws InputException where it is no TMX or no well-formed XML
   * @throws IOException where the bytes cannot be read
   */
  public static TmxRemarks read(String file, InputStream in, Consumer<MemoryUnit> units)
      throws IOException {
    TmxRemarks remarks = new TmxRemarks();
    try {
      new TmxReader(file, SafeXml.reader(mended(in, remarks)), remarks).read(units);
      return remarks;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause
          && !(cause instanceof EncodingException)) {
        throw cause;
      }
      throw SafeXml.malformed(file, e);
    }
  }

  private static Reader mended(InputStream in, TmxRemarks remarks)
      throws XMLStreamException, IOException {
    try {
      XmlText text = new XmlText(in);
      if (text.encoding().isWronglyDeclared()) {
        remarks.add(TmxRemarks.Kind.ENCODING, 1, text.encoding().charset().name());
      }
      return new MendedXml(text, remarks);
    } catch (EncodingException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  private void read(Consumer<MemoryUnit> units) throws XMLStreamException {
    boolean begun = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (!begun && !xml.getLocalName().equals("tmx")) {
          throw InputException.at(
              file,
              xml.getLocation().getLineNumber(),
              xml.getLocation().getColumnNumber(),
              "the root element is '" + xml.getLocalName() + "'; expected tmx");
        }
        begun = true;
        if (xml.getLocalName().equals("tu")) {
          units.accept(unit());
        }
      }
    }
  }

  private MemoryUnit unit() throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    List<MemoryUnit.Variant> variants = new ArrayList<>();
    Map<String, String> properties = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    Optional<Language> language = Optional.empty();
    int texts = 0;
    attributes(properties);
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("tuv")) {
        language = language();
        texts = 0;
        attributes(properties);
      } else if (xml.isEndElement() && xml.getLocalName().equals("tuv")) {
        if (texts != 1) {
          remarks.add(
              texts == 0 ? TmxRemarks.Kind.TEXT : TmxRemarks.Kind.SECOND,
              xml.getLocation().getLineNumber(),
              language.map(Language::tag).orElse(""));
        }
      } else if (xml.isStartElement() && xml.getLocalName().equals("prop")) {
        String type = xml.getAttributeValue(null, "type");
        String value = SegmentText.read(xml).text();
        if (type != null) {
          properties.put(type, value);
        }
      } else if (xml.isStartElement() && xml.getLocalName().equals("note")) {
        notes.add(SegmentText.read(xml).text().strip());
      } else if (xml.isStartElement() && xml.getLocalName().equals("seg")) {
        SegmentText text = SegmentText.read(xml);
        texts++;
        language.ifPresent(
            known -> variants.add(new MemoryUnit.Variant(known, text.text(), text.codes())));
      }
    }
    return new MemoryUnit(variants, properties, notes, line);
  }

  /** Notes the attributes of a unit or variant, without their namespaces. */
  private void attributes(Map<String, String> properties) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      properties.put("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
  }

  /** Returns the language of a {@code tuv}: {@code xml:lang}, and {@code lang} before TMX 1.4. */
  private Optional<Language> language() {
    String own = xml.getAttributeValue(XML, "lang");
    String tag = own == null ? xml.getAttributeValue(null, "lang") : own;
    Optional<Language> language =
        tag == null ? Optional.empty() : languages.computeIfAbsent(tag, Language::read);
    if (language.isEmpty()) {
      remarks.add(
          TmxRemarks.Kind.LANGUAGE,
          xml.getLocation().getLineNumber(),
          tag == null ? "" : "'" + tag + "'");
    }
    return language;
  }
}
