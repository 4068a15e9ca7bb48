package io.duizhao.exchange.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks English between words: after marks, then before conjunctions, then prepositions. */
enum EnglishBreaks implements PhraseBreaks {
  INSTANCE;

  private static final Set<String> CONJUNCTIONS =
      words(
          "and but or nor so yet because although though while whereas if unless until when"
              + " whenever where wherever since before after once than whether that which who whom"
              + " whose what why how");

  private static final Set<String> PREPOSITIONS =
      words(
          "about above across against along among around as at behind below beneath beside between"
              + " beyond by despite down during for from in inside into like near of off on onto"
              + " out outside over past through throughout to toward towards under up upon via"
              + " with within without");

  /** Words that lean on the next one. */
  private static final Set<String> LEANING =
      words(
          "a an the my your his her its our their this these those every each some any no very too"
              + " i we you he she it they don't doesn't didn't can't won't isn't aren't wasn't"
              + " is are was were be been am will would can could should must may might do does did"
              + " have has had not i'm i've we're we've you're it's that's there's mr. mrs. ms. dr."
              + " prof. st. no. vs. e.g. i.e. fig.");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  @Override
  public List<Break> of(String text) {
    List<Break> breaks = new ArrayList<>();
    int word = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        continue;
      }
      int next = at;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (at > word && next < text.length()) {
        breaks.add(new Break(at, next, cost(text, word, at, next)));
      }
      word = next;
      at = next - 1;
    }
    return breaks;
  }

  private static double cost(String text, int begin, int end, int next) {
    int nextEnd = next;
    while (nextEnd < text.length() && !Character.isWhitespace(text.charAt(nextEnd))) {
      nextEnd++;
    }
    String before = text.substring(begin, end).toLowerCase(Locale.ROOT);
    String after = text.substring(next, nextEnd).toLowerCase(Locale.ROOT);
    if (LEANING.contains(before) || after.equals("—") || after.equals("-")) {
      return BOUND;
    }
    double mark = PhraseMarks.cost(text, end);
    if (!Double.isNaN(mark)) {
      return mark;
    }
    if (CONJUNCTIONS.contains(before) || PREPOSITIONS.contains(before)) {
      return BOUND;
    }
    if (CONJUNCTIONS.contains(after)) {
      return CONJUNCTION;
    }
    if (PREPOSITIONS.contains(after)) {
      return PREPOSITION;
    }
    boolean name =
        Character.isUpperCase(text.charAt(begin)) && Character.isUpperCase(text.charAt(next));
    boolean measure = Character.isDigit(text.charAt(end - 1));
    return name || measure ? BOUND : WORD;
  }
}
