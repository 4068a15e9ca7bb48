package io.duizhao.exchange.tmx;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a {@code seg}. What inline elements hold is code and no text, but for {@code
 * hi}.
 */
final class SegmentText {
  private final StringBuilder text = new StringBuilder();
  private final List<InlineCode> codes = new ArrayList<>();

  /** How many code elements are open, and the outermost of them. */
  private int depth;

  private Role role = Role.ALONE;
  private String type = "";
  private int pair;
  private final StringBuilder data = new StringBuilder();

  private SegmentText() {}

  /** Reads up to the end of the element that the reader stands on. */
  static SegmentText read(XMLStreamReader xml) throws XMLStreamException {
    SegmentText segment = new SegmentText();
    for (int elements = 1; elements > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          segment.open(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          elements--;
          segment.close(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            (segment.depth == 0 ? segment.text : segment.data)
                .append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        default -> {
          // Comments and instructions of processors say nothing.
        }
      }
    }
    return segment;
  }

  /** Returns the text without its codes. */
  String text() {
    return text.toString();
  }

  /** Returns the codes, by rising offset. */
  List<InlineCode> codes() {
    return codes;
  }

  private void open(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (isText(name) || depth++ > 0) {
      return;
    }
    data.setLength(0);
    type = orEmpty(xml.getAttributeValue(null, "type"));
    role =
        switch (name) {
          case "bpt" -> Role.OPEN;
          case "ept" -> Role.CLOSE;
          case "it" -> "end".equals(xml.getAttributeValue(null, "pos")) ? Role.CLOSE : Role.OPEN;
          default -> Role.ALONE;
        };
    // What stands alone gets a number that no pair of the segment has.
    pair =
        name.equals("bpt") || name.equals("ept")
            ? number(xml.getAttributeValue(null, "i"))
            : -1 - codes.size();
  }

  private void close(String name) {
    if (!isText(name) && depth > 0 && --depth == 0) {
      codes.add(new InlineCode(role, type, text.length(), pair, data.toString()));
    }
  }

  /** {@code sub} stands in codes only. */
  private static boolean isText(String element) {
    return element.equals("hi") || element.equals("seg") || element.equals("prop");
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
