package io.duizhao.segment;

import io.duizhao.model.Block;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts where punctuation ends a sentence. The rules propose; what encloses the place decides: a
 * title, a bracket or a quoted expression in mid-sentence stays whole, a quoted speech is cut
 * inside, and closing marks stay with what they close.
 */
final class PunctuationCutter implements BlockCutter {
  private final BreakRules rules;

  PunctuationCutter(BreakRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Cut> cut(Block block) {
    String text = block.text().text();
    SentenceState state = new SentenceState(text);
    List<Cut> cuts = new ArrayList<>();
    for (int candidate : rules.candidates(text, block.language())) {
      state.advance(candidate);
      if (state.mayEnd(candidate)) {
        state.end(candidate);
        cuts.add(new Cut(candidate, confidence(text, state.begin(), candidate)));
      }
    }
    cuts.add(new Cut(text.length(), confidence(text, 0, text.length())));
    return cuts;
  }

  private static double confidence(String text, int begin, int end) {
    return Marks.endsSentence(text, Math.min(begin, end), end) ? Cut.MARKED : Cut.UNMARKED;
  }

  /** What is open at a place of the text, read once from left to right. */
  private static final class SentenceState {
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

    int begin() {
      return begin;
    }

    /** Reads on to {@code offset}. */
    void advance(int offset) {
      for (; at < offset; at++) {
        if (enclosures.opens(at) && enclosures.partner(at) > wholeUntil && staysWhole(at)) {
          wholeUntil = enclosures.partner(at);
        }
      }
    }

    boolean mayEnd(int offset) {
      int next = Marks.skipSpace(text, offset);
      boolean beforeClosing = next < text.length() && enclosures.belongsBefore(next);
      return next < text.length()
          && offset > wholeUntil
          && !beforeClosing
          && !enclosures.opens(offset - 1)
          && !isDotInName(offset)
          && !goesOnAfterEnclosure(offset);
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
}
