package io.duizhao.workflow.memory;

import io.duizhao.check.completeness.EnglishLength;
import io.duizhao.check.number.NumberTally;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.memory.Defect;
import io.duizhao.memory.PairJudge;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.EnglishTokens;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Doubts that a Chinese and an English text translate each other where hardly a word of the one
 * stands translated in the other, or where few do and length or numbers speak against it too.
 */
final class TranslationDoubts implements PairJudge {
  /** Words of a text that are looked at. */
  private static final int MOST = 300;

  /** A translation less likely than this is none. */
  private static final double LIKELY = 0.01;

  /** Shorter stems are mostly small words, which stand in every sentence. */
  private static final int SHORTEST_STEM = 3;

  /** Chinese words from which their translations alone decide, and from which they help. */
  private static final int ENOUGH = 7;

  private static final int SOME = 2;

  /** Share of words with a translation at which two texts have nothing to do with each other. */
  private static final double NOTHING = 0.1;

  /** The same where length or numbers speak against the pair too. */
  private static final double LITTLE = 0.3;

  private final Lexicon lexicon = CompiledLexicon.bundled();
  private final ChineseWords words = new ChineseWords(lexicon);

  @Override
  public Optional<Doubt> doubt(String source, String target, LanguagePair languages) {
    boolean fromChinese = languages.source().isChinese();
    String other = (fromChinese ? languages.target() : languages.source()).primary();
    if (!other.equals("en") || fromChinese == languages.target().isChinese()) {
      return Optional.empty();
    }
    String chinese = fromChinese ? source : target;
    String english = fromChinese ? target : source;
    EnglishLength length = EnglishLength.of(chinese, english, EnglishLength.USUAL);
    NumberTally numbers = NumberTally.of(source, target, languages);
    boolean otherNumbers = numbers.lost() > 0 && numbers.added() > 0;
    boolean noNumbers = numbers.shared() == 0 && numbers.lost() + numbers.added() > 0;
    Hits hits = hits(chinese, english);
    boolean nothing = hits.words() >= ENOUGH && hits.share() <= NOTHING;
    boolean little = hits.words() >= SOME && hits.share() <= LITTLE;
    if (nothing || little && (length.isUnlikely() || noNumbers)) {
      return Optional.of(
          new Doubt(
              Defect.MISALIGNED,
              "has "
                  + hits.translated()
                  + " of "
                  + hits.words()
                  + " Chinese words translated in the other text"
                  + (noNumbers ? ", and other numbers" : "")));
    }
    if (length.isUnlikely()) {
      return Optional.of(
          new Doubt(
              Defect.OTHER_LENGTH,
              String.format(
                  Locale.ROOT,
                  "has %.0f Chinese characters beside %.0f English words",
                  length.characters(),
                  length.words())));
    }
    return otherNumbers
        ? Optional.of(new Doubt(Defect.OTHER_NUMBERS, "has another number in its translation"))
        : Optional.empty();
  }

  /**
   * Words of a Chinese text.
   *
   * @param words different ones of which translations are known
   * @param translated those of which one stands in the English
   */
  private record Hits(int words, int translated) {
    double share() {
      return words == 0 ? 0 : (double) translated / words;
    }
  }

  private Hits hits(String chinese, String english) {
    Set<String> stems = new HashSet<>();
    EnglishTokens.of(english, MOST).forEach(token -> stems.add(token.stem()));
    int known = 0;
    int translated = 0;
    for (String word : new LinkedHashSet<>(words.of(chinese, MOST))) {
      boolean latin = word.charAt(0) < 0x80;
      List<Lexicon.Translation> translations = lexicon.translations(word);
      if (translations.isEmpty() && !(latin && word.length() > 1)) {
        continue;
      }
      boolean hit =
          latin && stems.contains(EnglishStemmer.stem(word.toLowerCase(Locale.ROOT)))
              || translations.stream()
                  .anyMatch(
                      one ->
                          one.probability() >= LIKELY
                              && one.stem().length() >= SHORTEST_STEM
                              && stems.contains(one.stem()));
      // A single character is often a small word, of which a missing translation says nothing.
      known += hit || word.length() > 1 ? 1 : 0;
      translated += hit ? 1 : 0;
    }
    return new Hits(known, translated);
  }
}
