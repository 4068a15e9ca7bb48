package io.duizhao.check.completeness;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A sentence stands twice in a row in the translation, though the source says two things. */
public final class RepeatedSentence implements TextCheck {
  private static final Rule RULE =
      new Rule("sentences.repeated", Severity.WARNING, "A sentence stands twice in a row");

  private static final String ENDS = ".!?。！？…";
  private static final String CLOSING = "\"”’')）";

  /** Shorter ones are said again on purpose: {@code No, no.} */
  private static final int LETTERS = 12;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    String last = "";
    String lastSource = "";
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      for (Span sentence : sentences(pair.target())) {
        String text = sentence.of(pair.target()).strip();
        if (text.equals(last)
            && text.codePoints().filter(Character::isLetter).count() >= LETTERS
            && !pair.source().equals(lastSource)
            && !repeatsItself(pair.source())) {
          notes.pair(i).target(RULE, sentence, Message.of("sentences.repeated"), null);
        }
        last = text;
      }
      lastSource = pair.source();
    }
  }

  private static boolean repeatsItself(String text) {
    String last = "";
    for (Span sentence : sentences(text)) {
      if (sentence.of(text).strip().equals(last)) {
        return true;
      }
      last = sentence.of(text).strip();
    }
    return false;
  }

  private static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    int at = 0;
    while (at < text.length()) {
      int begin = after(text, ENDS, true, at);
      int marks = after(text, ENDS, false, begin);
      if (marks == text.length()) {
        break;
      }
      at = after(text, CLOSING, true, after(text, ENDS, true, marks));
      while (begin < marks && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      spans.add(new Span(begin, at));
      end = at;
    }
    if (!text.substring(end).isBlank()) {
      spans.add(new Span(end, text.length()));
    }
    return spans;
  }

  /** Returns where characters end that are, or are not, among some. */
  private static int after(String text, String some, boolean are, int from) {
    int at = from;
    while (at < text.length() && some.indexOf(text.charAt(at)) >= 0 == are) {
      at++;
    }
    return at;
  }
}
