package io.duizhao.transcript.write;

import io.duizhao.model.text.InlineCode;
import java.util.List;

/** How a format spells text and its marks. */
public interface Notation {
  /** Characters and marks are written as they are. */
  Notation PLAIN = (text, codes, position) -> Spelling.of(text, codes, Character::toString);

  /** Where a new text stands. */
  enum Position {
    /** At the beginning of a paragraph's first line, after its own mark. */
    LINE_BEGIN,
    /** In a row of a table. */
    ROW,
    /** Anywhere else. */
    INSIDE
  }

  /** Returns the text as the format writes it, so that its reader reads this text again. */
  Spelling spell(String text, List<InlineCode> codes, Position position);

  /** Returns where the character at an offset begins with what escapes it. */
  default int begin(String original, int at) {
    return at;
  }

  /** Returns where the reference at an offset ends; the offset where there is none. */
  default int referenceEnd(String original, int at) {
    return at;
  }

  /** Returns whether a mark names the speaker, and so is not the text's. */
  default boolean isLabel(InlineCode code) {
    return false;
  }
}
