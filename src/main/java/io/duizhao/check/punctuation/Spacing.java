package io.duizhao.check.punctuation;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.HouseStyle;
import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces: before and after marks in English, and between Han and Latin by house style. */
public final class Spacing implements PairCheck {
  private static final Rule DOUBLE =
      new Rule("spacing.double", Severity.INFO, "Two spaces stand where one belongs");
  private static final Rule MARKS =
      new Rule("spacing.marks", Severity.WARNING, "A space is missing or too much beside a mark");
  private static final Rule HAN_LATIN =
      new Rule(
          "spacing.han-latin",
          Severity.WARNING,
          "Han and Latin are not spaced as the house style asks");

  private static final Pattern TWO = Pattern.compile("(?<=\\S) {2,}+(?=\\S)");
  private static final Pattern BEFORE_MARK =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}\"”’)]) +([,;:!?]|\\.(?![\\p{L}\\p{N}.]))(?![\\-)(/:_=\\p{L}\\p{N}])");
  private static final Pattern AFTER_MARK =
      Pattern.compile(
          "(?<=[\\p{L}]{2}|\\d)([,;])(?=\\p{L})|(?<=[a-z]{2})([!?])(?=[A-Z][a-z])|(?<=[a-z]{3})(\\.)(?=[A-Z][a-z]+ )");

  /** What those patterns need, which is soon told. */
  private static final Pattern LIKE_BEFORE_MARK = Pattern.compile(" [,;:!?.]");

  private static final Pattern LIKE_AFTER_MARK = Pattern.compile("[,;!?.]\\p{L}");

  private static final Pattern LINK = Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+|`[^`]*`");

  private final HouseStyle.HanLatin hanLatin;

  /** Makes the check. */
  public Spacing(HouseStyle.HanLatin hanLatin) {
    this.hanLatin = hanLatin;
  }

  @Override
  public List<Rule> rules() {
    return List.of(DOUBLE, MARKS, HAN_LATIN);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (pair.isIntoEnglish()) {
      english(pair, notes);
    } else if (pair.isIntoChinese() && hanLatin != HouseStyle.HanLatin.KEEP) {
      chinese(pair.target(), notes);
    }
  }

  private static void english(Pair pair, Notes notes) {
    String text = pair.target();
    Matcher two = TWO.matcher(text);
    while (two.find()) {
      notes.target(DOUBLE, new Span(two.start(), two.end()), Message.of("spacing.double"), " ");
    }
    if (LIKE_BEFORE_MARK.matcher(text).find()) {
      beforeMark(pair, notes);
    }
    if (LIKE_AFTER_MARK.matcher(text).find()) {
      afterMark(pair, notes);
    }
  }

  private static void beforeMark(Pair pair, Notes notes) {
    String text = pair.target();
    Matcher before = BEFORE_MARK.matcher(text);
    while (before.find()) {
      String mark = before.group(1);
      Span span = new Span(before.start(), before.end());
      if (!pair.source().contains(" " + mark + " ")) {
        notes.target(MARKS, span, Message.of("spacing.marks.before").with("mark", mark), mark);
      }
    }
  }

  private static void afterMark(Pair pair, Notes notes) {
    String text = pair.target();
    Matcher after = AFTER_MARK.matcher(text);
    while (after.find()) {
      boolean name = pair.source().contains(around(text, after.start()));
      if (!name && !isInLink(text, after.start())) {
        Span span = new Span(after.start(), after.end());
        String mark = after.group();
        notes.target(MARKS, span, Message.of("spacing.marks.after").with("mark", mark), mark + " ");
      }
    }
  }

  /** Returns the Latin letters on both sides of a mark, with the mark. */
  private static String around(String text, int mark) {
    int begin = mark;
    int end = mark + 1;
    while (begin > 0 && isLatin(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static boolean isInLink(String text, int offset) {
    return LINK.matcher(text).results().anyMatch(m -> m.start() <= offset && offset < m.end());
  }

  private void chinese(String text, Notes notes) {
    boolean wanted = hanLatin == HouseStyle.HanLatin.SPACE;
    for (int i = 1; i < text.length(); i++) {
      if (wanted && isBorder(text.codePointBefore(i), text.codePointAt(i))) {
        Span around = new Span(text.offsetByCodePoints(i, -1), text.offsetByCodePoints(i, 1));
        String apart = text.substring(around.begin(), i) + " " + text.substring(i, around.end());
        notes.target(HAN_LATIN, around, Message.of("spacing.han-latin.missing"), apart);
      } else if (!wanted
          && text.charAt(i) == ' '
          && i + 1 < text.length()
          && isBorder(text.codePointBefore(i), text.codePointAt(i + 1))) {
        notes.target(HAN_LATIN, new Span(i, i + 1), Message.of("spacing.han-latin.extra"), "");
      }
    }
  }

  private static boolean isBorder(int before, int after) {
    return Scripts.isHan(before) && isLatin(after) || isLatin(before) && Scripts.isHan(after);
  }

  private static boolean isLatin(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
