package io.duizhao.transcript.write;

import io.duizhao.model.Block;
import io.duizhao.model.InlineCode;
import io.duizhao.model.InlineCode.Role;
import io.duizhao.model.OffsetMap;
import io.duizhao.model.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the stretches of a block's text stand in the original together with their marks. A block
 * knows where its characters were copied from; its marks, and characters that were written as
 * references, as HTML's for an ampersand, are found in the gaps between.
 */
public final class BlockPlaces {
  /** Characters of the longest reference that is looked for backwards. */
  private static final int LONGEST_REFERENCE = 40;

  private final String original;
  private final Block block;
  private final String text;
  private final Notation notation;
  private final @Nullable Span[] marks;
  private final Map<Integer, Span> references = new HashMap<>();

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
    this.marks = new Span[block.codes().size()];
    List<OffsetMap.Run> runs = block.text().map().runs();
    for (int i = 0; i + 1 < runs.size(); i++) {
      OffsetMap.Run next = runs.get(i + 1);
      between(runs.get(i), next);
    }
    if (!runs.isEmpty()) {
      before(runs.get(0));
      after(runs.get(runs.size() - 1));
    }
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
      Span reference = references.get(i);
      if (reference != null) {
        begin = Math.min(begin, reference.begin());
        end = Math.max(end, reference.end());
      }
    }
    List<InlineCode> inside = new ArrayList<>();
    List<InlineCode> outside = new ArrayList<>();
    int last = spaceEnd(stretch.end());
    for (int i = firstCodeAt(spaceBegin(stretch.begin())); i < marks.length; i++) {
      InlineCode code = block.codes().get(i);
      if (code.offset() > last) {
        break;
      }
      if (!isOf(code, stretch)) {
        continue;
      }
      Span mark = marks[i];
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
    int last = spaceEnd(stretch.end());
    for (int i = firstCodeAt(spaceBegin(stretch.begin())); i < marks.length; i++) {
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
        block.text().originals(new Span(Math.max(0, offset - LONGEST_REFERENCE), offset));
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
    return spaceEnd(begin) >= end;
  }

  private int spaceEnd(int from) {
    int end = from;
    while (end < text.length() && Whitespace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int spaceBegin(int from) {
    int begin = from;
    while (begin > 0 && Whitespace.is(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private int firstCodeAt(int offset) {
    int low = 0;
    int high = marks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (block.codes().get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void between(OffsetMap.Run run, OffsetMap.Run next) {
    int at = run.original() + run.length();
    int code = firstCodeAt(run.derived() + run.length());
    for (int offset = run.derived() + run.length(); offset <= next.derived(); offset++) {
      for (; code < marks.length && block.codes().get(code).offset() == offset; code++) {
        at = mark(code, find(block.codes().get(code).data(), at, next.original()), at);
      }
      if (offset < next.derived() && !Whitespace.is(text.charAt(offset))) {
        at = reference(offset, findReference(at, next.original()), at);
      }
    }
  }

  private int mark(int code, @Nullable Span found, int at) {
    marks[code] = found;
    return found == null ? at : found.end();
  }

  private int reference(int offset, @Nullable Span found, int at) {
    if (found != null) {
      references.put(offset, found);
      return found.end();
    }
    return at;
  }

  private @Nullable Span find(String data, int from, int limit) {
    for (int begin = from; begin < limit; begin++) {
      int end = matchEnd(data, begin);
      if (end > 0 && end <= limit) {
        return new Span(begin, end);
      }
    }
    return null;
  }

  /** A line break in a mark may have been any, with a quote's or list's indent after it. */
  private int matchEnd(String data, int begin) {
    int at = begin;
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      if (at < original.length() && original.charAt(at) == c) {
        at++;
      } else if (c == '\n') {
        while (at < original.length() && "\r\n\t >".indexOf(original.charAt(at)) >= 0) {
          at++;
        }
      } else {
        return -1;
      }
    }
    return at;
  }

  private @Nullable Span findReference(int from, int limit) {
    for (int begin = from; begin < limit; begin++) {
      int end = notation.referenceEnd(original, begin);
      if (end > begin && end <= limit) {
        return new Span(begin, end);
      }
    }
    return null;
  }

  /** Before the first character only what stands right there is the text's; a label is not. */
  private void before(OffsetMap.Run first) {
    int at = notation.begin(original, first.original());
    int code = firstCodeAt(first.derived() + 1) - 1;
    for (int offset = first.derived(); offset >= 0; offset--) {
      for (; code >= 0 && block.codes().get(code).offset() == offset; code--) {
        String data = block.codes().get(code).data();
        int end = skipSpaceBack(at);
        int begin = end - data.length();
        if (begin < 0 || !original.startsWith(data, begin)) {
          return;
        }
        marks[code] = new Span(begin, end);
        at = begin;
      }
      if (offset > 0 && !Whitespace.is(text.charAt(offset - 1))) {
        int begin = referenceBegin(at);
        if (begin < 0) {
          return;
        }
        references.put(offset - 1, new Span(begin, at));
        at = begin;
      }
    }
  }

  private int referenceBegin(int end) {
    for (int begin = end - 2; begin >= Math.max(0, end - LONGEST_REFERENCE); begin--) {
      if (notation.referenceEnd(original, begin) == end) {
        return begin;
      }
    }
    return -1;
  }

  private int skipSpaceBack(int at) {
    int end = at;
    while (end > 0 && Whitespace.is(original.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void after(OffsetMap.Run last) {
    int at = last.original() + last.length();
    int code = firstCodeAt(last.derived() + last.length());
    for (int offset = last.derived() + last.length(); offset <= text.length(); offset++) {
      for (; code < marks.length && block.codes().get(code).offset() == offset; code++) {
        int begin = skipSpace(at);
        int end = matchEnd(block.codes().get(code).data(), begin);
        if (end < 0) {
          return;
        }
        at = mark(code, new Span(begin, end), at);
      }
      if (offset < text.length() && !Whitespace.is(text.charAt(offset))) {
        int end = notation.referenceEnd(original, at);
        if (end == at) {
          return;
        }
        at = reference(offset, new Span(at, end), at);
      }
    }
  }

  private int skipSpace(int at) {
    int begin = at;
    while (begin < original.length() && Whitespace.is(original.charAt(begin))) {
      begin++;
    }
    return begin;
  }
}
