package io.duizhao.check.punctuation;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** What asks in Chinese without a question mark; after {@code 任何} or {@code 无论} nothing does. */
  private static final Pattern ASKING =
      Pattern.compile(
          "[吗嗎谁誰哪]|[呢吧](?=[^\\p{IsHan}]*$)|(?<!任)何|什么|甚麼|(?<![这那這要])(?:么|麼)|怎|多少|为啥|是否|能否|可否"
              + "|(?<![好十这那這])几(?=[个個点點岁歲次年天时時号號])|([\\p{IsHan}])[不没沒]\\1|有没有|有沒有"
              + "|(?i)\\b(?:who|what|when|where|why|how|which|whether|if|do|does|did|is|are|can|could"
              + "|would|will|should)\\b");

  /** Particles that make a question of any sentence. */
  private static final Pattern SURELY_ASKING = Pattern.compile("[吗嗎]|呢(?=[^\\p{IsHan}]*$)");

  private static final Pattern NOT_ASKING =
      Pattern.compile(
          "(?:无论|無論|不论|不管|任|随便|隨便)[^，。！？；]{0,40}|什么都|什么也|没什么|沒什麼|不[过過]几|[这那近前后上下過过]几"
              + "|怎么[^，。！？；]{0,20}(?:都|也)|哪怕|哪里哪里|几[十百千万]|多少有些|[想做看知][^，。！？；]{0,4}什么(?=的|[，。])");

  /** The last sentence of a text. */
  private static final Pattern LAST = Pattern.compile("[^。！？；!?;]*[。！？；!?;”\"’』」）)]*$");

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
    if (source == EndMark.QUESTION
        && noQuestion(pair.target())
        && !EnglishQuestions.reports(pair.target())) {
      notes.add(LOST, sourceEnd, targetEnd, Message.of("question.lost"));
    } else if (target == EndMark.QUESTION && noQuestion(pair.source()) && !asks(pair)) {
      notes.add(GAINED, sourceEnd, targetEnd, Message.of("question.gained"));
    } else if (source.endsSentence() && target == EndMark.NONE) {
      notes.add(MISSING, sourceEnd, targetEnd, Message.of("punctuation.end.none"));
    } else if (source.endsSentence() && (target == EndMark.COMMA || target == EndMark.COLON)) {
      String mark = targetEnd.of(pair.target());
      notes.add(
          MISSING, sourceEnd, targetEnd, Message.of("punctuation.end.other").with("mark", mark));
    } else if (differInKind(source, target)) {
      String from = sourceEnd.of(pair.source());
      String to = targetEnd.of(pair.target());
      notes.add(
          CLASS,
          sourceEnd,
          targetEnd,
          Message.of("punctuation.class").with("from", from).with("to", to));
    }
  }

  /**
   * Returns whether a source without a question mark asks. Words that ask in Chinese stand in
   * statements too, so the English has to be put as a question with them.
   */
  private static boolean asks(Pair pair) {
    String source = last(pair.source());
    if (!pair.isOfOurLanguages()) {
      return asks(source);
    }
    return pair.isIntoChinese()
        ? EnglishQuestions.mayBe(source)
        : SURELY_ASKING.matcher(source).find()
            || asks(source) && EnglishQuestions.mayBe(last(pair.target()));
  }

  private static boolean asks(String sentence) {
    return ASKING.matcher(NOT_ASKING.matcher(sentence).replaceAll("")).find();
  }

  private static String last(String text) {
    Matcher last = LAST.matcher(text);
    return last.find() ? last.group() : text;
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
