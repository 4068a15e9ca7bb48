package io.duizhao.transcript.write;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.OffsetMap;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of a block stand in the original, and the references that it has for characters.
 * They are looked for in the gaps between what was copied from there.
 */
final class BlockMarks {
  /** Characters of the longest reference that is looked for backwards. */
  static final int LONGEST_REFERENCE = 40;

  private final String original;
  private final List<InlineCode> codes;
  private final String text;
  private final Notation notation;
  private final @Nullable Span[] marks;
  private final Map<Integer, Span> references = new HashMap<>();

  /** Looks for the marks of a block; {@code notation} knows how they are written. */
  BlockMarks(String original, Block block, Notation notation) {
    this.original = original;
    this.codes = block.codes();
    this.text = block.text().text();
    this.notation = notation;
    this.marks = new Span[codes.size()];
    List<OffsetMap.Run> runs = block.text().map().runs();
    for (int i = 0; i + 1 < runs.size(); i++) {
      between(runs.get(i), runs.get(i + 1));
    }
    if (!runs.isEmpty()) {
      before(runs.get(0));
      after(runs.get(runs.size() - 1));
    }
  }

  /** Returns where the mark of a code stands; null where it was not found. */
  @Nullable Span mark(int code) {
    return marks[code];
  }

  /** Returns the reference that stands for the text's character at an offset, or null. */
  @Nullable Span reference(int offset) {
    return references.get(offset);
  }

  /** Returns the number of the first code at an offset of the text or after it. */
  int firstCodeAt(int offset) {
    int low = 0;
    int high = marks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codes.get(middle).offset() < offset) {
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
      for (; code < marks.length && codes.get(code).offset() == offset; code++) {
        at = put(code, find(codes.get(code).data(), at, next.original()), at);
      }
      if (offset < next.derived() && !Whitespace.is(text.charAt(offset))) {
        at = putReference(offset, findReference(at, next.original()), at);
      }
    }
  }

  private int put(int code, @Nullable Span found, int at) {
    marks[code] = found;
    return found == null ? at : found.end();
  }

  private int putReference(int offset, @Nullable Span found, int at) {
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
      for (; code >= 0 && codes.get(code).offset() == offset; code--) {
        String data = codes.get(code).data();
        int end = Whitespace.begin(original, at);
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

  private void after(OffsetMap.Run last) {
    int at = last.original() + last.length();
    int code = firstCodeAt(last.derived() + last.length());
    for (int offset = last.derived() + last.length(); offset <= text.length(); offset++) {
      for (; code < marks.length && codes.get(code).offset() == offset; code++) {
        int begin = Whitespace.end(original, at);
        int end = matchEnd(codes.get(code).data(), begin);
        if (end < 0) {
          return;
        }
        at = put(code, new Span(begin, end), at);
      }
      if (offset < text.length() && !Whitespace.is(text.charAt(offset))) {
        int end = notation.referenceEnd(original, at);
        if (end == at) {
          return;
        }
        at = putReference(offset, new Span(at, end), at);
      }
    }
  }
}
