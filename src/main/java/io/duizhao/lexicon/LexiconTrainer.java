package io.duizhao.lexicon;

import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.EnglishTokens;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Learns from sentences and their translations what words mean. */
public final class LexiconTrainer {
  /** Tokens of a side of a pair; longer ones leave too much open. */
  public static final int MOST_TOKENS = 40;

  private final Lexicon dictionary;
  private final ChineseWords cut;
  private final Vocabulary source = new Vocabulary();
  private final Vocabulary target = new Vocabulary();
  private final List<int[]> sources = new ArrayList<>();
  private final List<int[]> targets = new ArrayList<>();

  /** Learns with a dictionary's words and translations to begin with. */
  public LexiconTrainer(Lexicon dictionary) {
    this.dictionary = dictionary;
    cut = new ChineseWords(dictionary);
  }

  /** Adds a Chinese text and its translation, one sentence or few; long ones teach nothing. */
  public void add(String chinese, String english) {
    List<String> zh = cut.of(chinese, MOST_TOKENS + 1);
    List<String> en =
        EnglishTokens.of(english, MOST_TOKENS + 1).stream().map(EnglishTokens.Token::stem).toList();
    if (fits(zh) && fits(en)) {
      sources.add(numbers(zh, source));
      targets.add(numbers(en, target));
    }
  }

  private static boolean fits(List<String> tokens) {
    return !tokens.isEmpty() && tokens.size() <= MOST_TOKENS;
  }

  private static int[] numbers(List<String> tokens, Vocabulary vocabulary) {
    return tokens.stream().mapToInt(vocabulary::add).toArray();
  }

  /** Returns how many pairs of sentences there are to learn from. */
  public int size() {
    return sources.size();
  }

  /**
   * Learns from all that was added.
   *
   * @return the bytes of a {@link WordTable}; the same pairs in the same order give the same bytes
   */
  public byte[] train() {
    int[][] zh = sources.toArray(int[][]::new);
    int[][] en = targets.toArray(int[][]::new);
    WordRows known = dictionaryRows();
    return new WordTableWriter(
            new WordTableWriter.Side(source, sources, Model1.learn(zh, en, target.size(), known)),
            new WordTableWriter.Side(
                target,
                targets,
                Model1.learn(en, zh, source.size(), known.transposed(target.size()).normalized())))
        .bytes();
  }

  private WordRows dictionaryRows() {
    int[][] words = new int[source.size()][];
    float[][] values = new float[source.size()][];
    for (int z = 0; z < words.length; z++) {
      List<Translation> known =
          translations(source.word(z)).stream().filter(t -> target.find(t.stem()) >= 0).toList();
      words[z] = known.stream().mapToInt(t -> target.find(t.stem())).toArray();
      values[z] = new float[known.size()];
      for (int k = 0; k < known.size(); k++) {
        values[z][k] = known.get(k).probability();
      }
    }
    return new WordRows(words, values);
  }

  /** Numbers, marks and Latin words stand for themselves. */
  private List<Translation> translations(String word) {
    return Scripts.isHan(word.codePointAt(0))
        ? dictionary.translations(word)
        : List.of(new Translation(word, 1));
  }
}
