package io.duizhao.lexicon;

import io.duizhao.io.ProgramFile;
import io.duizhao.lexicon.Lexicon.Translation;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What parallel texts taught about words, in both directions, looked up in its bytes. All numbers
 * are big-endian: {@code int} magic with version; the Chinese words, then the English stems, each
 * as a {@link StringTable} in order; then for either language the {@code int} begin of each word's
 * row and the end of the last, and the rows: how often the word was seen, number of translations,
 * each with the place of its word and its weight as in {@link LexiconFormat}. Safe for use by
 * several threads.
 */
public final class WordTable {
  /** {@code DZT} and the version. */
  static final int MAGIC = 0x445A5401;

  /**
   * What was learned about a word.
   *
   * @param count how often it was seen
   * @param translations words of the other language, likeliest first; they sum to less than 1
   */
  public record Row(int count, List<Translation> translations) {
    private static final Row NONE = new Row(0, List.of());

    /** Copies the list. */
    public Row {
      translations = List.copyOf(translations);
    }
  }

  private final Side chinese;
  private final Side english;

  /**
   * Opens a table.
   *
   * @throws IllegalArgumentException where the bytes are none
   */
  public WordTable(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      if (bytes.getInt() != MAGIC) {
        throw new IllegalArgumentException("the bytes are no trained lexicon of this version");
      }
      StringTable zh = new StringTable(bytes);
      StringTable en = new StringTable(bytes);
      chinese = new Side(bytes, zh, en);
      english = new Side(bytes, en, zh);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("the trained lexicon is cut off", e);
    }
  }

  /** Returns the table that comes with the program. */
  public static WordTable bundled() {
    return Bundled.TABLE;
  }

  /** Loads the table when it is first asked for. */
  private static final class Bundled {
    static final WordTable TABLE = new WordTable(ProgramFile.bytes(WordTable.class, "general.lex"));
  }

  /** The rows of one language's words. */
  private static final class Side {
    private final ByteBuffer bytes;
    private final StringTable words;
    private final StringTable others;
    private final int begins;
    private final int rows;

    /** Finds the rows at the buffer's position and leaves that behind them. */
    Side(ByteBuffer bytes, StringTable words, StringTable others) {
      this.bytes = bytes;
      this.words = words;
      this.others = others;
      begins = bytes.position();
      rows = begins + (words.size() + 1) * Integer.BYTES;
      int end = rows + bytes.getInt(begins + words.size() * Integer.BYTES);
      if (end < rows || end > bytes.limit()) {
        throw new BufferUnderflowException();
      }
      bytes.position(end);
    }

    Row row(String word) {
      int place = words.find(word);
      if (place < 0) {
        return Row.NONE;
      }
      PackedRow row = new PackedRow(bytes, rows + bytes.getInt(begins + place * Integer.BYTES));
      return new Row(row.number(), row.translations(others));
    }
  }

  /** Returns what was learned about a Chinese word, number, mark or Latin stem. */
  public Row ofChinese(String word) {
    return chinese.row(word);
  }

  /** Returns what was learned about an English stem, number or mark. */
  public Row ofEnglish(String stem) {
    return english.row(stem);
  }
}
