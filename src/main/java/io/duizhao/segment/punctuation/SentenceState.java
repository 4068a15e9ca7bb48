package io.duizhao.segment.punctuation;

import io.duizhao.segment.cut.Marks;
import io.duizhao.text.Scripts;
import org.jspecify.annotations.Nullable;

/** What is open at a place of the text, read once from left to right. */
final class SentenceState {
  /** A quoted expression is at most this long, in UTF-16 code units; a longer one is a speech. */
  private static final int EXPRESSION = 60;

  /** A bracket in mid-sentence is at most this long; a longer one is text of its own. */
  private static final int INSERTION = 300;

  /** A quotation after one of these verbs is a speech even without a colon. */
  private static final String VERBS_OF_SAYING = "说說道问問答喊叫想写寫";

  private final String text;
  private final Enclosures enclosures;
  private final boolean hasWideStop;
  private int begin;
  private int at;
  private int wholeUntil;

  SentenceState(String text) {
    this.text = text;
    enclosures = Enclosures.of(text);
    hasWideStop = text.indexOf('。') >= 0;
  }

  /** Reads on to {@code offset}. */
  void advance(int offset) {
    for (; at < offset; at++) {
      if (enclosures.opens(at) && enclosures.partner(at) > wholeUntil && staysWhole(at)) {
        wholeUntil = enclosures.partner(at);
      }
    }
  }

  /** Returns why no sentence ends at a place that the rules propose; null where one does. */
  @Nullable String objection(int offset) {
    int next = Marks.skipSpace(text, offset);
    if (next >= text.length()) {
      return "nothing follows";
    }
    if (offset <= wholeUntil) {
      return "inside a title, bracket or quoted expression";
    }
    if (enclosures.belongsBefore(next) || enclosures.opens(offset - 1)) {
      return "beside a quote or bracket that belongs to the sentence";
    }
    if (isDotInName(offset)) {
      return "a full stop between the parts of a name";
    }
    return goesOnAfterEnclosure(offset)
        ? "the sentence goes on after a title, bracket or quoted expression"
        : null;
  }

  /** Takes {@code offset} as the end of a sentence. */
  void end(int offset) {
    begin = Marks.skipSpace(text, offset);
  }

  /** Whether no sentence ends inside the enclosure that the mark at {@code opening} opens. */
  private boolean staysWhole(int opening) {
    char mark = text.charAt(opening);
    int length = enclosures.partner(opening) - opening;
    if (Marks.isQuote(mark)) {
      return length <= EXPRESSION && isExpression(opening);
    }
    return length <= INSERTION && (Marks.isTitle(mark) || opening > begin);
  }

  /** Whether a quotation is a part of its clause: a letter stands right before it. */
  private boolean isExpression(int opening) {
    if (opening <= begin) {
      return false;
    }
    char before = text.charAt(opening - 1);
    return Scripts.isHan(before) && VERBS_OF_SAYING.indexOf(before) < 0;
  }

  /** Whether a title, insertion or quoted expression ended here, and its sentence did not. */
  private boolean goesOnAfterEnclosure(int offset) {
    return wholeUntil > 0
        && offset == wholeUntil + 1
        && Scripts.isHan(text.codePointAt(Marks.skipSpace(text, offset)));
  }

  /** A half-width stop between Han characters where others are wide: 卡尔.马克思。 */
  private boolean isDotInName(int offset) {
    return hasWideStop
        && text.charAt(offset - 1) == '.'
        && offset > 1
        && Scripts.isHan(text.charAt(offset - 2))
        && Scripts.isHan(text.charAt(offset));
  }
}
