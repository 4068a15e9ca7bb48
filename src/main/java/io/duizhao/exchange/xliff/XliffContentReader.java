package io.duizhao.exchange.xliff;

import io.duizhao.exchange.xliff.XliffContent.Mark;
import io.duizhao.exchange.xliff.XliffContent.Part;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads sources and targets with the codes of XLIFF 1.2 and 2, also where a tool has written one
 * sort for another. What stands inside a code is the original mark and no text.
 */
final class XliffContentReader {
  /** No tool nests deeper, and each level takes some of the stack. */
  private static final int DEEPEST = 200;

  /** What Trados marks as taken out where it tracks changes. */
  private static final String DELETED = "x-sdl-deleted";

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private XliffContentReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads the element that the reader stands on, to its end. */
  static XliffContent read(XMLStreamReader xml) throws XMLStreamException {
    Location begin = xml.getLocation();
    XliffContentReader reader = new XliffContentReader(xml);
    reader.content(0);
    return new XliffContent(
        begin.getLineNumber(),
        Math.max(1, begin.getColumnNumber()),
        reader.text.toString(),
        reader.marks,
        reader.parts);
  }

  /** Reads over the element that the reader stands on. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void content(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException(
          "inline elements lie more than " + DEEPEST + " deep", xml.getLocation());
    }
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(oneLine(xml.getText()));
        case XMLStreamConstants.START_ELEMENT -> element(xml.getLocalName(), depth);
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity '" + xml.getLocalName() + "' stands for text that is not in the file",
                xml.getLocation());
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
  }

  private void element(String name, int depth) throws XMLStreamException {
    switch (name) {
      case "bpt", "bx" -> code(Role.OPEN, attribute("rid", "id"));
      case "ept", "ex" -> code(Role.CLOSE, attribute("rid", "id"));
      case "it" -> code("close".equals(attribute("pos")) ? Role.CLOSE : Role.OPEN, attribute("id"));
      case "ph", "x" -> code(Role.ALONE, attribute("id"));
      case "sc" -> code(Role.OPEN, attribute("id"));
      case "ec" -> code(Role.CLOSE, attribute("startRef", "id"));
      case "g", "pc" -> {
        String id = attribute("id");
        marks.add(new Mark(Role.OPEN, id, text.length()));
        content(depth + 1);
        marks.add(new Mark(Role.CLOSE, id, text.length()));
      }
      case "mrk" -> {
        String type = attribute("mtype");
        if (type.equals(DELETED)) {
          skip(xml);
          return;
        }
        String id = type.equals("seg") ? attribute("mid") : "";
        int begin = text.length();
        content(depth + 1);
        if (!id.isEmpty()) {
          parts.add(new Part(id, new Span(begin, text.length())));
        }
      }
      case "cp" -> {
        String hex = attribute("hex");
        text.append(hex.matches("[0-9A-Fa-f]{1,4}") ? (char) Integer.parseInt(hex, 16) : '\uFFFD');
        skip(xml);
      }
      default -> skip(xml);
    }
  }

  private void code(Role role, String id) throws XMLStreamException {
    marks.add(new Mark(role, id, text.length()));
    skip(xml);
  }

  /** Returns the first attribute that is there, or an empty text. */
  private String attribute(String... names) {
    for (String name : names) {
      String value = xml.getAttributeValue(null, name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** A sentence has no line break; a tool that adds one means white space. */
  static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
