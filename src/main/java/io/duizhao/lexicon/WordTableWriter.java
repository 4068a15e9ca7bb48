package io.duizhao.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes what was learned as {@link WordTable} reads it. */
final class WordTableWriter {
  /** Less likely translations are left out. */
  static final float LEAST = 0.01f;

  /** Words seen less often are left out: they would hardly count. */
  static final int FEWEST = 2;

  /**
   * What was learned of one language's words.
   *
   * @param vocabulary its words
   * @param sentences what was learned from
   * @param rows their translations
   */
  record Side(Vocabulary vocabulary, List<int[]> sentences, WordRows rows) {
    private Map<String, Integer> counts() {
      int[] counts = new int[vocabulary.size()];
      for (int[] sentence : sentences) {
        for (int word : sentence) {
          counts[word]++;
        }
      }
      Map<String, Integer> byWord = new TreeMap<>();
      for (int w = 0; w < counts.length; w++) {
        if (counts[w] >= FEWEST && vocabulary.word(w).length() * 4 <= StringTable.LONGEST) {
          byWord.put(vocabulary.word(w), counts[w]);
        }
      }
      return byWord;
    }
  }

  private final Side chinese;
  private final Side english;

  WordTableWriter(Side chinese, Side english) {
    this.chinese = chinese;
    this.english = english;
  }

  byte[] bytes() {
    Map<String, Integer> zh = chinese.counts();
    Map<String, Integer> en = english.counts();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(WordTable.MAGIC);
      out.write(StringTable.bytes(zh.keySet()));
      out.write(StringTable.bytes(en.keySet()));
      writeRows(out, chinese, zh, english, en);
      writeRows(out, english, en, chinese, zh);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes where each row begins, then the rows. */
  private static void writeRows(
      DataOutputStream out,
      Side given,
      Map<String, Integer> words,
      Side other,
      Map<String, Integer> others)
      throws IOException {
    Map<String, Integer> places = new HashMap<>();
    others.keySet().forEach(word -> places.put(word, places.size()));
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      out.writeInt(rows.size());
      PackedRow.writeNumber(rows, word.getValue());
      writeRow(rows, given.rows, given.vocabulary.find(word.getKey()), other.vocabulary, places);
    }
    out.writeInt(rows.size());
    rows.writeTo(out);
  }

  private static void writeRow(
      ByteArrayOutputStream out,
      WordRows rows,
      int word,
      Vocabulary other,
      Map<String, Integer> places) {
    int[] words = rows.words(word);
    float[] values = rows.values(word);
    List<Integer> kept =
        new ArrayList<>(
            IntStream.range(0, words.length)
                .filter(k -> values[k] >= LEAST && places.containsKey(other.word(words[k])))
                .boxed()
                .toList());
    kept.sort(Comparator.comparingDouble(k -> -values[k]));
    PackedRow.writeNumber(out, kept.size());
    for (int k : kept) {
      PackedRow.writeNumber(out, places.getOrDefault(other.word(words[k]), 0));
      out.write(LexiconFormat.weight(values[k]));
    }
  }
}
