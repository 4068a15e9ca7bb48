package io.duizhao.transcript.markdown;

import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs emphasis marks in the way they are meant rather than as CommonMark's flanking rules have
 * it: those rules leave {@code **主持人：**大家好} unpaired, as no space follows the closing mark. A
 * strong mark closes what is open, else opens; white space on one side only settles which.
 */
final class Emphasis {
  private static final int LITERAL = -1;
  private static final int UNPAIRED = -2;

  private final String text;
  private final boolean onlyMarks;
  private final List<Delimiter> delimiters = new ArrayList<>();
  private int[] partner = {};

  /** One mark: {@code **}, {@code __}, {@code *}, {@code _}, {@code ~~} or {@code ==}. */
  record Delimiter(int begin, String mark) {
    int end() {
      return begin + mark.length();
    }

    String type() {
      return switch (mark) {
        case "~~" -> "strike";
        case "==" -> "highlight";
        default -> mark.length() == 2 ? "bold" : "italic";
      };
    }
  }

  Emphasis(String text) {
    this.text = text;
    this.onlyMarks = text.chars().allMatch(c -> c == '*' || Whitespace.is(c));
  }

  /** Adds the run of equal marks that begins at {@code begin} and returns where it ends. */
  int addRun(int begin) {
    char c = text.charAt(begin);
    int end = begin;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    int at = begin;
    while (end - at >= 2) {
      delimiters.add(new Delimiter(at, text.substring(at, at + 2)));
      at += 2;
    }
    if (at < end && c != '~' && c != '=') {
      delimiters.add(new Delimiter(at, String.valueOf(c)));
    }
    return end;
  }

  /** Pairs the marks added so far. */
  void pair() {
    partner = new int[delimiters.size()];
    Arrays.fill(partner, LITERAL);
    Map<String, Integer> open = new HashMap<>();
    for (int i = 0; i < delimiters.size(); i++) {
      Delimiter delimiter = delimiters.get(i);
      Integer opener = open.get(delimiter.mark());
      if (opener != null && canClose(delimiter)) {
        partner[i] = opener;
        partner[opener] = i;
        open.remove(delimiter.mark());
      } else {
        partner[i] = staysWithout(delimiter) ? LITERAL : UNPAIRED;
        if (canOpen(delimiter)) {
          open.put(delimiter.mark(), i);
        }
      }
    }
  }

  /** A stray {@code **} with text beside it is a mark that lost its partner; others are text. */
  private boolean staysWithout(Delimiter delimiter) {
    boolean loose = isWhite(delimiter.begin() - 1) && isWhite(delimiter.end());
    return !delimiter.mark().equals("**") || loose && !onlyMarks;
  }

  private boolean canOpen(Delimiter delimiter) {
    return switch (delimiter.mark()) {
      case "**" -> isWhite(delimiter.begin() - 1) || !isWhite(delimiter.end());
      case "_", "__", "==" -> !isWhite(delimiter.end()) && !isWord(delimiter.begin() - 1);
      default -> !isWhite(delimiter.end()) && !isBetweenDigits(delimiter);
    };
  }

  private boolean canClose(Delimiter delimiter) {
    return switch (delimiter.mark()) {
      case "**" -> !isWhite(delimiter.begin() - 1) || isWhite(delimiter.end());
      case "_", "__", "==" -> !isWhite(delimiter.begin() - 1) && !isWord(delimiter.end());
      default -> !isWhite(delimiter.begin() - 1) && !isBetweenDigits(delimiter);
    };
  }

  private boolean isBetweenDigits(Delimiter delimiter) {
    return isDigit(delimiter.begin() - 1) && isDigit(delimiter.end());
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isWhite(int at) {
    return at < 0 || at >= text.length() || Whitespace.is(text.charAt(at));
  }

  private boolean isWord(int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x80
        && Character.isLetterOrDigit(text.charAt(at));
  }

  int size() {
    return delimiters.size();
  }

  Delimiter get(int index) {
    return delimiters.get(index);
  }

  /** Returns how the mark at {@code index} stands; null where it is text. */
  @Nullable Role role(int index) {
    int other = partner[index];
    if (other == LITERAL) {
      return null;
    }
    return other == UNPAIRED ? Role.ALONE : other > index ? Role.OPEN : Role.CLOSE;
  }

  /** Returns the index of the mark that the one at {@code index} is paired with. */
  int partner(int index) {
    return partner[index];
  }
}
