package io.duizhao.exchange.tmx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What of a memory was mended or could not be kept while it was read: how often, and where first.
 */
public final class TmxRemarks {
  /** What of a unit could not be taken as it is. */
  public enum Kind {
    /** The file is in another encoding than it names. */
    ENCODING("is not in the encoding that it names; it was read as", ""),
    /** Characters that XML 1.0 cannot hold, plain or as references. */
    CHARACTER("characters that XML cannot hold were left out", "the first is"),
    /** HTML's names of characters, which TMX does not declare. */
    ENTITY(
        "names of characters that the file does not declare were read as HTML has them",
        "the first is"),
    /** An ampersand that begins nothing. */
    AMPERSAND("ampersands that begin no reference were read as text", ""),
    /** A text that says no language, or none that is one. */
    LANGUAGE("texts that do not tell their language were left out", "the first says"),
    /** A variant without a text. */
    TEXT("variants have no seg and were left out", "the first is in"),
    /** Another text in one variant. */
    SECOND("texts stand in one variant with another and were taken as further variants", "");

    private final String words;
    private final String example;

    Kind(String words, String example) {
      this.words = words;
      this.example = example;
    }
  }

  private static final class Tally {
    private final int line;
    private final String example;
    private long count;

    Tally(int line, String example) {
      this.line = line;
      this.example = example;
    }
  }

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

  /**
   * Notes that something happened.
   *
   * @param line where, from 1
   * @param example the first one; may be empty
   */
  void add(Kind kind, int line, String example) {
    tallies.computeIfAbsent(kind, k -> new Tally(line, example)).count++;
  }

  /**
   * Returns what is to be told, a sentence a kind.
   *
   * @param file the memory as messages name it
   */
  public List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    tallies.forEach(
        (kind, tally) -> {
          String example = tally.example.isEmpty() ? "" : " " + tally.example;
          lines.add(
              file
                  + ":"
                  + tally.line
                  + ": "
                  + (kind == Kind.ENCODING
                      ? kind.words + example
                      : tally.count
                          + " "
                          + kind.words
                          + (kind.example.isEmpty() || example.isEmpty()
                              ? ""
                              : "; " + kind.example + example)));
        });
    return lines;
  }
}
