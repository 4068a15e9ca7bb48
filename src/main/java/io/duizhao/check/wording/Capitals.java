package io.duizhao.check.wording;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name is written in other capitals than nearly everywhere else in the document, or a sentence
 * begins with a small letter.
 */
public final class Capitals implements TextCheck {
  private static final Rule NAME =
      new Rule("capitals.name", Severity.WARNING, "A name is written in other capitals elsewhere");
  private static final Rule SENTENCE =
      new Rule("capitals.sentence", Severity.WARNING, "A sentence begins with a small letter");

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_@./'-])\\p{L}[\\p{L}\\p{N}]++(?![\\p{L}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])");

  /** So often a spelling has to be seen inside sentences to be the name's. */
  private static final int TELLING = 4;

  /** This part of all occurrences has to be written so. */
  private static final double NEARLY_ALL = 0.8;

  @Override
  public List<Rule> rules() {
    return List.of(NAME, SENTENCE);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    Map<String, Map<String, Integer>> spellings = spellings(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (!pair.isIntoEnglish() || !pair.unit().isTranslated() || !pair.isContent()) {
        continue;
      }
      names(pair, spellings, notes, i);
      if (pair.isRunningText() && i > 0) {
        sentence(pair, pairs.get(i - 1), notes, i);
      }
    }
  }

  private static Map<String, Map<String, Integer>> spellings(List<Pair> pairs) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.isIntoEnglish() && pair.isRunningText()) {
        Matcher word = WORD.matcher(pair.target());
        while (word.find()) {
          if (!isAtBegin(pair.target(), word.start())) {
            spellings
                .computeIfAbsent(word.group().toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                .merge(word.group(), 1, Integer::sum);
          }
        }
      }
    }
    spellings.values().removeIf(forms -> forms.size() < 2);
    return spellings;
  }

  private static boolean isAtBegin(String text, int offset) {
    for (int i = offset - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ',' || c == ';') {
        return false;
      }
      if (".!?…:\"“‘([—–-•*".indexOf(c) >= 0) {
        return true;
      }
    }
    return true;
  }

  private static void names(
      Pair pair, Map<String, Map<String, Integer>> spellings, NotesOf notes, int index) {
    String text = pair.target();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = word.group();
      Map<String, Integer> forms = spellings.get(form.toLowerCase(Locale.ROOT));
      if (forms == null
          || pair.source().contains(form)
          || form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1) {
        continue;
      }
      int all = forms.values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<String, Integer> other : forms.entrySet()) {
        String name = other.getKey();
        boolean usual = other.getValue() >= TELLING && other.getValue() >= NEARLY_ALL * all;
        if (usual && !name.equals(form) && isWrong(form, name, text, word.start())) {
          String message = "'" + form + "' is written '" + name + "' elsewhere";
          notes.pair(index).target(NAME, new Span(word.start(), word.end()), message, name);
        }
      }
    }
  }

  /** A small letter where the name has a capital; a capital at a sentence's begin is none. */
  private static boolean isWrong(String form, String name, String text, int offset) {
    boolean hasCapital = !name.equals(name.toLowerCase(Locale.ROOT));
    boolean first = Character.isUpperCase(form.charAt(0)) && isAtBegin(text, offset);
    return hasCapital && !(first && form.substring(1).equals(name.substring(1)));
  }

  private static void sentence(Pair pair, Pair before, NotesOf notes, int index) {
    String text = pair.target();
    int begin = 0;
    while (begin < text.length() && "\"“‘'([".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end);
    boolean small =
        word.length() > 1
            && word.equals(word.toLowerCase(Locale.ROOT))
            && Character.isLowerCase(word.charAt(0))
            && (end == text.length() || " ,'’;:!?.".indexOf(text.charAt(end)) >= 0);
    if (small
        && !pair.source().contains(word)
        && endsSentence(before.target())
        && endsSentence(text)) {
      String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      notes
          .pair(index)
          .target(
              SENTENCE, new Span(begin, end), "the sentence begins with a small letter", capital);
    }
  }

  private static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?".indexOf(c) >= 0) {
        return true;
      }
      if ("\"”’')] ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
