package io.duizhao.lexicon;

import io.duizhao.text.EnglishTokens;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lexicon with the entries of a glossary on top. A Chinese phrase of the glossary is a word, so
 * that a name stays whole, and its translations are the words of its English, before any of the
 * lexicon beneath.
 */
public final class GlossaryLexicon implements Lexicon {
  /**
   * Phrases that mean one thing, and their translations.
   *
   * @param chinese the phrases; only those made of Chinese characters alone are used
   * @param english the translations of each
   */
  public record Entry(List<String> chinese, List<String> english) {
    /** Copies the lists. */
    public Entry {
      chinese = List.copyOf(chinese);
      english = List.copyOf(english);
    }
  }

  /** Words of a term that are looked at. */
  private static final int MOST_TOKENS = 20;

  private final Lexicon beneath;

  /** What translates a phrase, for each time an entry has it. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  /** The phrases' lengths. */
  private final BitSet lengths = new BitSet();

  /** The translations that were asked for: of a large glossary few ever are. */
  private final Map<String, List<Translation>> known = new ConcurrentHashMap<>();

  /** Puts the entries on top of a lexicon; those of one phrase share its weight. */
  public GlossaryLexicon(Lexicon beneath, List<Entry> entries) {
    this.beneath = beneath;
    for (Entry entry : entries) {
      for (String chinese : entry.chinese) {
        String phrase = chinese.strip();
        if (!entry.english.isEmpty() && Scripts.isAllHan(phrase)) {
          phrases.merge(phrase, List.of(entry.english), GlossaryLexicon::joined);
          lengths.set(phrase.length());
        }
      }
    }
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(others);
    return joined;
  }

  /** Returns the words of a phrase's translations, each with its share of them. */
  private List<Translation> shares(String phrase) {
    Map<String, Integer> row = new LinkedHashMap<>();
    int sum = 0;
    for (List<String> translations : Objects.requireNonNull(phrases.get(phrase))) {
      for (String english : translations) {
        for (EnglishTokens.Token token : EnglishTokens.of(english, MOST_TOKENS)) {
          row.merge(token.stem(), 1, Integer::sum);
          sum++;
        }
      }
    }
    List<Translation> shares = new ArrayList<>();
    for (Map.Entry<String, Integer> word : row.entrySet()) {
      shares.add(new Translation(word.getKey(), (float) word.getValue() / sum));
    }
    return List.copyOf(shares);
  }

  @Override
  public int longest() {
    return Math.max(beneath.longest(), lengths.length() - 1);
  }

  @Override
  public boolean contains(CharSequence text, int begin, int end) {
    return beneath.contains(text, begin, end)
        || lengths.get(end - begin) && phrases.containsKey(text.subSequence(begin, end).toString());
  }

  @Override
  public List<Translation> translations(String word) {
    if (!phrases.containsKey(word)) {
      return beneath.translations(word);
    }
    List<Translation> own = known.computeIfAbsent(word, this::shares);
    return own.isEmpty() ? beneath.translations(word) : own;
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
