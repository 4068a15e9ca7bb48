package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts marks around the glossary's terms in a source text, as codes of a type of their own. */
final class TermMarks {
  /** The type of the codes; their data is what is said of the term. */
  static final String TYPE = "term";

  /** Pairs of terms are numbered from here on, above those of a text's own codes. */
  private static final int FIRST = 1_000_000;

  private TermMarks() {}

  /** Returns whether a code is the mark of a term. */
  static boolean is(PlacedCode code) {
    return code.code().type().equals(TYPE) && code.number() >= FIRST;
  }

  /** Returns the name of a term's mark, from 1. */
  static int number(PlacedCode code) {
    return code.number() - FIRST + 1;
  }

  /** Returns the hits by the places that they share, in their order. */
  static Map<Span, List<TermHit>> bySpan(List<TermHit> hits) {
    Map<Span, List<TermHit>> spans = new TreeMap<>();
    hits.forEach(hit -> spans.computeIfAbsent(hit.sourceSpan(), s -> new ArrayList<>()).add(hit));
    return new LinkedHashMap<>(spans);
  }

  /**
   * Returns the text with its terms marked; a term that lies in two pieces of it is not.
   *
   * @param first the number of the first term, from 1
   */
  static CodedText in(CodedText text, List<TermHit> hits, int first) {
    List<CodedText.Piece> pieces = new ArrayList<>();
    int begin = 0;
    for (CodedText.Piece piece : text.pieces()) {
      int end = begin + piece.text().length();
      List<PlacedCode> codes = new ArrayList<>(piece.codes());
      int number = FIRST + first - 2;
      for (Map.Entry<Span, List<TermHit>> term : bySpan(hits).entrySet()) {
        number++;
        Span span = term.getKey();
        if (span.begin() >= begin && span.end() <= end && !span.isEmpty()) {
          add(number, span.begin() - begin, span.end() - begin, label(term.getValue()), codes);
        }
      }
      pieces.add(new CodedText.Piece(piece.id(), piece.text(), codes));
      begin = end;
    }
    return new CodedText(pieces);
  }

  /** Returns what a translator should write for hits at one place. */
  private static String label(List<TermHit> hits) {
    return hits.stream()
        .map(hit -> String.join(" | ", hit.renderings()))
        .filter(renderings -> !renderings.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** A mark opens behind the codes that stand at its place and closes before them. */
  private static void add(int number, int begin, int end, String label, List<PlacedCode> codes) {
    InlineCode open = new InlineCode(InlineCode.Role.OPEN, TYPE, begin, number, label);
    InlineCode close = new InlineCode(InlineCode.Role.CLOSE, TYPE, end, number, label);
    int at = 0;
    while (at < codes.size() && codes.get(at).offset() <= begin) {
      at++;
    }
    codes.add(at, new PlacedCode(PlacedCode.Role.BEGIN, number, begin, 0, open));
    at++;
    while (at < codes.size() && codes.get(at).offset() < end) {
      at++;
    }
    codes.add(at, new PlacedCode(PlacedCode.Role.END, number, end, 0, close));
  }
}
