package io.duizhao.model;

import java.util.Locale;

/**
 * A language as a BCP 47 tag, such as {@code zh-CN}.
 *
 * @param tag the tag, not blank
 */
public record Language(String tag) {
  public static final Language ZH_CN = new Language("zh-CN");
  public static final Language EN_US = new Language("en-US");

  /** The longest tag in characters: four times what BCP 47, 4.4.1, wants every program to take. */
  private static final int LONGEST = 140;

  /** Checks the tag. */
  public Language {
    if (!isTag(tag)) {
      throw new IllegalArgumentException("language tag '" + tag + "' is not like zh-CN or en");
    }
  }

  /** Returns whether a text has the form of a tag. */
  public static boolean isTag(String text) {
    return text.length() <= LONGEST && text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  }

  /** Returns the primary subtag in lower case, such as {@code zh}. */
  public String primary() {
    return tag.substring(0, primaryLength()).toLowerCase(Locale.ROOT);
  }

  private int primaryLength() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag.length() : dash;
  }

  /** Returns whether this is a kind of Chinese. */
  public boolean isChinese() {
    return primaryLength() == 2 && tag.regionMatches(true, 0, "zh", 0, 2);
  }

  /** Returns whether both are the same language, whatever their regions. */
  public boolean matches(Language other) {
    if (tag.equals(other.tag)) {
      return true;
    }
    int length = primaryLength();
    return length == other.primaryLength() && tag.regionMatches(true, 0, other.tag, 0, length);
  }

  /** Returns its name in English, such as {@code Chinese}. */
  public String englishName() {
    return Locale.forLanguageTag(primary()).getDisplayLanguage(Locale.ENGLISH);
  }

  @Override
  public String toString() {
    return tag;
  }
}
