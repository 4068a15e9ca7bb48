package io.duizhao.exchange.xliff;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.InlineCode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the units of XLIFF 1.2 and 2 of any tool, of several documents perhaps, to look at them. A
 * unit that its tool has cut into marked segments is several units; what is not to be translated,
 * and alternatives from a memory, are left out.
 */
public final class BilingualXliff {
  private final String path;
  private final XMLStreamReader xml;
  private final List<BilingualUnit> units = new ArrayList<>();
  private @Nullable String source;
  private @Nullable String target;
  private boolean inXliff;

  /** Whether Trados wrote it, which numbers the segments of a file and shows these numbers. */
  private boolean ofTrados;

  private boolean translate = true;
  private String unitId = "";

  private BilingualXliff(String path, XMLStreamReader xml) {
    this.path = path;
    this.xml = xml;
  }

  /**
   * What was read.
   *
   * @param languages of the file; English where it does not name the translation's
   * @param units in their order
   */
  public record Read(LanguagePair languages, List<BilingualUnit> units) {
    /** Copies the list. */
    public Read {
      units = List.copyOf(units);
    }
  }

  /**
   * Reads a file.
   *
   * @param languages those of a file that names none
   * @throws InputException where it is damaged or no XLIFF
   */
  public static Read read(SourceFile file, LanguagePair languages) {
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(file.text()));
      return new BilingualXliff(file.path(), xml).read(languages);
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file.path(), e);
    }
  }

  private Read read(LanguagePair languages) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        element(xml.getLocalName());
      }
    }
    return new Read(
        new LanguagePair(
            language(source, languages.source()), language(target, languages.target())),
        units);
  }

  private Language language(@Nullable String tag, Language otherwise) {
    try {
      return tag == null ? otherwise : new Language(tag);
    } catch (IllegalArgumentException e) {
      throw InputException.at(path, 1, 1, String.valueOf(e.getMessage())).causedBy(e);
    }
  }

  private void element(String name) throws XMLStreamException {
    if (!inXliff && !name.equals("xliff")) {
      throw InputException.at(
          path,
          xml.getLocation().getLineNumber(),
          Math.max(1, xml.getLocation().getColumnNumber()),
          "the root element is '" + name + "'; XLIFF was expected");
    }
    switch (name) {
      case "xliff" -> {
        inXliff = true;
        ofTrados = xml.getNamespaceURI("sdl") != null;
        languages("srcLang", "trgLang");
      }
      case "file" -> languages("source-language", "target-language");
      case "header", "body", "group" -> {
        // What counts is inside.
      }
      case "unit" -> {
        translate = !"no".equals(xml.getAttributeValue(null, "translate"));
        unitId = attribute("id");
      }
      case "trans-unit" -> {
        translate = !"no".equals(xml.getAttributeValue(null, "translate"));
        unitId = attribute("id");
        unit(unitId);
      }
      case "segment" -> {
        String id = attribute("id");
        unit(id.isEmpty() ? unitId : unitId + "/" + id);
      }
      default -> XliffContentReader.skip(xml);
    }
  }

  private void languages(String sourceName, String targetName) {
    String from = xml.getAttributeValue(null, sourceName);
    String to = xml.getAttributeValue(null, targetName);
    source = source == null ? from : source;
    target = target == null ? to : target;
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private void unit(String id) throws XMLStreamException {
    XliffContent from = null;
    XliffContent cut = null;
    XliffContent to = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "source" -> from = XliffContentReader.read(xml);
          case "seg-source" -> cut = XliffContentReader.read(xml);
          case "target" -> to = XliffContentReader.read(xml);
          default -> XliffContentReader.skip(xml);
        }
      }
    }
    if (from == null || !translate) {
      return;
    }
    boolean parted = cut != null && !cut.parts().isEmpty() && (to == null || !to.parts().isEmpty());
    if (!parted || cut == null) {
      add(id, from, to);
      return;
    }
    for (XliffContent.Part part : cut.parts()) {
      add(
          ofTrados ? part.id() : id + "/" + part.id(),
          cut.stretch(part.span()),
          to == null ? null : part(to, part.id()));
    }
  }

  private static @Nullable XliffContent part(XliffContent content, String id) {
    return content.parts().stream()
        .filter(part -> part.id().equals(id))
        .findFirst()
        .map(part -> content.stretch(part.span()))
        .orElse(null);
  }

  private void add(String id, XliffContent from, @Nullable XliffContent to) {
    Map<String, Integer> numbers = new HashMap<>();
    units.add(
        new BilingualUnit(
            id,
            from.line(),
            from.column(),
            side(from, numbers),
            to == null ? BilingualUnit.NONE : side(to, numbers)));
  }

  /** A code's two halves, and its likes on the other side, share a number. */
  private static BilingualUnit.Side side(XliffContent content, Map<String, Integer> numbers) {
    List<InlineCode> codes = new ArrayList<>();
    for (XliffContent.Mark mark : content.marks()) {
      int number = numbers.computeIfAbsent(mark.id(), id -> numbers.size() + 1);
      codes.add(new InlineCode(mark.role(), "code", mark.offset(), number, mark.id()));
    }
    return new BilingualUnit.Side(content.text(), codes);
  }
}
