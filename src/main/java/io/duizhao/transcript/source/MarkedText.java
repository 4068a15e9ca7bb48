package io.duizhao.transcript.source;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.OffsetMap;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text without its marks, with the marks kept beside it.
 *
 * @param text the text
 * @param codes the marks, by rising offset
 */
public record MarkedText(MappedText text, List<InlineCode> codes) {
  /** No text and no marks. */
  static final MarkedText EMPTY = new MarkedText(MappedText.unmapped(""), List.of());

  /** Copies the marks. */
  public MarkedText {
    codes = List.copyOf(codes);
  }

  /** Returns a text that stands in no original. */
  public static MarkedText unmapped(String text, List<InlineCode> codes) {
    return new MarkedText(MappedText.unmapped(text), codes);
  }

  /** Returns the text without its marks and places. */
  public String string() {
    return text.text();
  }

  /** Returns the number of UTF-16 code units, marks left out. */
  public int length() {
    return text.text().length();
  }

  /** Returns whether there is no text; there may be marks. */
  public boolean isEmpty() {
    return text.text().isEmpty();
  }

  /** Returns the half-open stretch, without white space at its ends, with the marks inside it. */
  public MarkedText slice(int from, int to) {
    Span inner = SourceLines.strip(string(), new Span(from, to));
    int begin = inner.begin();
    int end = inner.end();
    MappedText part =
        new MappedText(string().substring(begin, end), new OffsetMap(runs(begin, end)));
    return new MarkedText(part, codes(begin, end));
  }

  private List<OffsetMap.Run> runs(int begin, int end) {
    List<OffsetMap.Run> kept = new ArrayList<>();
    for (OffsetMap.Run run : text.map().runs()) {
      int from = Math.max(begin, run.derived());
      int until = Math.min(end, run.derived() + run.length());
      if (from < until) {
        int original = run.original() + from - run.derived();
        kept.add(new OffsetMap.Run(from - begin, original, until - from));
      }
    }
    return kept;
  }

  /** A pair is kept where some of what it encloses is; a mark alone where it stands inside. */
  private List<InlineCode> codes(int begin, int end) {
    Map<Integer, Integer> closings = new HashMap<>();
    Map<Integer, Integer> openings = new HashMap<>();
    for (InlineCode code : codes) {
      switch (code.role()) {
        case OPEN -> openings.put(code.pair(), code.offset());
        case CLOSE -> closings.put(code.pair(), code.offset());
        case ALONE -> {}
      }
    }
    List<InlineCode> kept = new ArrayList<>();
    for (InlineCode code : codes) {
      int opens = openings.getOrDefault(code.pair(), code.offset());
      int closes = closings.getOrDefault(code.pair(), code.offset());
      boolean inside =
          code.role() == InlineCode.Role.ALONE
              ? code.offset() >= begin && (code.offset() < end || end == length())
              : Math.max(opens, begin) < Math.min(closes, end);
      if (inside) {
        kept.add(code.at(Math.max(0, Math.min(code.offset(), end) - begin)));
      }
    }
    return kept;
  }
}
