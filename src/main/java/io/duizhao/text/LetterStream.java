package io.duizhao.text;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text's letters, digits and Han characters in lower case, nothing else: what two versions of a
 * text have in common, whatever marks, spaces and line ends each has.
 */
public final class LetterStream {
  /** How much of the stream a text may leave out before it, in UTF-16 code units. */
  private static final int MOST_SKIPPED = 6000;

  /** How much of the stream may stand inside a text whose head and tail are found. */
  private static final int MOST_INSIDE = 600;

  /** Letters of a text by which its head and its tail are found. */
  private static final int ENDS = 12;

  private final String letters;

  /** Makes the stream of a text. */
  public LetterStream(String text) {
    letters = of(text);
  }

  /** Returns the letters, digits and Han characters of a text in lower case. */
  public static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(LetterStream::isLetter)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Returns its length in UTF-16 code units. */
  public int length() {
    return letters.length();
  }

  /**
   * Lays texts on the stream one after the other.
   *
   * @return for each text where it stands, half-open; nothing where it has no letters or is not
   *     found. A text with something of the stream inside it, such as a link, is found by its ends
   */
  public List<Optional<Span>> lay(List<String> texts) {
    List<Optional<Span>> places = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      Optional<Span> place = place(of(text), at);
      at = place.isPresent() ? place.get().end() : at;
      places.add(place);
    }
    return places;
  }

  private Optional<Span> place(String text, int at) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int begin = letters.indexOf(text, at);
    if (begin >= 0 && begin - at <= MOST_SKIPPED) {
      return Optional.of(new Span(begin, begin + text.length()));
    }
    String head = text.substring(0, Math.min(ENDS, text.length()));
    String tail = text.substring(Math.max(0, text.length() - ENDS));
    begin = letters.indexOf(head, at);
    int last = letters.indexOf(tail, begin >= 0 ? begin : at);
    boolean found =
        begin >= 0
            && last >= 0
            && begin - at <= MOST_SKIPPED
            && last - begin <= text.length() + MOST_INSIDE;
    return found ? Optional.of(new Span(begin, last + tail.length())) : Optional.empty();
  }
}
