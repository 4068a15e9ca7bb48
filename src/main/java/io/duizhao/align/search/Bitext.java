package io.duizhao.align.search;

import io.duizhao.align.cost.CutScores;
import io.duizhao.align.cost.Lengths;
import io.duizhao.align.cost.NumberCost;
import io.duizhao.align.cost.TimeCost;
import io.duizhao.align.mark.Marks;
import io.duizhao.align.word.NameHits;
import io.duizhao.align.word.Tokens;
import io.duizhao.align.word.TranslationTable;
import io.duizhao.align.word.WordEvidence;
import io.duizhao.lexicon.EmptyLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.Vocabulary;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.EnglishTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese text and its English translation, sentence by sentence, with all that the costs look
 * at.
 *
 * @param words words and their translations
 * @param pivot words of a machine translation beside those of the English; null for none
 * @param sourceLengths lengths of the Chinese sentences
 * @param targetLengths lengths of the English sentences
 * @param sourceMarks marks of the Chinese sentences
 * @param targetMarks marks of the English sentences
 * @param numbers what the numbers of both say
 * @param cuts what is known of the places between units
 * @param times how far apart places are heard; null where nothing is known of that
 */
public record Bitext(
    WordEvidence words,
    @Nullable WordEvidence pivot,
    Lengths sourceLengths,
    Lengths targetLengths,
    Marks sourceMarks,
    Marks targetMarks,
    NumberCost numbers,
    CutScores cuts,
    @Nullable TimeCost times) {
  /** Tokens of a sentence that count: a text without any mark is one sentence of megabytes. */
  private static final int MOST_TOKENS = 400;

  /** Characters of a sentence in which names and numbers are looked for. */
  private static final int MOST_CHARACTERS = 1000;

  /** Returns texts whose units are sentences. */
  public static Bitext of(List<String> source, List<String> target, Lexicon lexicon) {
    return of(source, target, CutScores.none(source.size(), target.size()), lexicon);
  }

  /** Returns texts of units. */
  public static Bitext of(
      List<String> source, List<String> target, CutScores cuts, Lexicon lexicon) {
    return of(source, target, null, cuts, lexicon);
  }

  /**
   * Returns texts of units.
   *
   * @param pivot a machine translation of each source unit, which an empty lexicon leaves all to;
   *     null for none
   */
  public static Bitext of(
      List<String> source,
      List<String> target,
      @Nullable List<String> pivot,
      CutScores cuts,
      Lexicon lexicon) {
    List<String> beginnings = source.stream().map(Bitext::beginning).toList();
    WordEvidence translated = pivot == null ? null : pivoted(pivot, target);
    boolean alone = lexicon.equals(EmptyLexicon.INSTANCE);
    return new Bitext(
        translated != null && alone ? translated : looked(source, beginnings, target, lexicon),
        alone ? null : translated,
        Lengths.ofChinese(source),
        Lengths.ofEnglish(target),
        Marks.ofChinese(source),
        Marks.ofEnglish(target),
        NumberCost.of(beginnings, target.stream().map(Bitext::beginning).toList()),
        cuts,
        null);
  }

  /** Returns the same texts with times. */
  Bitext with(@Nullable TimeCost heard) {
    return new Bitext(
        words, pivot, sourceLengths, targetLengths, sourceMarks, targetMarks, numbers, cuts, heard);
  }

  /** Looks the words up in the lexicon. */
  private static WordEvidence looked(
      List<String> source, List<String> beginnings, List<String> target, Lexicon lexicon) {
    Tokens sourceTokens = chinese(source, lexicon);
    Map<Integer, String> names = new TreeMap<>();
    Tokens targetTokens = english(target, names);
    TranslationTable table =
        TranslationTable.of(lexicon, sourceTokens.vocabulary(), targetTokens.vocabulary());
    NameHits hits = NameHits.of(beginnings, sourceTokens, names, table, lexicon);
    return new WordEvidence(sourceTokens, targetTokens, table, hits);
  }

  /** Compares English with English: each word stands for itself. */
  private static WordEvidence pivoted(List<String> pivot, List<String> target) {
    Tokens sourceTokens = english(pivot, new TreeMap<>());
    Tokens targetTokens = english(target, new TreeMap<>());
    return new WordEvidence(
        sourceTokens,
        targetTokens,
        TranslationTable.of(
            EmptyLexicon.INSTANCE, sourceTokens.vocabulary(), targetTokens.vocabulary()),
        NameHits.none(pivot.size()));
  }

  private static String beginning(String sentence) {
    return sentence.substring(0, Math.min(sentence.length(), MOST_CHARACTERS));
  }

  private static Tokens chinese(List<String> sentences, Lexicon lexicon) {
    ChineseWords cut = new ChineseWords(lexicon);
    Vocabulary vocabulary = new Vocabulary();
    List<int[]> tokens = new ArrayList<>();
    for (String sentence : sentences) {
      tokens.add(cut.of(sentence, MOST_TOKENS).stream().mapToInt(vocabulary::add).toArray());
    }
    return new Tokens(vocabulary, tokens);
  }

  /** Cuts the sentences and notes the first form of every word that comes in capitals. */
  private static Tokens english(List<String> sentences, Map<Integer, String> names) {
    Vocabulary vocabulary = new Vocabulary();
    List<int[]> tokens = new ArrayList<>();
    for (String sentence : sentences) {
      tokens.add(
          EnglishTokens.of(sentence, MOST_TOKENS).stream()
              .mapToInt(
                  token -> {
                    int word = vocabulary.add(token.stem());
                    if (Character.isUpperCase(token.form().charAt(0))) {
                      names.putIfAbsent(word, name(token.form()));
                    }
                    return word;
                  })
              .toArray());
    }
    return new Tokens(vocabulary, tokens);
  }

  private static String name(String form) {
    return form.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
  }

  /** Returns the number of source sentences. */
  int sources() {
    return words.source().sentences();
  }

  /** Returns the number of target sentences. */
  int targets() {
    return words.target().sentences();
  }
}
