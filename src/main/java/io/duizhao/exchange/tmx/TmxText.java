package io.duizhao.exchange.tmx;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.model.text.InlineCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the text of a {@code seg} with its inline codes, as level 2 has them. Codes of the same
 * number belong together in all languages ({@code x}).
 *
 * @see <a href="https://www.gala-global.org/tmx-14b#ContentMarkup_Rules">TMX 1.4b, content
 *     markup</a>
 */
final class TmxText {
  private final MarkupWriter xml;

  TmxText(MarkupWriter xml) {
    this.xml = xml;
  }

  /** Returns a text with codes that are numbered by their pairs, from 1. */
  static CodedText coded(String text, List<InlineCode> codes) {
    Map<Integer, Integer> numbers = new HashMap<>();
    List<PlacedCode> placed = new ArrayList<>();
    for (InlineCode code : codes) {
      int number = numbers.computeIfAbsent(code.pair(), pair -> numbers.size() + 1);
      PlacedCode.Role role =
          switch (code.role()) {
            case OPEN -> PlacedCode.Role.BEGIN;
            case CLOSE -> PlacedCode.Role.END;
            case ALONE -> PlacedCode.Role.PLACEHOLDER;
          };
      placed.add(new PlacedCode(role, number, code.offset(), 0, code));
    }
    return new CodedText(List.of(new CodedText.Piece("", text, placed)));
  }

  void write(CodedText text) throws IOException {
    if (text.codes().isEmpty()) {
      for (CodedText.Piece piece : text.pieces()) {
        xml.text(piece.text());
      }
      return;
    }
    Set<Integer> closed = new HashSet<>();
    Set<Integer> opened = new HashSet<>();
    for (PlacedCode code : text.codes()) {
      (code.role() == PlacedCode.Role.END ? closed : opened).add(code.number());
    }
    closed.retainAll(opened);
    for (CodedText.Piece piece : text.pieces()) {
      write(piece.text(), piece.codes(), closed);
    }
  }

  /** Writes a stretch; the pairs with both ends in the segment are known by their numbers. */
  private void write(String text, List<PlacedCode> codes, Set<Integer> whole) throws IOException {
    int done = 0;
    for (PlacedCode code : codes) {
      int at = Math.max(done, Math.min(code.offset(), text.length()));
      xml.text(text.substring(done, at));
      done = at;
      boolean paired = whole.contains(code.number());
      switch (code.role()) {
        case BEGIN -> open(code, paired);
        case END -> close(code, paired);
        case LONE_BEGIN -> lone(code, "begin");
        case LONE_END -> lone(code, "end");
        case PLACEHOLDER -> placeholder(code);
      }
    }
    xml.text(text.substring(done));
  }

  private void open(PlacedCode code, boolean paired) throws IOException {
    if (!paired) {
      lone(code, "begin");
      return;
    }
    xml.inline("bpt")
        .attribute("i", Integer.toString(code.number()))
        .attribute("x", Integer.toString(code.number()))
        .attribute("type", code.type().isEmpty() ? null : code.type())
        .text(code.data())
        .end();
  }

  private void close(PlacedCode code, boolean paired) throws IOException {
    if (!paired) {
      lone(code, "end");
      return;
    }
    xml.inline("ept").attribute("i", Integer.toString(code.number())).text(code.data()).end();
  }

  private void lone(PlacedCode code, String position) throws IOException {
    xml.inline("it")
        .attribute("pos", position)
        .attribute("x", Integer.toString(code.number()))
        .attribute("type", code.type().isEmpty() ? null : code.type())
        .text(code.data())
        .end();
  }

  private void placeholder(PlacedCode code) throws IOException {
    xml.inline("ph")
        .attribute("x", Integer.toString(code.number()))
        .attribute("type", code.type().isEmpty() ? null : code.type())
        .text(code.data())
        .end();
  }
}
