package io.duizhao.lexicon;

import io.duizhao.io.ProgramFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon as {@link LexiconCompiler} made it, looked up in its bytes: nothing is unpacked but
 * what is asked for. Safe for use by several threads.
 */
public final class CompiledLexicon implements Lexicon {
  private final ByteBuffer bytes;
  private final int rows;
  private final StringTable stems;
  private final StringTable syllables;
  private final int readingCount;
  private final int readings;

  /** The words of each length, in order, one after the other. */
  private final char[][] words;

  /** Where the row offsets of each length begin. */
  private final int[] rowOffsets;

  /** The lowest first character of the words of each length. */
  private final char[] lowest;

  /** For each length, where the words begin that begin with {@link #lowest}, and so on; the end. */
  private final int[][] begins;

  /**
   * Opens a compiled lexicon.
   *
   * @throws IllegalArgumentException where the bytes are none
   */
  public CompiledLexicon(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    try {
      if (bytes.getInt() != LexiconFormat.MAGIC) {
        throw new IllegalArgumentException("the bytes are no compiled lexicon of this version");
      }
      bytes.position(bytes.getInt(4));
      stems = new StringTable(bytes);
      bytes.position(bytes.getInt(8));
      syllables = new StringTable(bytes);
      readingCount = bytes.getInt();
      readings = bytes.position();
      bytes.position(bytes.getInt(12));
      int longest = bytes.getInt();
      words = new char[longest + 1][];
      rowOffsets = new int[longest + 1];
      lowest = new char[longest + 1];
      begins = new int[longest + 1][];
      for (int length = 1; length <= longest; length++) {
        readWords(length);
      }
      rows = bytes.getInt(16);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the compiled lexicon is cut off", e);
    }
  }

  /** Returns the lexicon that comes with the program, made from CC-CEDICT. */
  public static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  /** Loads the lexicon when it is first asked for. */
  private static final class Bundled {
    static final Lexicon LEXICON =
        new CompiledLexicon(ProgramFile.bytes(CompiledLexicon.class, "cc-cedict.lex"));
  }

  private void readWords(int length) {
    int count = bytes.getInt();
    words[length] = new char[count * length];
    bytes.asCharBuffer().get(words[length]);
    rowOffsets[length] = bytes.position() + words[length].length * Character.BYTES;
    bytes.position(rowOffsets[length] + count * LexiconFormat.OFFSET_BYTES);
    indexFirstCharacters(length, count);
  }

  private void indexFirstCharacters(int length, int count) {
    if (count == 0) {
      begins[length] = new int[1];
      return;
    }
    lowest[length] = words[length][0];
    int highest = words[length][(count - 1) * length];
    if (highest < lowest[length]) {
      throw new IllegalArgumentException("the words of the compiled lexicon are not in order");
    }
    int[] begin = new int[highest - lowest[length] + 2];
    for (int word = 0; word < count; word++) {
      begin[words[length][word * length] - lowest[length] + 1] = word + 1;
    }
    for (int i = 1; i < begin.length; i++) {
      begin[i] = Math.max(begin[i], begin[i - 1]);
    }
    begins[length] = begin;
  }

  @Override
  public int longest() {
    return words.length - 1;
  }

  @Override
  public boolean contains(CharSequence text, int begin, int end) {
    return indexOf(text, begin, end) >= 0;
  }

  /** Returns the word's place among the words of its length, or less than 0. */
  private int indexOf(CharSequence text, int begin, int end) {
    int length = end - begin;
    if (length < 1 || length >= words.length) {
      return -1;
    }
    int first = text.charAt(begin) - lowest[length];
    if (first < 0 || first >= begins[length].length - 1) {
      return -1;
    }
    int low = begins[length][first];
    int high = begins[length][first + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(words[length], middle * length, text, begin, end);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private static int compare(char[] words, int word, CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int order = words[word + i - begin] - text.charAt(i);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public List<Translation> translations(String word) {
    int index = indexOf(word, 0, word.length());
    if (index < 0) {
      return List.of();
    }
    int offset = rowOffsets[word.length()] + index * LexiconFormat.OFFSET_BYTES;
    int row = rows + ((bytes.get(offset) & 0xFF) << 16) + bytes.getChar(offset + 1);
    return new PackedRow(bytes, row).translations(stems);
  }

  @Override
  public List<String> readings(int character) {
    int low = 0;
    int high = readingCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(bytes.getInt(readings + middle * Integer.BYTES), character);
      if (order == 0) {
        return readingsAt(readings + (readingCount + middle) * Integer.BYTES);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private List<String> readingsAt(int offset) {
    String first = syllable(bytes.getShort(offset));
    String second = syllable(bytes.getShort(offset + Short.BYTES));
    if (first == null) {
      return List.of();
    }
    return second == null ? List.of(first) : List.of(first, second);
  }

  private @Nullable String syllable(int number) {
    return number == LexiconFormat.NO_SYLLABLE ? null : syllables.get(number);
  }
}
