package io.duizhao.transcript.write;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the stretches of a block's text stand in the original together with their marks. A block
 * knows where its characters were copied from; its marks, and characters that were written as
 * references, as HTML's for an ampersand, are found in the gaps between.
 */
public final class BlockPlaces {
  private final String original;
  private final Block block;
  private final String text;
  private final Notation notation;
  private final BlockMarks marks;

  /**
   * A stretch in the original.
   *
   * @param span where it stands, its own marks included
   * @param codes the block's codes that stand in it
   * @param outside the stretch's codes that stand elsewhere, as the begin of a bold passage does
   *     that a speaker's label begins
   */
  record Place(Span span, List<InlineCode> codes, List<InlineCode> outside) {
    Place {
      codes = List.copyOf(codes);
      outside = List.copyOf(outside);
    }
  }

  /**
   * Looks for the marks of a block in the original; {@code notation} knows how they are written.
   */
  public BlockPlaces(String original, Block block, Notation notation) {
    this.original = original;
    this.block = block;
    this.text = block.text().text();
    this.notation = notation;
    this.marks = new BlockMarks(original, block, notation);
  }

  /** Returns where a stretch stands; nothing where none of its characters was copied. */
  Optional<Place> of(Span stretch) {
    List<Span> copied = block.text().originals(stretch);
    if (copied.isEmpty()) {
      return Optional.empty();
    }
    int begin = copied.get(0).begin();
    int end = copied.get(copied.size() - 1).end();
    begin = Math.max(copiedBefore(stretch.begin()), notation.begin(original, begin));
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      Span reference = marks.reference(i);
      if (reference != null) {
        begin = Math.min(begin, reference.begin());
        end = Math.max(end, reference.end());
      }
    }
    List<InlineCode> inside = new ArrayList<>();
    List<InlineCode> outside = new ArrayList<>();
    int last = Whitespace.end(text, stretch.end());
    for (int i = marks.firstCodeAt(Whitespace.begin(text, stretch.begin()));
        i < block.codes().size();
        i++) {
      InlineCode code = block.codes().get(i);
      if (code.offset() > last) {
        break;
      }
      if (!isOf(code, stretch)) {
        continue;
      }
      Span mark = marks.mark(i);
      if (mark == null || notation.isLabel(code)) {
        outside.add(code);
      } else {
        inside.add(code);
        begin = Math.min(begin, mark.begin());
        end = Math.max(end, mark.end());
      }
    }
    return Optional.of(new Place(new Span(begin, end), inside, outside));
  }

  /** Returns whether a replacement is what stands there. */
  public boolean isOld(Replacement replacement) {
    return replacement.text().equals(replacement.span().of(text))
        && replacement.codes().equals(codes(replacement.span()));
  }

  /** Returns a stretch's marks, their offsets counted from its begin. */
  public List<InlineCode> codes(Span stretch) {
    List<InlineCode> codes = new ArrayList<>();
    int last = Whitespace.end(text, stretch.end());
    for (int i = marks.firstCodeAt(Whitespace.begin(text, stretch.begin()));
        i < block.codes().size();
        i++) {
      InlineCode code = block.codes().get(i);
      if (code.offset() > last) {
        break;
      }
      if (isOf(code, stretch)) {
        int offset = Math.max(stretch.begin(), Math.min(code.offset(), stretch.end()));
        codes.add(code.at(offset - stretch.begin()));
      }
    }
    return codes;
  }

  /** Returns the original's offset after the last character copied before {@code offset}. */
  private int copiedBefore(int offset) {
    List<Span> copied =
        block
            .text()
            .originals(new Span(Math.max(0, offset - BlockMarks.LONGEST_REFERENCE), offset));
    return copied.isEmpty() ? 0 : copied.get(copied.size() - 1).end();
  }

  /** A closing mark at a stretch's end is its own; any other there belongs to what follows. */
  private boolean isOf(InlineCode code, Span stretch) {
    int offset = code.offset();
    boolean closes = code.role() == Role.CLOSE;
    if (offset > stretch.begin() && offset < stretch.end()) {
      return true;
    }
    if (offset <= stretch.begin()) {
      boolean first = isSpace(0, stretch.begin());
      return isSpace(offset, stretch.begin()) && (first || !closes);
    }
    boolean last = isSpace(stretch.end(), text.length());
    return isSpace(stretch.end(), offset) && (last || closes);
  }

  private boolean isSpace(int begin, int end) {
    return Whitespace.end(text, begin) >= end;
  }

  /** Returns the stretches of the block's text that stand on lines of their own: its captions. */
  List<Span> units() {
    return block.cues().isEmpty()
        ? List.of(new Span(0, text.length()))
        : block.cues().stream().map(Cue::span).toList();
  }
}
