package io.duizhao.exchange;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.MatterLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A unit's source text with its inline codes, cut into the segments and what stands between them.
 *
 * @param pieces one after the other they are the text
 */
public record CodedText(List<Piece> pieces) {
  /** Copies the list. */
  public CodedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param id the segment's id; empty for what joins two segments
   * @param text its text
   * @param codes its codes, by rising offset in {@code text}
   */
  public record Piece(String id, String text, List<PlacedCode> codes) {
    /** Copies the list. */
    public Piece {
      codes = List.copyOf(codes);
    }

    /** Returns whether it is a segment. */
    public boolean isSegment() {
      return !id.isEmpty();
    }
  }

  /** Returns a text without codes. */
  public static CodedText bare(String text) {
    return new CodedText(List.of(new Piece("", text, List.of())));
  }

  /** Returns the text of a unit's target; no piece where there is none. */
  public static CodedText ofTarget(TranslationUnit unit, boolean translate, TargetFill fill) {
    return switch (fill) {
      case TRANSLATION ->
          new CodedText(
              unit.targetText().isEmpty()
                  ? List.of()
                  : List.of(new Piece("", unit.targetText(), PlacedCode.ofTarget(unit))));
      case SOURCE -> ofSource(unit);
      case PSEUDO -> translate ? ofSource(unit).mapped(disguise(unit)) : new CodedText(List.of());
    };
  }

  /** Programs read the keys of front matter, so a disguise leaves them. */
  private static UnaryOperator<String> disguise(TranslationUnit unit) {
    if (unit.source().get(0).kind() != BlockKind.META) {
      return PseudoText::of;
    }
    return text -> {
      MatterLine line = MatterLine.of(text);
      return line.key() + PseudoText.of(line.value()) + line.end();
    };
  }

  /** Returns the text without its codes. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Returns the codes in their order. */
  public List<PlacedCode> codes() {
    return pieces.stream().flatMap(piece -> piece.codes().stream()).toList();
  }

  /** Returns the same with another text between the codes. */
  private CodedText mapped(UnaryOperator<String> change) {
    List<Piece> mapped = new ArrayList<>();
    for (Piece piece : pieces) {
      StringBuilder text = new StringBuilder();
      List<PlacedCode> codes = new ArrayList<>();
      int done = 0;
      for (PlacedCode code : piece.codes()) {
        text.append(change.apply(piece.text().substring(done, code.offset())));
        codes.add(code.at(text.length()));
        done = code.offset();
      }
      text.append(change.apply(piece.text().substring(done)));
      mapped.add(new Piece(piece.id(), text.toString(), codes));
    }
    return new CodedText(mapped);
  }

  /** Returns the same as a single segment. */
  public CodedText asOne(String id) {
    List<PlacedCode> codes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      piece.codes().forEach(code -> codes.add(code.at(text.length() + code.offset())));
      text.append(piece.text());
    }
    return new CodedText(List.of(new Piece(id, text.toString(), codes)));
  }

  /** Returns its segments without their texts. */
  public CodedText emptied() {
    return new CodedText(
        pieces.stream()
            .filter(Piece::isSegment)
            .map(piece -> new Piece(piece.id(), "", List.of()))
            .toList());
  }

  /** Returns whether the text has several segments. */
  public boolean isSegmented() {
    return pieces.stream().filter(Piece::isSegment).count() > 1;
  }

  /**
   * Returns the source of a unit. Where its segments are not found in the text, because somebody
   * changed it, the text stands as one piece without codes.
   */
  public static CodedText ofSource(TranslationUnit unit) {
    String text = unit.sourceText();
    List<Piece> pieces = new ArrayList<>();
    List<List<PlacedCode>> codes = PlacedCode.ofUnit(unit.source());
    int end = 0;
    for (int i = 0; i < unit.source().size(); i++) {
      Segment segment = unit.source().get(i);
      int begin = text.indexOf(segment.text(), end);
      if (begin < 0) {
        return new CodedText(List.of(new Piece("", text, List.of())));
      }
      if (begin > end) {
        pieces.add(new Piece("", text.substring(end, begin), List.of()));
      }
      pieces.add(new Piece(segment.id().value(), segment.text(), codes.get(i)));
      end = begin + segment.text().length();
    }
    if (end < text.length()) {
      pieces.add(new Piece("", text.substring(end), List.of()));
    }
    return new CodedText(pieces);
  }
}
