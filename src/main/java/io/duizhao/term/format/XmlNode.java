package io.duizhao.term.format;

import io.duizhao.io.SafeXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML with what is in it.
 *
 * @param name its name, with a prefix where one is to be written
 * @param attributes values by name, in the order of the file
 * @param content texts and elements, in the order of the file
 */
record XmlNode(String name, Map<String, String> attributes, List<Content> content) {
  /** Elements below this are refused: no terminological entry is near it. */
  private static final int DEEPEST = 50;

  private static final String LANGUAGE = "xml:lang";

  /** A text or an element. */
  sealed interface Content {}

  /** A text. */
  record Text(String text) implements Content {}

  /** An element inside another. */
  record Child(XmlNode node) implements Content {}

  /** Copies the collections. */
  XmlNode {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    content = List.copyOf(content);
  }

  /** Returns an element with a text only. */
  static XmlNode of(String name, Map<String, String> attributes, String text) {
    return new XmlNode(name, attributes, List.of(new Text(text)));
  }

  /** Returns an element with elements only. */
  static XmlNode of(String name, Map<String, String> attributes, List<XmlNode> children) {
    return new XmlNode(
        name, attributes, children.stream().map(child -> (Content) new Child(child)).toList());
  }

  /** Reads the element at whose begin the reader stands, up to its end. */
  static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
    return read(xml, 0);
  }

  private static XmlNode read(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements lie more than " + DEEPEST + " deep");
    }
    String name = xml.getLocalName();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean ofXml = XMLConstants.XML_NS_URI.equals(xml.getAttributeNamespace(i));
      attributes.put(
          ofXml ? "xml:" + xml.getAttributeLocalName(i) : xml.getAttributeLocalName(i),
          xml.getAttributeValue(i));
    }
    List<Content> content = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        addText(text, content);
        content.add(new Child(read(xml, depth + 1)));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
    addText(text, content);
    return new XmlNode(name, attributes, content);
  }

  private static void addText(StringBuilder text, List<Content> content) {
    if (text.length() > 0) {
      content.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  /**
   * Reads an element that was written by {@link #toString}.
   *
   * @throws IllegalArgumentException where it is none
   */
  static XmlNode parse(String xml) {
    try {
      XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
      reader.nextTag();
      return read(reader);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("no XML element: " + xml, e);
    }
  }

  /** Returns an attribute's value, or an empty text. */
  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** Returns the type of a data category, or an empty text. */
  String type() {
    return attribute("type");
  }

  /** Returns the language tag, or an empty text. */
  String language() {
    return attribute(LANGUAGE);
  }

  /** Returns the elements in it. */
  List<XmlNode> children() {
    return content.stream()
        .filter(Child.class::isInstance)
        .map(part -> ((Child) part).node)
        .toList();
  }

  /** Returns all its text, white space brought to single spaces. */
  String text() {
    return rawText().strip().replaceAll("\\s+", " ");
  }

  private String rawText() {
    return content.stream()
        .map(part -> part instanceof Text text ? text.text : ((Child) part).node.rawText())
        .collect(Collectors.joining());
  }

  /** Returns whether it is a text and nothing else. */
  boolean isPlain() {
    return attributes.isEmpty() && children().isEmpty();
  }

  /** Returns it as XML on one line, white space in its texts brought to single spaces. */
  @Override
  public String toString() {
    StringBuilder xml = new StringBuilder();
    write(xml, -1);
    return xml.toString();
  }

  /**
   * Writes it.
   *
   * @param indent depth for indentation; less than 0 for all on one line
   */
  void write(StringBuilder xml, int indent) {
    xml.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            xml.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    boolean mixed =
        content.stream().anyMatch(part -> part instanceof Text text && !text.text.isBlank());
    if (content.isEmpty()) {
      xml.append("/>");
      return;
    }
    xml.append('>');
    for (Content part : content) {
      if (part instanceof Child child) {
        int inner = mixed || indent < 0 ? -1 : indent + 1;
        newLine(xml, inner);
        child.node.write(xml, inner);
      } else if (mixed) {
        xml.append(escaped(spaced(((Text) part).text)));
      }
    }
    newLine(xml, mixed ? -1 : indent);
    xml.append("</").append(name).append('>');
  }

  private String spaced(String text) {
    String single = text.replaceAll("\\s+", " ");
    return content.size() == 1 ? single.strip() : single;
  }

  private static void newLine(StringBuilder xml, int indent) {
    if (indent >= 0) {
      char[] spaces = new char[indent * 2];
      Arrays.fill(spaces, ' ');
      xml.append('\n').append(spaces);
    }
  }

  private static String escaped(String text) {
    return SafeXml.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
