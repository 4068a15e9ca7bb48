package io.duizhao.check.punctuation;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.List;

/** The marks at the two texts' ends do not say the same. */
public final class SentenceEnds implements PairCheck {
  private static final Rule MISSING =
      new Rule("punctuation.end", Severity.WARNING, "The mark at the sentence's end is missing");
  private static final Rule CLASS =
      new Rule("punctuation.class", Severity.INFO, "The sentences end with marks of two kinds");
  private static final Rule LOST =
      new Rule("question.lost", Severity.WARNING, "A question became a statement");
  private static final Rule GAINED =
      new Rule("question.gained", Severity.WARNING, "A statement became a question");

  private static final java.util.regex.Pattern ASKING =
      java.util.regex.Pattern.compile(
          "[吗嗎呢么麼吧谁誰哪何]|什么|甚麼|怎|几|多少|为啥|是否|能否|可否|会不会|是不是|能不能|有没有|要不要|好不好|对不对"
              + "|(?i)\\b(?:who|what|when|where|why|how|which|whether|if|do|does|did|is|are|can|could"
              + "|would|will|should)\\b");

  @Override
  public List<Rule> rules() {
    return List.of(MISSING, CLASS, LOST, GAINED);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.isComparable()) {
      return;
    }
    EndMark source = EndMark.of(pair.source());
    EndMark target = EndMark.of(pair.target());
    Span sourceEnd = end(pair.source());
    Span targetEnd = end(pair.target());
    if (source == target || targetEnd.isEmpty()) {
      return;
    }
    if (source == EndMark.QUESTION && noQuestion(pair.target())) {
      notes.add(LOST, sourceEnd, targetEnd, "the source asks, the translation does not");
    } else if (target == EndMark.QUESTION
        && noQuestion(pair.source())
        && !ASKING.matcher(pair.source()).find()) {
      notes.add(GAINED, sourceEnd, targetEnd, "the translation asks, the source does not");
    } else if (source.endsSentence() && target == EndMark.NONE) {
      notes.add(MISSING, sourceEnd, targetEnd, "there is no mark at the end");
    } else if (source.endsSentence() && (target == EndMark.COMMA || target == EndMark.COLON)) {
      String mark = targetEnd.of(pair.target());
      notes.add(MISSING, sourceEnd, targetEnd, "the sentence ends with '" + mark + "'");
    } else if (differInKind(source, target)) {
      String from = sourceEnd.of(pair.source());
      String to = targetEnd.of(pair.target());
      notes.add(CLASS, sourceEnd, targetEnd, "'" + from + "' became '" + to + "'");
    }
  }

  private static boolean differInKind(EndMark source, EndMark target) {
    return source.endsSentence()
        && target.endsSentence()
        && (source == EndMark.EXCLAMATION
            || source == EndMark.ELLIPSIS
            || source == EndMark.STATEMENT)
        && target != EndMark.QUESTION;
  }

  private static boolean noQuestion(String text) {
    return text.indexOf('?') < 0 && text.indexOf('？') < 0;
  }

  /** Returns the last character that counts. */
  private static Span end(String text) {
    int end = EndMark.end(text);
    return end == 0 ? new Span(0, 0) : new Span(text.offsetByCodePoints(end, -1), end);
  }
}
