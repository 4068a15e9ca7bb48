package io.duizhao.check.wording;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** So many sources with a name outweigh one without it. */
  private static final int NEARLY_NONE = 9;

  /** This part of all occurrences has to be written so. */
  private static final double NEARLY_ALL = 0.8;

  @Override
  public List<Rule> rules() {
    return List.of(NAME, SENTENCE);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    Map<String, Map<String, Integer>> spellings = spellings(pairs);
    Set<String> takenOver = takenOver(pairs, spellings.keySet());
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (!pair.isIntoEnglish() || !pair.unit().isTranslated() || !pair.isContent()) {
        continue;
      }
      names(pair, spellings, takenOver, notes, i);
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

  /**
   * Returns the names, in small letters, that the sources of nearly all pairs with them have too.
   * Where such a source has none, what looks like the name is another word.
   */
  private static Set<String> takenOver(List<Pair> pairs, Set<String> names) {
    Map<String, Integer> balance = new HashMap<>();
    for (Pair pair : pairs) {
      Matcher word = WORD.matcher(pair.target());
      while (word.find()) {
        String key = word.group().toLowerCase(Locale.ROOT);
        if (names.contains(key) && !key.equals(word.group())) {
          balance.merge(key, pair.source().contains(word.group()) ? 1 : -NEARLY_NONE, Integer::sum);
        }
      }
    }
    balance.values().removeIf(more -> more <= 0);
    return balance.keySet();
  }

  private static void names(
      Pair pair,
      Map<String, Map<String, Integer>> spellings,
      Set<String> takenOver,
      NotesOf notes,
      int index) {
    String text = pair.target();
    String source = pair.source().toLowerCase(Locale.ROOT);
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = word.group();
      String key = form.toLowerCase(Locale.ROOT);
      Map<String, Integer> forms = spellings.get(key);
      if (forms == null
          || takenOver.contains(key) && !source.contains(key)
          || pair.source().contains(form)
          || form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1) {
        continue;
      }
      int all = forms.values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<String, Integer> other : forms.entrySet()) {
        String name = other.getKey();
        boolean usual = other.getValue() >= TELLING && other.getValue() >= NEARLY_ALL * all;
        if (usual && !name.equals(form) && isWrong(form, name, text, word.start())) {
          Message message = Message.of("capitals.name").with("form", form).with("name", name);
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
    if (small && !pair.source().contains(word) && beginsAnew(pair, before) && endsSentence(text)) {
      String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      notes
          .pair(index)
          .target(SENTENCE, new Span(begin, end), Message.of("capitals.sentence"), capital);
    }
  }

  /**
   * Returns whether the translation before ends with a sentence, or is a title: without a mark in
   * either text, though this pair has them.
   */
  private static boolean beginsAnew(Pair pair, Pair before) {
    boolean title =
        endsSentence(pair.source())
            && Character.isLetterOrDigit(last(before.source()))
            && Character.isLetterOrDigit(last(before.target()));
    return endsSentence(before.target()) || !before.isRunningText() || title;
  }

  private static int last(String text) {
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  private static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?。！？".indexOf(c) >= 0) {
        return true;
      }
      if ("\"”’')] 」』）".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
