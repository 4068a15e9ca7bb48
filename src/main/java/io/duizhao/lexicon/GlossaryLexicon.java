package io.duizhao.lexicon;

import io.duizhao.text.EnglishTokens;
import io.duizhao.text.Scripts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lexicon with pairs of a glossary on top. A Chinese phrase of the glossary is a word, so that a
 * name stays whole, and its translations are the words of its English, before any of the lexicon
 * beneath.
 */
public final class GlossaryLexicon implements Lexicon {
  /**
   * A phrase and its translation.
   *
   * @param chinese the phrase; only one made of Chinese characters alone is used
   * @param english its translation
   */
  public record Pair(String chinese, String english) {}

  private static final int MOST_TOKENS = 20;

  private final Lexicon beneath;
  private final Map<String, List<Translation>> phrases = new HashMap<>();
  private final int longest;

  /** Puts the pairs on top of a lexicon; several pairs of one phrase share its weight. */
  public GlossaryLexicon(Lexicon beneath, List<Pair> pairs) {
    this.beneath = beneath;
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      String phrase = pair.chinese.strip();
      if (!phrase.isEmpty() && phrase.codePoints().allMatch(Scripts::isHan)) {
        Map<String, Integer> row = counts.computeIfAbsent(phrase, p -> new LinkedHashMap<>());
        for (EnglishTokens.Token token : EnglishTokens.of(pair.english, MOST_TOKENS)) {
          row.merge(token.stem(), 1, Integer::sum);
        }
      }
    }
    counts.forEach((phrase, row) -> phrases.put(phrase, shares(row)));
    longest =
        Math.max(
            beneath.longest(), counts.keySet().stream().mapToInt(String::length).max().orElse(0));
  }

  private static List<Translation> shares(Map<String, Integer> row) {
    int sum = row.values().stream().mapToInt(Integer::intValue).sum();
    return row.entrySet().stream()
        .map(e -> new Translation(e.getKey(), (float) e.getValue() / sum))
        .toList();
  }

  @Override
  public int longest() {
    return longest;
  }

  @Override
  public boolean contains(CharSequence text, int begin, int end) {
    return beneath.contains(text, begin, end)
        || phrases.containsKey(text.subSequence(begin, end).toString());
  }

  @Override
  public List<Translation> translations(String word) {
    List<Translation> own = phrases.get(word);
    return own != null && !own.isEmpty() ? own : beneath.translations(word);
  }

  @Override
  public List<String> readings(int character) {
    return beneath.readings(character);
  }

  @Override
  public List<Lesson> lessons() {
    return beneath.lessons();
  }
}
