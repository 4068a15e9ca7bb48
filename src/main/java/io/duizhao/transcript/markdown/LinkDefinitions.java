package io.duizhao.transcript.markdown;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.SourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a Markdown file gives to addresses, in lines such as {@code [1]: https://a.b/}.
 *
 * @param names the names, in lower case
 * @param lines numbers, from 0, of the lines that give them
 */
public record LinkDefinitions(Set<String> names, Set<Integer> lines) {
  /** No definitions, of a file without any. */
  public static final LinkDefinitions NONE = new LinkDefinitions(Set.of(), Set.of());

  /** Code units of a definition and of its name at most; longer lines are text. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_NAME = 100;
  private static final Pattern LINE =
      Pattern.compile(
          "\\[([^\\]^][^\\]]{0,98})\\]:\\s{0,9}<?(?:\\w{2,9}:|[/#.])\\S*>?(?:\\s+[\"'(].*)?");

  /** Copies the sets. */
  public LinkDefinitions {
    names = Set.copyOf(names);
    lines = Set.copyOf(lines);
  }

  static LinkDefinitions in(String text, List<Span> lines) {
    Set<String> names = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = SourceLines.strip(text, lines.get(i));
      if (!line.isEmpty() && text.charAt(line.begin()) == '[' && line.length() <= LONGEST) {
        Matcher matcher = LINE.matcher(line.of(text));
        if (matcher.matches()) {
          names.add(matcher.group(1).toLowerCase(Locale.ROOT));
          numbers.add(i);
        }
      }
    }
    return names.isEmpty() ? NONE : new LinkDefinitions(names, numbers);
  }

  /** Returns whether the half-open stretch of a text is a name. */
  boolean contains(String text, int begin, int end) {
    return !names.isEmpty()
        && end - begin <= LONGEST_NAME
        && names.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }
}
