package io.duizhao.lexicon;

import io.duizhao.lexicon.Lexicon.Translation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes rows of translations as {@link LexiconFormat} says. */
final class PackedRow {
  private static final float[] PROBABILITIES = LexiconFormat.probabilities();

  private final ByteBuffer bytes;
  private int at;

  /** Reads from a place on. */
  PackedRow(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Reads the next translations; {@code words} gives the words of their numbers. */
  List<Translation> translations(StringTable words) {
    int count = number();
    List<Translation> row = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String word = words.get(number());
      row.add(new Translation(word, PROBABILITIES[bytes.get(at++) & 0xFF]));
    }
    return row;
  }

  /** Reads the next number. */
  int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes.get(at++);
      number |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
