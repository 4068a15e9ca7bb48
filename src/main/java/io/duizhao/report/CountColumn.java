package io.duizhao.report;

import io.duizhao.model.leverage.TextCounts;
import java.util.Locale;

/** The counts of a job analysis, in the order in which every form of it shows them. */
public enum CountColumn {
  /** Segments. */
  SEGMENTS,
  /** Characters. */
  CHARACTERS,
  /** Characters but white space. */
  WITHOUT_SPACES,
  /** Chinese characters. */
  CHINESE,
  /** Words of Latin letters. */
  WORDS;

  /** Returns the key by which a report's words name the column, such as {@code without-spaces}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the column's number among a text's counts. */
  public long of(TextCounts counts) {
    return switch (this) {
      case SEGMENTS -> counts.segments();
      case CHARACTERS -> counts.characters();
      case WITHOUT_SPACES -> counts.charactersWithoutSpaces();
      case CHINESE -> counts.chineseCharacters();
      case WORDS -> counts.words();
    };
  }
}
