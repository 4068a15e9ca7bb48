package io.duizhao.transcript.caption;

import io.duizhao.model.text.InlineCode;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Spelling;
import java.util.List;

/** Text in ASS captions: braces would begin or end an override block and are escaped. */
public final class AssNotation implements Notation {
  /** Keeps a backslash from being read together with the letter after it. */
  static final char WORD_JOINER = '\u2060';

  @Override
  public Spelling spell(String text, List<InlineCode> codes, Position position) {
    return Spelling.of(text, codes, AssNotation::escape);
  }

  private static String escape(int c) {
    return switch (c) {
      case '{' -> "\\{";
      case '}' -> "\\}";
      case '\\' -> "\\" + WORD_JOINER;
      case 0xA0 -> "\\h";
      default -> Character.toString(c);
    };
  }

  @Override
  public int begin(String original, int at) {
    boolean brace = at < original.length() && "{}".indexOf(original.charAt(at)) >= 0;
    return brace && at > 0 && original.charAt(at - 1) == '\\' ? at - 1 : at;
  }

  @Override
  public int referenceEnd(String original, int at) {
    return original.startsWith("\\h", at) ? at + 2 : at;
  }
}
