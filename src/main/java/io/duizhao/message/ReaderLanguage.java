package io.duizhao.message;

import java.util.List;
import java.util.Locale;

/** The languages in which we speak to people. */
public enum ReaderLanguage {
  /** English, in which all messages are written first. */
  EN("en"),
  /** Chinese in simplified characters. */
  ZH("zh-CN");

  private final String tag;

  ReaderLanguage(String tag) {
    this.tag = tag;
  }

  /** Returns the language's tag, such as {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  /**
   * Returns the language that a reader asks for by a tag or a list of them, the best first; English
   * where it is none of ours.
   *
   * @param tags as in the header Accept-Language
   */
  public static ReaderLanguage of(String tags) {
    for (Locale.LanguageRange range : ranges(tags)) {
      for (ReaderLanguage language : values()) {
        String primary = language.name().toLowerCase(Locale.ROOT);
        if (range.getRange().equals(primary) || range.getRange().startsWith(primary + "-")) {
          return language;
        }
      }
    }
    return EN;
  }

  private static Iterable<Locale.LanguageRange> ranges(String tags) {
    try {
      return Locale.LanguageRange.parse(tags);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
