package io.duizhao.transcript.document;

import io.duizhao.model.text.InlineCode;
import io.duizhao.transcript.jsoup.HtmlPage;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Spelling;
import java.util.List;

/** Text in HTML. */
final class HtmlNotation implements Notation {
  /** Characters of the longest reference of HTML, that of a contour integral's sign. */
  private static final int LONGEST = 33;

  @Override
  public Spelling spell(String text, List<InlineCode> codes, Position position) {
    return Spelling.of(text, codes, HtmlNotation::escape);
  }

  private static String escape(int c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case 0xA0 -> "&nbsp;";
      default -> Character.toString(c);
    };
  }

  @Override
  public int referenceEnd(String original, int at) {
    return original.charAt(at) == '&' ? reference(original, at) : at;
  }

  /** Returns where the reference at an ampersand ends; the ampersand where it is none. */
  static int reference(String text, int ampersand) {
    int last = Math.min(text.length(), ampersand + LONGEST);
    for (int i = ampersand + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        String reference = text.substring(ampersand, i + 1);
        return HtmlPage.decode(reference).equals(reference) ? ampersand : i + 1;
      }
      if (c >= 0x80 || !Character.isLetterOrDigit(c) && c != '#') {
        return ampersand;
      }
    }
    return ampersand;
  }
}
