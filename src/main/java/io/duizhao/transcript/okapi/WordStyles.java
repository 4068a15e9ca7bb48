package io.duizhao.transcript.okapi;

import io.duizhao.transcript.okapi.WordParagraph.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the paragraph styles of a Word document stand for. A style's id depends on the language of
 * the Word that made the file; its name, such as {@code heading 1}, does not.
 */
final class WordStyles {
  private final Map<String, Role> roles = new HashMap<>();

  /** Reads {@code word/styles.xml}. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    while (xml.hasNext()) {
      if (!(xml.next() == XMLStreamReader.START_ELEMENT)) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> id = WordXml.attribute(xml, "styleId");
        case "name" -> learn(id, role(WordXml.attribute(xml, "val")));
        case "basedOn" -> learn(id, of(WordXml.attribute(xml, "val")));
        case "outlineLvl" -> learn(id, Role.HEADING);
        default -> {}
      }
    }
  }

  private void learn(String id, Role role) {
    if (role != Role.BODY) {
      roles.putIfAbsent(id, role);
    }
  }

  /** Returns what the style of an id stands for. */
  Role of(String id) {
    Role known = roles.get(id);
    return known != null ? known : role(id);
  }

  private static Role role(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (lower.startsWith("heading")
        || lower.startsWith("title")
        || lower.startsWith("subtitle")
        || lower.startsWith("标题")
        || lower.startsWith("副标题")) {
      return Role.HEADING;
    }
    return lower.startsWith("list") || lower.startsWith("列") ? Role.ITEM : Role.BODY;
  }
}
