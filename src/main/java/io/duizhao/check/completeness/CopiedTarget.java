package io.duizhao.check.completeness;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The translation is the source, or holds a stretch of it that should have been translated. */
public final class CopiedTarget implements PairCheck {
  private static final Rule COPIED =
      new Rule("target.copied", Severity.ERROR, "The translation is the source text");
  private static final Rule PARTLY =
      new Rule("target.partial", Severity.WARNING, "Part of the source was left as it is");

  /** Fewer English words may be a name or a title. */
  private static final Pattern ENGLISH_RUN =
      Pattern.compile("[A-Za-z][A-Za-z'’]*(?:,? [A-Za-z][A-Za-z'’]*){4,}+");

  private static final Pattern LOWER = Pattern.compile("(?<![A-Za-z'’])[a-z]{2,}");

  @Override
  public List<Rule> rules() {
    return List.of(COPIED, PARTLY);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.unit().isTranslated() || !pair.isContent()) {
      return;
    }
    String source = pair.source().strip();
    String target = pair.target();
    if (target.strip().equals(source) && isForeign(source, pair)) {
      notes.add(
          COPIED,
          new Span(0, pair.source().length()),
          new Span(0, target.length()),
          Message.of("target.copied"));
    } else if (pair.isIntoChinese()) {
      leftInEnglish(pair, notes);
    }
  }

  /** Returns whether a text is in the source's language and no name, number or code. */
  private static boolean isForeign(String text, Pair pair) {
    return pair.languages().source().isChinese()
        ? Scripts.hasHan(text)
        : !Scripts.hasHan(text) && lowerWords(text) >= 3;
  }

  private static void leftInEnglish(Pair pair, Notes notes) {
    Matcher run = ENGLISH_RUN.matcher(pair.target());
    while (run.find()) {
      if (lowerWords(run.group()) >= 3 && pair.source().contains(run.group())) {
        int at = pair.source().indexOf(run.group());
        notes.add(
            PARTLY,
            new Span(at, at + run.group().length()),
            new Span(run.start(), run.end()),
            Message.of("target.partial").with("text", run.group()));
      }
    }
  }

  private static long lowerWords(String text) {
    return LOWER.matcher(text).results().count();
  }
}
