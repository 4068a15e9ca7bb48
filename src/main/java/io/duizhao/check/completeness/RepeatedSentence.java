package io.duizhao.check.completeness;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence stands twice in a row in the translation, though the source says two things. */
public final class RepeatedSentence implements TextCheck {
  private static final Rule RULE =
      new Rule("sentences.repeated", Severity.WARNING, "A sentence stands twice in a row");

  private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？…]++[.!?。！？…]++[\"”’')）]*+");

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
      List<Span> sentences = sentences(pair.target());
      boolean sourceRepeats = pair.source().equals(lastSource) || repeatsItself(pair.source());
      for (Span sentence : sentences) {
        String text = sentence.of(pair.target()).strip();
        if (text.equals(last) && text.codePoints().filter(Character::isLetter).count() >= LETTERS) {
          note(sourceRepeats, sentence, notes.pair(i));
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

  private static void note(boolean sourceRepeats, Span sentence, Notes notes) {
    if (!sourceRepeats) {
      notes.target(RULE, sentence, Message.of("sentences.repeated"), null);
    }
  }

  private static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      int begin = matcher.start();
      while (begin < matcher.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      spans.add(new Span(begin, matcher.end()));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      spans.add(new Span(end, text.length()));
    }
    return spans;
  }
}
