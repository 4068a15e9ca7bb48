package io.duizhao.transcript.okapi;

import io.duizhao.io.SafeXml;
import io.duizhao.io.SafeZip;
import io.duizhao.transcript.okapi.WordParagraph.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What each paragraph is by its style. The filter keeps styles to itself, so they are read beside
 * it; paragraphs are matched by their text, in order.
 */
final class WordRoles {
  private static final String STYLES = "word/styles.xml";
  private static final String MAIN = "word/document.xml";

  /** Paragraphs that a match may skip: empty ones, and those the filter leaves out. */
  private static final int REACH = 400;

  private final WordStyles styles = new WordStyles();
  private final List<String> texts = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private int next;

  /** Reads the styles and the main part of a document that was checked. */
  static WordRoles of(byte[] docx) throws IOException, XMLStreamException {
    WordRoles found = new WordRoles();
    Map<String, byte[]> parts = SafeZip.entries(docx, Set.of(STYLES, MAIN)::contains);
    byte[] styles = parts.get(STYLES);
    byte[] main = parts.get(MAIN);
    if (styles != null) {
      found.styles.read(reader(styles));
    }
    if (main != null) {
      found.read(reader(main));
    }
    return found;
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    return SafeXml.reader(
        new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8));
  }

  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private Role role = Role.BODY;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          String name = xml.getLocalName();
          text = name.equals("t");
          if (name.equals("p")) {
            open.push(new Open());
          } else if (!open.isEmpty()) {
            property(xml, name, open.element());
          }
        }
        case XMLStreamReader.CHARACTERS -> {
          if (text && !open.isEmpty()) {
            open.element().text.append(xml.getText());
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          text = false;
          if (xml.getLocalName().equals("p") && !open.isEmpty()) {
            Open paragraph = open.pop();
            texts.add(letters(paragraph.text.toString()));
            roles.add(paragraph.role);
          }
        }
        default -> {}
      }
    }
  }

  private void property(XMLStreamReader xml, String name, Open paragraph) {
    if (name.equals("pStyle")) {
      paragraph.role = styles.of(WordXml.attribute(xml, "val"));
    } else if (name.equals("numPr") && paragraph.role == Role.BODY) {
      paragraph.role = Role.ITEM;
    } else if (name.equals("outlineLvl")) {
      paragraph.role = Role.HEADING;
    }
  }

  /** Returns the role of the next paragraph with this text; body text where none is found. */
  Role next(String text) {
    String wanted = letters(text);
    for (int i = next; i < Math.min(texts.size(), next + REACH); i++) {
      if (texts.get(i).equals(wanted)) {
        next = i + 1;
        return roles.get(i);
      }
    }
    return Role.BODY;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
