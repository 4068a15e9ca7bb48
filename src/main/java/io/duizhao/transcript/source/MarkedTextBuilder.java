package io.duizhao.transcript.source;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects a text from left to right: white space at the ends is left out, tabs become spaces, line
 * breaks become what the joining rule says, and marks are put aside.
 */
public final class MarkedTextBuilder {
  private final String original;
  private final LineJoins joins;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<InlineCode> codes = new ArrayList<>();
  private final List<InlineCode> waiting = new ArrayList<>();
  private int spaceBegin = -1;
  private int spaceEnd;
  private boolean lineBreak;
  private boolean besideMark;
  private int pairs;

  /** Collects stretches of an original; {@code joins} says what a line break becomes. */
  public MarkedTextBuilder(String original, LineJoins joins) {
    this.original = original;
    this.joins = joins;
  }

  /** Appends the half-open stretch of the original. */
  public void copy(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (Whitespace.is(original.charAt(i))) {
        visible(from, i);
        space(i);
        from = i + 1;
      }
    }
    visible(from, end);
  }

  private void visible(int begin, int end) {
    if (begin < end) {
      flush(original.codePointAt(begin));
      text.copy(original, begin, end);
    }
  }

  private void space(int at) {
    if (spaceBegin < 0) {
      spaceBegin = at;
      spaceEnd = at + 1;
    } else if (spaceEnd == at) {
      spaceEnd++;
    }
  }

  /** Appends text that stands nowhere in the original, such as a decoded entity. */
  public void insert(String inserted) {
    if (!inserted.isEmpty()) {
      flush(inserted.codePointAt(0));
      text.insert(inserted);
    }
  }

  /** Marks the end of a line that goes on in the next. */
  public void lineBreak() {
    lineBreak = true;
  }

  /** Opens a pair of marks and returns its number. */
  public int open(String type, String data) {
    add(new InlineCode(Role.OPEN, type, 0, pairs, data));
    return pairs++;
  }

  /** Closes a pair of marks. */
  public void close(int pair, String type, String data) {
    add(new InlineCode(Role.CLOSE, type, 0, pair, data));
  }

  /** Adds a mark that stands alone. */
  public void alone(String type, String data) {
    add(new InlineCode(Role.ALONE, type, 0, pairs++, data));
  }

  private void add(InlineCode code) {
    besideMark = true;
    waiting.add(code);
    if (!hasSpace() && code.role() == Role.CLOSE) {
      place();
    }
  }

  private boolean hasSpace() {
    return spaceBegin >= 0 || lineBreak;
  }

  private void place() {
    waiting.forEach(code -> codes.add(code.at(text.length())));
    waiting.clear();
  }

  private void flush(int next) {
    if (hasSpace() && text.length() > 0) {
      int before = lastCodePoint();
      if (lineBreak) {
        text.insert(joins.between(before, next));
      } else if (!besideMark || !joins.dropsSpaceBesideMark(before, next)) {
        writeSpace();
      }
    }
    place();
    spaceBegin = -1;
    lineBreak = false;
    besideMark = false;
  }

  private void writeSpace() {
    for (int i = spaceBegin; i < spaceEnd; i++) {
      if (!Whitespace.isInline(original.charAt(i))) {
        text.insert(" ");
        return;
      }
    }
    text.copy(original, spaceBegin, spaceEnd);
  }

  private int lastCodePoint() {
    char low = text.charAt(text.length() - 1);
    boolean pair = Character.isLowSurrogate(low) && text.length() > 1;
    return pair ? Character.toCodePoint(text.charAt(text.length() - 2), low) : low;
  }

  /** Returns the text collected. */
  public MarkedText build() {
    place();
    return new MarkedText(text.build(), codes);
  }
}
