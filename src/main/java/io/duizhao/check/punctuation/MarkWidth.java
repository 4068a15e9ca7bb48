package io.duizhao.check.punctuation;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import java.util.List;

/** Chinese marks and full-width letters in English, and English marks in Chinese. */
public final class MarkWidth implements PairCheck {
  private static final Rule FULL =
      new Rule("marks.full-width", Severity.WARNING, "A Chinese mark stands in English text");
  private static final Rule HALF =
      new Rule("marks.half-width", Severity.WARNING, "An English mark stands in Chinese text");

  private static final String CHINESE = "，。、；：？！（）【】《》〈〉「」『』～　￥％";
  private static final String ENGLISH_OF_IT = ",.,;:?!()[]\"\"\"\"\"\"\"\"~ ¥%";
  private static final String HALF_MARKS = ",;:?!.";
  private static final String FULL_OF_IT = "，；：？！。";

  @Override
  public List<Rule> rules() {
    return List.of(FULL, HALF);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (pair.isIntoEnglish()) {
      fullWidth(pair.target(), notes);
    } else if (pair.isIntoChinese()) {
      halfWidth(pair.target(), notes);
    }
  }

  private static void fullWidth(String text, Notes notes) {
    for (int i = 0; i < text.length(); i++) {
      int begin = i;
      StringBuilder narrow = new StringBuilder();
      while (i < text.length() && !narrow(text.charAt(i)).isEmpty()) {
        narrow.append(narrow(text.charAt(i)));
        i++;
      }
      if (i > begin && !touchesHan(text, begin, i)) {
        String wide = text.substring(begin, i);
        Message said =
            Message.of("marks.full-width").with("wide", wide).with("narrow", narrow.toString());
        notes.target(FULL, new Span(begin, i), said, narrow.toString());
      }
    }
  }

  private static String narrow(char c) {
    int at = CHINESE.indexOf(c);
    if (at >= 0) {
      return ENGLISH_OF_IT.substring(at, at + 1);
    }
    return Folding.isFullWidth(c) ? String.valueOf(Folding.narrow(c)) : "";
  }

  /** A mark beside Chinese characters belongs to a quotation in Chinese. */
  private static boolean touchesHan(String text, int begin, int end) {
    return begin > 0 && Scripts.isHan(text.codePointBefore(begin))
        || end < text.length() && Scripts.isHan(text.codePointAt(end));
  }

  private static void halfWidth(String text, Notes notes) {
    for (int i = 1; i < text.length(); i++) {
      int mark = HALF_MARKS.indexOf(text.charAt(i));
      boolean alone = i + 1 == text.length() || HALF_MARKS.indexOf(text.charAt(i + 1)) < 0;
      if (mark >= 0
          && alone
          && Scripts.isHan(text.codePointBefore(i))
          && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)))) {
        String wide = FULL_OF_IT.substring(mark, mark + 1);
        Message said =
            Message.of("marks.half-width")
                .with("narrow", text.substring(i, i + 1))
                .with("wide", wide);
        notes.target(HALF, new Span(i, i + 1), said, wide);
      }
    }
  }
}
