package io.duizhao.transcript.write;

import io.duizhao.io.Patch.Edit;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.write.Notation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the edits of one block: where its new texts go, how they join, and where lines end. */
final class BlockWriter {
  private static final Set<BlockKind> WRAPPED =
      Set.of(BlockKind.PROSE, BlockKind.SPEECH, BlockKind.LIST, BlockKind.BOILERPLATE);

  private final Layout layout;
  private final Before before;
  private final String original;
  private final Block block;
  private final String text;
  private final BlockPlaces places;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Stretch> stretches;
  private int done;
  private int doneColumn;

  private BlockWriter(Layout layout, Block block, List<Replacement> replacements, Before before) {
    this.layout = layout;
    this.before = before;
    this.original = layout.original();
    this.block = block;
    this.text = block.text().text();
    this.places = new BlockPlaces(original, block, layout.format().notation());
    this.stretches = NewTexts.of(block, places, replacements);
  }

  /**
   * What stands right before a block.
   *
   * @param end where it ends in the original
   * @param last its last character, new or old
   */
  record Before(int end, int last) {}

  /** Returns the edits that put new texts into a block, by rising offset. */
  static List<Edit> edits(
      Layout layout, Block block, List<Replacement> replacements, Before before) {
    BlockWriter writer = new BlockWriter(layout, block, replacements, before);
    for (int i = 0; i < writer.stretches.size(); i++) {
      writer.write(i);
    }
    return writer.edits;
  }

  private void write(int index) {
    Stretch stretch = stretches.get(index);
    Span slot = stretch.place().span();
    boolean first = SourceLines.strip(text, between(stretch.unit().begin(), stretch)).isEmpty();
    int gapBegin = first ? slot.begin() : spaceBegin(slot.begin());
    String gap = original.substring(gapBegin, slot.begin());
    if (stretch.text().isEmpty() && stretch.text().codes().isEmpty()) {
      put(Layout.hasLineEnd(gap) ? slot.begin() : gapBegin, slot.end(), "");
      return;
    }
    Spelling spelling =
        layout
            .format()
            .notation()
            .spell(stretch.text().string(), stretch.text().codes(), layout.position(slot.begin()));
    boolean begins = first || Layout.hasLineEnd(gap) && !flows(index);
    int begin = begins ? slot.begin() : gapBegin;
    String lead =
        !begins
            ? lead(index, Layout.hasLineEnd(gap) ? "" : gap)
            : first && slot.begin() == before.end()
                ? gap(before.last(), first(index), "", index)
                : "";
    switch (layout.format().lines()) {
      case WRAPS -> wrapped(index, begin, lead, spelling, begins);
      case NONE -> put(begin, slot.end(), lead + spelling.text() + trail(index));
      case CAPTION_LINES, CAPTION_MARKS ->
          put(
              begin,
              slot.end(),
              lead
                  + LineWrapper.caption(spelling, stretch.text().string(), layout.lineBreak())
                  + trail(index));
    }
  }

  private static Span between(int begin, Stretch stretch) {
    return new Span(begin, stretch.span().begin());
  }

  private void put(int begin, int end, String replacement) {
    edits.add(new Edit(begin, end, replacement));
    done = end;
  }

  /** Whether the text before the line break is new as well, so that the break may move. */
  private boolean flows(int index) {
    if (layout.width().isEmpty() || !WRAPPED.contains(block.kind()) || index == 0) {
      return false;
    }
    Span before = stretches.get(index - 1).place().span();
    Span slot = stretches.get(index).place().span();
    String gap = original.substring(before.end(), slot.begin());
    return gap.isBlank() && gap.replace("\r\n", "\n").length() == 1;
  }

  private String lead(int index, String gap) {
    return gap(last(index - 1, stretches.get(index).span().begin()), first(index), gap, index);
  }

  /** What separates a new text from old text after it, where nothing did. */
  private String trail(int index) {
    Stretch stretch = stretches.get(index);
    int next = stretch.span().end();
    boolean ends = next >= stretch.unit().end() || isNew(index + 1, next);
    boolean spaced =
        stretch.place().span().end() < original.length()
            && Whitespace.is(original.charAt(stretch.place().span().end()));
    return ends || spaced || Whitespace.is(text.charAt(next))
        ? ""
        : gap(last(index, next), text.codePointAt(next), "", index);
  }

