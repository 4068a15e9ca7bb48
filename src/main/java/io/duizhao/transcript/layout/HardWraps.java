package io.duizhao.transcript.layout;

import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.Columns;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Whether a text's lines were wrapped at a width, or each is a paragraph. A program that wraps at a
 * width puts into each line as much as fits: the next line's first unit would not have fitted, and
 * all but the last unit of each line did. The unit is a word where the program broke at spaces
 * only, and a character where it broke between Han characters too.
 *
 * <p>Some programs count columns, in which a Han character takes two, others count characters; the
 * count that more line ends agree with is taken.
 *
 * @param width what a line could hold; 0 where nothing was wrapped
 * @param anywhere whether lines were also broken between Han characters
 * @param columns what was counted
 */
record HardWraps(int width, boolean anywhere, Columns columns) {
  static final HardWraps NONE = new HardWraps(0, false, Columns.SCREEN);

  /** Columns of the narrowest width that is looked for. */
  private static final int NARROWEST = 24;

  /** The same where fewer than {@value #ENOUGH} line ends speak for it. */
  private static final int NARROWEST_OF_FEW = 56;

  private static final int ENOUGH = 3;

  /** Share of line ends that must be where the width would have put them. */
  private static final double MOST = 0.85;

  /** Share of line ends that must fall inside a sentence; real wraps seldom meet its end. */
  private static final double SOME = 0.35;

  /** Share of line ends between two Han characters at most where lines were broken at spaces. */
  private static final double FEW = 0.34;

  /** Columns by which marks that may not begin a line make lines longer or shorter. */
  private static final int SLACK = 4;

  boolean wrapped() {
    return width > 0;
  }

  /**
   * Judges by the line ends inside paragraphs.
   *
   * @param paragraphs the lines of each paragraph
   * @param structure whether a break between two lines is there for another reason, such as a label
   */
  static HardWraps in(String text, List<List<Span>> paragraphs, BiPredicate<Span, Span> structure) {
    List<Span> lines = new ArrayList<>();
    List<Span> next = new ArrayList<>();
    int breaks = 0;
    int withinHan = 0;
    for (List<Span> paragraph : paragraphs) {
      for (int i = 1; i < paragraph.size(); i++) {
        Span line = paragraph.get(i - 1);
        if (line.isEmpty()
            || paragraph.get(i).isEmpty()
            || structure.test(line, paragraph.get(i))) {
          continue;
        }
        breaks++;
        if (SentenceEnd.ends(line.of(text))) {
          continue; // a paragraph may end here
        }
        lines.add(line);
        next.add(paragraph.get(i));
        withinHan += isWide(text, line.end() - 1) && isWide(text, paragraph.get(i).begin()) ? 1 : 0;
      }
    }
    if (lines.isEmpty() || lines.size() < SOME * breaks) {
      return NONE;
    }
    boolean anywhere = withinHan > FEW * lines.size();
    Width screen = new HardWraps(0, anywhere, Columns.SCREEN).width(text, lines, next);
    Width characters = new HardWraps(0, anywhere, Columns.CHARACTERS).width(text, lines, next);
    boolean onScreen = screen.agreeing() >= characters.agreeing();
    Width best = onScreen ? screen : characters;
    return best.isSupported(lines.size())
        ? new HardWraps(best.width(), anywhere, onScreen ? Columns.SCREEN : Columns.CHARACTERS)
        : NONE;
  }

  /**
   * A width that lines may have been wrapped at.
   *
   * @param agreeing line ends that are where it would have put them
   */
  private record Width(int width, int agreeing) {
    boolean isSupported(int lines) {
      boolean allButOne = agreeing == lines - 1 && lines > ENOUGH;
      return width > 0 && (allButOne || agreeing >= MOST * lines);
    }
  }

  /** Finds the width that most lines agree with. */
  private Width width(String text, List<Span> lines, List<Span> next) {
    int[] atLeast = new int[lines.size()];
    int[] below = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      atLeast[i] = held(text, lines.get(i));
      below[i] = needed(text, lines.get(i), next.get(i));
    }
    Arrays.sort(atLeast);
    Arrays.sort(below);
    int narrowest = lines.size() < ENOUGH ? NARROWEST_OF_FEW : NARROWEST;
    int best = 0;
    int most = 0;
    int fitting = 0;
    for (int i = 0; i < below.length; i++) {
      int candidate = below[i] - 1;
      while (fitting < atLeast.length && atLeast[fitting] <= candidate + SLACK) {
        fitting++;
      }
      int agree = Math.min(fitting, below.length - i);
      if (candidate >= narrowest && agree > most) {
        most = agree;
        best = candidate;
      }
    }
    return new Width(best, most);
  }

  /** Columns that the width had room for: the line without its last unit. */
  private int held(String text, Span line) {
    if (anywhere) {
      return indent(text, line) + columns(text, line.begin(), line.end()) - columns.wide();
    }
    int end = line.end();
    while (end > line.begin() && !Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    return end == line.begin() ? 0 : indent(text, line) + columns(text, line.begin(), end - 1);
  }

  /** Columns that the line would have taken with the next line's first unit. */
  private int needed(String text, Span line, Span next) {
    int end = next.begin();
    while (end < next.end() && !Whitespace.is(text.charAt(end))) {
      end++;
      if (anywhere && Scripts.isWide(text.charAt(end - 1))) {
        break;
      }
    }
    // A mark that may not begin a line takes the character before it along.
    boolean closes = anywhere && end < next.end() && isMark(text.charAt(end));
    int more = closes ? columns.wide() : 0;
    boolean space = !isWide(text, line.end() - 1) || !isWide(text, next.begin());
    return indent(text, line)
        + columns(text, line.begin(), line.end())
        + (space ? 1 : 0)
        + columns(text, next.begin(), end)
        + more;
  }

  private int indent(String text, Span line) {
    return columns(text, line.begin() - SourceLines.indent(text, line), line.begin());
  }

  private static boolean isMark(char c) {
    return "，。！？；：、”’）》」』】…".indexOf(c) >= 0;
  }

  /** Returns whether a line is so short that the next line's beginning would have fitted in it. */
  boolean endsEarly(String text, Span line, Span next) {
    return needed(text, line, next) + SLACK <= width;
  }

  private static boolean isWide(String text, int at) {
    return Scripts.isWide(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
  }

  private int columns(String text, int begin, int end) {
    return columns.of(text.substring(begin, end));
  }
}
