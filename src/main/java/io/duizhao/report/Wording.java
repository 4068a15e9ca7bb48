package io.duizhao.report;

import io.duizhao.io.ProgramFile;
import io.duizhao.message.MessageTable;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.leverage.MatchBand;
import java.util.Locale;
import java.util.Properties;

/** The words of a report in one language. */
public final class Wording {
  private final ReaderLanguage language;
  private final Properties words;

  private Wording(ReaderLanguage language) {
    this.language = language;
    String name = "page." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    words = ProgramFile.properties(Wording.class, name);
  }

  /** Returns the words of a language. */
  public static Wording of(ReaderLanguage language) {
    return new Wording(language);
  }

  /** Returns the text of what a finding says. */
  public String message(Finding finding) {
    return MessageTable.of(language).text(finding.message());
  }

  /** Returns the language's tag, such as {@code zh-CN}. */
  public String tag() {
    return language.tag();
  }

  /**
   * Returns the words for a key.
   *
   * @param values stand in the places of {@code {0}}, {@code {1}} and so on
   * @throws IllegalArgumentException if there are no words for the key
   */
  public String get(String key, Object... values) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("the page has no words for '" + key + "'");
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** Returns the name of a band of matches. */
  public String band(MatchBand band) {
    return get("band." + band.name().toLowerCase(Locale.ROOT));
  }

  /** Returns what a rule finds; English where the language has no words for it. */
  public String rule(String id, String otherwise) {
    return words.getProperty("rule." + id, otherwise);
  }
}
