package io.duizhao.segment.feature;

import io.duizhao.io.ProgramFile;
import io.duizhao.text.Scripts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese words are used: their type (noun, verb, conjunction and so on), how often they open a
 * sentence rather than a clause, and how often they close one. Words are known by their hashes
 * only.
 *
 * <p>File, with gzip: the number of words as an int, all hashes in rising order, for each word a
 * byte with its type, for each a byte with how it opens (upper half) and closes.
 */
public final class WordHabits {
  /** The types, in the order of their numbers: the People's Daily's tags, some taken together. */
  private static final List<String> TYPES =
      List.of(
          "n", "v", "i", "ns", "vn", "a", "g", "d", "ng", "b", "t", "z", "x", "nr", "j", "vg", "q",
          "r", "m", "f", "s", "ad", "c", "o", "p", "y", "e", "u", "k", "ul", "uv", "ud", "uj", "uz",
          "ug", "h");

  private static final String BUNDLED = "/io/duizhao/segment/words-zh.habits";

  private static final String UNKNOWN = "?";

  /** Degrees of opening and closing lie between this and its negative. */
  private static final int MOST = 7;

  private final SortedHashes hashes;
  private final byte[] types;
  private final byte[] habits;

  private WordHabits(SortedHashes hashes, byte[] types, byte[] habits) {
    this.hashes = hashes;
    this.types = types;
    this.habits = habits;
  }

  /**
   * What is known of a word.
   *
   * @param type one of the types
   * @param opening 1.5 times the logarithm of its odds to open a sentence rather than a clause,
   *     rounded; null where it was seldom seen doing either
   * @param closing likewise for closing
   */
  public record Habit(String type, @Nullable Integer opening, @Nullable Integer closing) {}

  /** Returns the table that comes with the program. */
  public static WordHabits bundled() {
    try {
      return read(ProgramFile.bytes(WordHabits.class, BUNDLED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordHabits read(byte[] file) throws IOException {
    ByteBuffer body =
        ByteBuffer.wrap(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes());
    int[] hashes = new int[body.getInt()];
    body.asIntBuffer().get(hashes);
    body.position(body.position() + hashes.length * Integer.BYTES);
    byte[] types = new byte[hashes.length];
    byte[] habits = new byte[hashes.length];
    body.get(types).get(habits);
    return new WordHabits(new SortedHashes(hashes), types, habits);
  }

  /** Returns the file's bytes for a table of words; the same table gives the same bytes. */
  public static byte[] bytes(SortedMap<String, Habit> words) {
    SortedMap<Integer, Habit> byHash = new TreeMap<>();
    words.forEach((word, habit) -> byHash.putIfAbsent(SortedHashes.hash(word), habit));
    ByteBuffer body = ByteBuffer.allocate(Integer.BYTES + byHash.size() * (Integer.BYTES + 2));
    body.putInt(byHash.size());
    byHash.keySet().forEach(body::putInt);
    byHash.values().forEach(habit -> body.put((byte) TYPES.indexOf(habit.type)));
    byHash
        .values()
        .forEach(habit -> body.put((byte) (half(habit.opening) << 4 | half(habit.closing))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(body.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static int half(@Nullable Integer degree) {
    return degree == null ? 0 : Math.max(-MOST, Math.min(MOST, degree)) + MOST + 1;
  }

  /**
   * Returns a word's type: that of its last character where the word is unknown, {@code A} for a
   * Latin word, {@code m} for a number, {@code x} where nothing is known, the mark itself for a
   * mark, {@code #} for no word.
   */
  String type(String word) {
    if (word.isEmpty()) {
      return "#";
    }
    int at = indexOf(word);
    char first = word.charAt(0);
    if (at >= 0) {
      return TYPES.get(types[at]);
    }
    if (first == 'a' || first == 'A') {
      return "A";
    }
    if (Character.isDigit(first)) {
      return "m";
    }
    if (!Scripts.isHan(first)) {
      return word;
    }
    int last = word.length() > 1 ? indexOf(word.substring(word.length() - 1)) : -1;
    return last >= 0 ? TYPES.get(types[last]) : "x";
  }

  /** Returns how a word opens sentences, from -7 to 7; a question mark where it is not known. */
  String opening(String word) {
    int at = indexOf(word);
    return at < 0 ? UNKNOWN : degree(habits[at] >> 4 & 0xF);
  }

  /** Returns how a word closes sentences, from -7 to 7; a question mark where it is not known. */
  String closing(String word) {
    int at = indexOf(word);
    return at < 0 ? UNKNOWN : degree(habits[at] & 0xF);
  }

  private int indexOf(String word) {
    return hashes.indexOf(SortedHashes.hash(word));
  }

  private static String degree(int half) {
    return half == 0 ? UNKNOWN : Integer.toString(half - MOST - 1);
  }
}
