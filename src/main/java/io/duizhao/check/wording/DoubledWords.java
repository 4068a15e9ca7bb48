package io.duizhao.check.wording;

import io.duizhao.check.Note;
import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word stands twice in a row. */
public final class DoubledWords implements PairCheck {
  private static final Rule RULE =
      new Rule("words.doubled", Severity.WARNING, "A word stands twice in a row");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’_-])(\\p{L}++) ++(\\1)(?![\\p{L}\\p{N}'’_-])",
          Pattern.CASE_INSENSITIVE);

  /** Doubled in good English, or for emphasis. */
  private static final Set<String> MEANT =
      Set.of(
          "had", "that", "do", "very", "really", "so", "no", "yes", "yeah", "bye", "ha", "much",
          "many", "far", "long", "again", "more", "is", "blah", "never", "too", "now", "there",
          "well", "ok", "wait", "hey", "oh");

  /** Of these, those that are more often doubled by mistake than on purpose. */
  private static final Set<String> SELDOM_MEANT = Set.of("that", "do", "is", "there", "so", "more");

  /** Words that Chinese never doubles. */
  private static final Pattern CHINESE =
      Pattern.compile("(的的|了了(?!解)|和和|在在|是是(?!非)|但是但是|因为因为|所以所以|以及以及|如果如果)");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    boolean english = pair.isIntoEnglish();
    if (!english && !pair.isIntoChinese()) {
      return;
    }
    Matcher matcher = (english ? ENGLISH : CHINESE).matcher(pair.target());
    while (matcher.find()) {
      String first = matcher.group(1);
      boolean meant = english && isMeant(first, matcher.group(2));
      boolean perhaps = meant && SELDOM_MEANT.contains(first);
      if ((!meant || perhaps) && !(english && pair.source().contains(first))) {
        String once = english ? first : first.substring(0, first.length() / 2);
        Span span = new Span(matcher.start(), matcher.end());
        Severity severity = perhaps ? Severity.INFO : RULE.severity();
        Message message = Message.of("words.doubled").with("word", once);
        notes.add(Note.of(RULE, message).as(severity).inTarget(span).suggesting(once));
      }
    }
  }

  /** Two capitals make a name: {@code Duran Duran}. */
  private static boolean isMeant(String first, String second) {
    boolean name =
        Character.isUpperCase(first.charAt(0)) && Character.isUpperCase(second.charAt(0));
    return name || MEANT.contains(first.toLowerCase(Locale.ROOT));
  }
}
