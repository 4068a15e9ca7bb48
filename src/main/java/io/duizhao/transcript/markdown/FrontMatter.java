package io.duizhao.transcript.markdown;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.SourceLines;
import java.util.List;

/**
 * YAML between two lines of {@code ---}, or TOML between {@code +++}, at the top of a Markdown
 * file.
 */
final class FrontMatter {
  /** Lines within which it must end. */
  private static final int LONGEST = 200;

  private FrontMatter() {}

  /** Returns whether a text begins with it. */
  static boolean begins(String text) {
    // A fence is three characters; nothing else of a long text is looked at without one.
    return (text.startsWith("---") || text.startsWith("+++"))
        && end(text, SourceLines.of(text)) > 0;
  }

  /** Returns the number of the line after it, from 0; 0 where there is none. */
  static int end(String text, List<Span> lines) {
    if (lines.isEmpty() || !isFence(text, lines.get(0))) {
      return 0;
    }
    String fence = SourceLines.strip(text, lines.get(0)).of(text);
    boolean key = false;
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      String line = lines.get(i).of(text);
      if (line.strip().equals(fence)) {
        return key ? i + 1 : 0;
      }
      key |=
          line.indexOf(fence.equals("+++") ? '=' : ':') > 0 && Character.isLetter(line.charAt(0));
    }
    return 0;
  }

  /** Returns a line's text, without the mark of a list item. */
  static Span content(String text, Span line) {
    Span content = SourceLines.strip(text, line);
    boolean item = text.startsWith("- ", content.begin()) && content.length() > 2;
    return item ? SourceLines.strip(text, new Span(content.begin() + 2, content.end())) : content;
  }

  private static boolean isFence(String text, Span line) {
    return SourceLines.strip(text, line).of(text).matches("---|\\+\\+\\+");
  }
}
