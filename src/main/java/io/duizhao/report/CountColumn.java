package io.duizhao.report;

import io.duizhao.model.TextCounts;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The counts of a job analysis, in the order in which every form of it shows them. */
public enum CountColumn {
  SEGMENTS(TextCounts::segments),
  CHARACTERS(TextCounts::characters),
  WITHOUT_SPACES(TextCounts::charactersWithoutSpaces),
  CHINESE(TextCounts::chineseCharacters),
  WORDS(TextCounts::words);

  private final ToLongFunction<TextCounts> count;

  CountColumn(ToLongFunction<TextCounts> count) {
    this.count = count;
  }

  /** Returns the key by which a report's words name the column, such as {@code without-spaces}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the column's number among a text's counts. */
  public long of(TextCounts counts) {
    return count.applyAsLong(counts);
  }
}