  private boolean isNew(int index, int offset) {
    return index < stretches.size() && stretches.get(index).span().begin() == offset;
  }

  private String gap(int before, int after, String old, int index) {
    if (!old.isEmpty()) {
      return isEastAsian(before) && isEastAsian(after) ? "" : old;
    }
    boolean han = Scripts.hasHan(stretches.get(index).text().string());
    if (!han && !isEastAsian(before) && Scripts.isHan(after)) {
      return " "; // a translation beside Chinese that nobody has translated yet
    }
    return LineJoins.plain(han ? Language.ZH_CN : Language.EN_US).between(before, after);
  }

  private static boolean isEastAsian(int c) {
    return c >= 0x2E80 && Scripts.isWide(c);
  }

  private int first(int index) {
    String string = stretches.get(index).text().string();
    return string.isEmpty() ? ' ' : string.codePointAt(0);
  }

  /** The last character before an offset: of the new text that ends there, or of the old. */
  private int last(int index, int offset) {
    int end = offset;
    for (int i = index; i >= 0; i--) {
      end = SourceLines.strip(text, new Span(0, end)).end();
      Stretch stretch = stretches.get(i);
      if (stretch.span().end() != end) {
        break;
      }
      if (!stretch.text().isEmpty()) {
        return stretch.text().string().codePointBefore(stretch.text().length());
      }
      end = stretch.span().begin();
    }
    end = SourceLines.strip(text, new Span(0, end)).end();
    return end == 0 ? ' ' : text.codePointBefore(end);
  }

  private void wrapped(int index, int begin, String lead, Spelling spelling, boolean begins) {
    Stretch stretch = stretches.get(index);
    int end = stretch.place().span().end();
    boolean wraps =
        layout.width().isPresent()
            && WRAPPED.contains(block.kind())
            && layout.position(begin) != Position.ROW;
    if (!wraps) {
      put(begin, end, lead + spelling.text() + trail(index));
      return;
    }
    WrapWidth width = layout.width().get();
    LineWrapper lines = new LineWrapper(width, layout.lineBreak() + indent(), column(width, begin));
    lines.add(lead, spelling, !begins);
    String trail = trail(index);
    int gapEnd = layout.spaceEnd(end);
    String gap = original.substring(end, gapEnd);
    int next = SourceLines.strip(text, new Span(stretch.span().end(), text.length())).begin();
    boolean goesOn = next < text.length() && !isNew(index + 1, next) && !Layout.hasLineEnd(gap);
    int rest = rest(width, index, end);
    boolean fits = lines.column() + rest <= width.width() || rest > width.width();
    if (goesOn && !fits) {
      put(begin, gapEnd, lines.text() + layout.lineBreak() + indent());
      doneColumn = width.columns(indent());
    } else {
      put(begin, end, lines.text() + trail);
      doneColumn = lines.column() + trail.length();
    }
  }

  /** Columns of what stays between a new text and the line's end or the next new text. */
  private int rest(WrapWidth width, int index, int from) {
    int end = layout.lineEnd(from);
    if (index + 1 < stretches.size()) {
      end = Math.min(end, stretches.get(index + 1).place().span().begin());
    }
    return width.columns(original.substring(from, end).stripTrailing());
  }

  private int column(WrapWidth width, int offset) {
    int lineBegin = layout.lineBegin(offset);
    return done > lineBegin && !edits.isEmpty()
        ? doneColumn + width.columns(original.substring(done, offset))
        : width.columns(original.substring(lineBegin, offset));
  }

  /** What the lines after a paragraph's first begin with: as the source's do, else an indent. */
  private String indent() {
    List<Span> copied = block.text().originals(new Span(0, text.length()));
    int begin = places.of(new Span(0, text.length())).map(place -> place.span().begin()).orElse(0);
    int next = layout.lineEnd(begin);
    if (next < copied.get(copied.size() - 1).begin()) {
      next += original.startsWith("\r\n", next) ? 2 : 1;
      return original.substring(next, layout.marginEnd(next));
    }
    int line = layout.lineBegin(begin);
    int margin = layout.marginEnd(line);
    String quotes = original.substring(line, margin);
    boolean item = block.kind() == BlockKind.LIST && begin - margin <= 6;
    return item ? quotes + " ".repeat(Math.max(0, begin - margin)) : quotes;
  }

  private int spaceBegin(int from) {
    int begin = from;
    while (begin > done && Whitespace.is(original.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }
}
