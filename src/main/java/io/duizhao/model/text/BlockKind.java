package io.duizhao.model.text;

import java.util.Locale;

/** What a block of a document is. */
public enum BlockKind {
  /** A heading of any level. */
  HEADING,
  /** Said by a labelled speaker. */
  SPEECH,
  /** Running text, also captions. */
  PROSE,
  /** An item of a list. */
  LIST,
  /** A sound, such as applause, noted in captions. */
  SOUND,
  /** Front matter, author, date, source link. */
  META,
  /** Promotion, reading lists and other text around the text. */
  BOILERPLATE;

  /** Returns the name as it stands in files, such as {@code heading}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
