package io.duizhao.lexicon;

import io.duizhao.lexicon.Lexicon.Translation;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a lexicon as {@link LexiconFormat} says; the same table gives the same bytes. */
final class LexiconWriter {
  private static final int HEADER_INTS = 5;

  private final Map<String, List<Translation>> words;
  private final Map<Integer, List<String>> readings;
  private final Map<String, Integer> stems;
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private final Map<List<Translation>, Integer> rowOffsets = new HashMap<>();

  LexiconWriter(Map<String, List<Translation>> words, Map<Integer, List<String>> readings) {
    this.words = words;
    this.readings = readings;
    this.stems = byFrequency(words);
  }

  byte[] bytes() {
    try {
      byte[] strings = StringTable.bytes(stems.keySet());
      byte[] readingTable = readingTable();
      byte[] wordTable = wordTable();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(LexiconFormat.MAGIC);
      int begin = HEADER_INTS * Integer.BYTES;
      for (byte[] part : List.of(strings, readingTable, wordTable, rows.toByteArray())) {
        out.writeInt(begin);
        begin += part.length;
      }
      out.write(strings);
      out.write(readingTable);
      out.write(wordTable);
      rows.writeTo(out);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> byFrequency(Map<String, List<Translation>> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.values().forEach(row -> row.forEach(t -> counts.merge(t.stem(), 1, Integer::sum)));
    return numbered(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private static Map<String, Integer> numbered(Iterable<String> strings) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    strings.forEach(s -> numbers.put(s, numbers.size()));
    return numbers;
  }

  private byte[] readingTable() throws IOException {
    TreeSet<String> syllables = new TreeSet<>();
    readings.values().forEach(syllables::addAll);
    Map<String, Integer> numbers = numbered(syllables);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(StringTable.bytes(syllables));
    out.writeInt(readings.size());
    for (int character : readings.keySet()) {
      out.writeInt(character);
    }
    for (List<String> row : readings.values()) {
      for (int i = 0; i < 2; i++) {
        out.writeShort(
            i < row.size()
                ? numbers.getOrDefault(row.get(i), LexiconFormat.NO_SYLLABLE)
                : LexiconFormat.NO_SYLLABLE);
      }
    }
    return bytes.toByteArray();
  }

  private byte[] wordTable() throws IOException {
    int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(longest);
    for (int length = 1; length <= longest; length++) {
      int wanted = length;
      List<String> group = words.keySet().stream().filter(w -> w.length() == wanted).toList();
      out.writeInt(group.size());
      for (String word : group) {
        out.writeChars(word);
      }
      for (String word : group) {
        int row = row(words.getOrDefault(word, List.of()));
        out.writeByte(row >> 16);
        out.writeShort(row);
      }
    }
    return bytes.toByteArray();
  }

  /** Returns where the row stands, writing it where it is new. */
  private int row(List<Translation> translations) {
    Integer known = rowOffsets.get(translations);
    if (known != null) {
      return known;
    }
    int offset = rows.size();
    if (offset >> 8 * LexiconFormat.OFFSET_BYTES != 0) {
      throw new IllegalStateException("the lexicon's rows are longer than their offsets can say");
    }
    rowOffsets.put(translations, offset);
    PackedRow.writeNumber(rows, translations.size());
    for (Translation translation : translations) {
      PackedRow.writeNumber(rows, stems.getOrDefault(translation.stem(), 0));
      rows.write(LexiconFormat.weight(translation.probability()));
    }
    return offset;
  }
}
