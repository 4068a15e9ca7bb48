package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.text.InlineCode.Role;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the coded texts of one XLIFF 2 unit, where the original marks stand apart from the codes.
 * A pair that is nested in its segment is one element, any other has a start and an end.
 */
final class Xliff2Codes {
  /** The ids of codes begin so, which no segment's id does. */
  static final String PREFIX = "c_";

  private final Map<String, String> dataIds = new LinkedHashMap<>();
  private final Set<String> whole = new HashSet<>();

  /** Takes the source texts of all the unit's segments. */
  Xliff2Codes(List<CodedText> sources) {
    Set<String> open = new HashSet<>();
    for (CodedText source : sources) {
      for (PlacedCode code : source.codes()) {
        if (TermMarks.is(code)) {
          continue;
        }
        dataIds.computeIfAbsent(code.data(), data -> "d" + (dataIds.size() + 1));
        if (code.code().role() == Role.OPEN) {
          open.add(code.key());
        } else if (code.code().role() == Role.CLOSE && open.contains(code.key())) {
          whole.add(code.key());
        }
      }
    }
  }

  /** Writes the original marks; nothing where there are none. */
  void writeData(MarkupWriter xml) throws IOException {
    if (dataIds.isEmpty()) {
      return;
    }
    xml.element("originalData");
    for (Map.Entry<String, String> entry : dataIds.entrySet()) {
      xml.element("data").attribute("id", entry.getValue()).text(entry.getKey()).end();
    }
    xml.end();
  }

  /** Writes the text as it runs. */
  void write(CodedText text, MarkupWriter xml) throws IOException {
    Map<String, PlacedCode> nested = nested(text.codes());
    for (CodedText.Piece piece : text.pieces()) {
      int done = 0;
      for (PlacedCode code : piece.codes()) {
        xml.text(piece.text().substring(done, code.offset()));
        write(code, nested, xml);
        done = code.offset();
      }
      xml.text(piece.text().substring(done));
    }
  }

  /** Returns the closing codes of pairs that cross no other such pair, by their keys. */
  private static Map<String, PlacedCode> nested(List<PlacedCode> codes) {
    Map<String, PlacedCode> ends = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (PlacedCode code : codes) {
      if (code.code().role() == Role.OPEN) {
        open.push(code.key());
      } else if (code.code().role() == Role.CLOSE && open.contains(code.key())) {
        while (!open.pop().equals(code.key())) {
          // What was opened in between goes on behind it: no element of its own.
        }
        ends.put(code.key(), code);
      }
    }
    return ends;
  }

  private void write(PlacedCode code, Map<String, PlacedCode> nested, MarkupWriter xml)
      throws IOException {
    if (TermMarks.is(code)) {
      term(code, nested.containsKey(code.key()), xml);
      return;
    }
    String id = PREFIX + code.key();
    PlacedCode end = nested.get(code.key());
    switch (code.code().role()) {
      case ALONE -> {
        xml.inline("ph").attribute("id", id);
        type(code, xml).attribute("dataRef", dataIds.get(code.data())).end();
      }
      case OPEN -> {
        if (end != null) {
          xml.inline("pc").attribute("id", id);
          type(code, xml)
              .attribute("dataRefStart", dataIds.get(code.data()))
              .attribute("dataRefEnd", dataIds.get(end.data()));
        } else {
          xml.inline("sc").attribute("id", id);
          type(code, xml)
              .attribute("isolated", whole.contains(code.key()) ? null : "yes")
              .attribute("dataRef", dataIds.get(code.data()))
              .end();
        }
      }
      case CLOSE -> {
        if (end == null) {
          boolean isolated = !whole.contains(code.key());
          xml.inline("ec")
              .attribute("id", isolated ? id : null)
              .attribute("startRef", isolated ? null : id)
              .attribute("isolated", isolated ? "yes" : null);
          type(code, xml).attribute("dataRef", dataIds.get(code.data()));
        }
        xml.end();
      }
    }
  }

  private static void term(PlacedCode code, boolean nested, MarkupWriter xml) throws IOException {
    String id = "t" + TermMarks.number(code);
    if (code.role() == PlacedCode.Role.BEGIN) {
      xml.inline(nested ? "mrk" : "sm").attribute("id", id).attribute("type", TermMarks.TYPE);
      if (!nested) {
        xml.end();
      }
    } else {
      if (!nested) {
        xml.inline("em").attribute("startRef", id);
      }
      xml.end();
    }
  }

  private static MarkupWriter type(PlacedCode code, MarkupWriter xml) throws IOException {
    return switch (code.type()) {
      case "bold" -> xml.attribute("type", "fmt").attribute("subType", "xlf:b");
      case "italic" -> xml.attribute("type", "fmt").attribute("subType", "xlf:i");
      case "break" -> xml.attribute("type", "fmt").attribute("subType", "xlf:lb");
      case "link", "image" -> xml.attribute("type", code.type());
      default ->
          xml.attribute("type", "other").attribute("subType", "duizhao:" + XmlIds.of(code.type()));
    };
  }
}
