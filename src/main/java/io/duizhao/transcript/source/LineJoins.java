package io.duizhao.transcript.source;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Span;
import io.duizhao.text.Joining;
import io.duizhao.text.Scripts;
import java.util.List;

/**
 * What takes the place of a line break when wrapped lines are joined: between Han characters
 * nothing, between Latin words a space, between the two what the document has elsewhere.
 *
 * @param chinese whether dashes and curly quotes are Chinese marks, which no space follows
 * @param spaceBetweenScripts whether a break between a Han character and a Latin one is a space
 */
public record LineJoins(boolean chinese, boolean spaceBetweenScripts) {
  /** Returns how lines of a text with no wraps of its own are joined. */
  public static LineJoins plain(Language language) {
    return new LineJoins(language.isChinese(), false);
  }

  /**
   * Learns from a document. A program that wraps at spaces only, such as html2text, hardly ever
   * breaks between two Han characters: a break beside a Latin word then was a space. One that
   * breaks anywhere tells nothing; the way the document writes such places decides.
   *
   * @param paragraphs the lines of each paragraph
   */
  public static LineJoins learn(String text, List<List<Span>> paragraphs, Language language) {
    int withinHan = 0;
    int betweenScripts = 0;
    for (List<Span> lines : paragraphs) {
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i - 1).isEmpty() || lines.get(i).isEmpty()) {
          continue;
        }
        int before = text.codePointBefore(lines.get(i - 1).end());
        int after = text.codePointAt(lines.get(i).begin());
        if (Scripts.isHan(before) && Scripts.isHan(after)) {
          withinHan++;
        } else if (isScriptBorder(before, after)) {
          betweenScripts++;
        }
      }
    }
    boolean wrappedAtSpaces = betweenScripts > 0 && withinHan <= 2 * betweenScripts;
    return new LineJoins(language.isChinese(), wrappedAtSpaces || writesSpaces(text));
  }

  private static boolean writesSpaces(String text) {
    int with = 0;
    int without = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isScriptBorder(text.charAt(i - 1), text.charAt(i))) {
        without++;
      } else if (text.charAt(i) == ' '
          && i + 1 < text.length()
          && isScriptBorder(text.charAt(i - 1), text.charAt(i + 1))) {
        with++;
      }
    }
    return with > without;
  }

  private static boolean isScriptBorder(int before, int after) {
    return Scripts.isHan(before) && isLatin(after) || isLatin(before) && Scripts.isHan(after);
  }

  private static boolean isLatin(int c) {
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }

  /** Returns what stands between two characters that a line break separated. */
  public String between(int before, int after) {
    boolean wide = isWide(before) || isWide(after);
    boolean border =
        Scripts.isHan(before) && !isWide(after) || !isWide(before) && Scripts.isHan(after);
    if (spaceBetweenScripts && border) {
      return " ";
    }
    return wide ? "" : chinese ? Joining.betweenLines(before, after) : " ";
  }

  /** Returns whether a space that stands beside a mark such as {@code **} belongs to the mark. */
  boolean dropsSpaceBesideMark(int before, int after) {
    boolean beforeMark = isWide(after) && !Scripts.isHan(after);
    boolean afterMark = isWide(before) && !Scripts.isHan(before);
    return beforeMark || afterMark || Scripts.isHan(before) && Scripts.isHan(after);
  }

  private boolean isWide(int c) {
    boolean shared = c >= 0x2010 && c <= 0x2026;
    return Scripts.isWide(c) && (chinese || !shared);
  }
}
