package io.duizhao.model.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A language as a BCP 47 tag, such as {@code zh-CN}. Tags are read as programs write them ({@code
 * zh_cn}, {@code ZH-CHS}, {@code eng}), so the same language is the same value.
 *
 * @param tag the tag as BCP 47 recommends to write it
 */
public record Language(String tag) {
  /** Chinese of the mainland, in Simplified characters. */
  public static final Language ZH_CN = new Language("zh-CN");

  /** American English. */
  public static final Language EN_US = new Language("en-US");

  /** Where Chinese is written in Simplified characters, and where in Traditional ones. */
  private static final Set<String> SIMPLIFIED = Set.of("CN", "SG", "MY");

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  /** Checks the tag and writes it as BCP 47 does. */
  public Language {
    String given = tag;
    tag =
        LanguageTag.of(given)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "language tag '" + given + "' is not like zh-CN or en"));
  }

  /** Returns whether a text has the form of a tag. */
  public static boolean isTag(String text) {
    return LanguageTag.of(text).isPresent();
  }

  /** Returns the language of a tag; nothing where the text is none. */
  public static Optional<Language> read(String text) {
    return LanguageTag.of(text).map(Language::new);
  }

  /** Returns the primary subtag in lower case, such as {@code zh}. */
  public String primary() {
    return tag.substring(0, primaryLength());
  }

  private int primaryLength() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag.length() : dash;
  }

  /** Returns the region, such as {@code CN}; empty where the tag has none. */
  public String region() {
    return LanguageTag.region(tag);
  }

  /** Returns the script, such as {@code Hans}: what the tag says, in Chinese else its region's. */
  public String script() {
    String said = LanguageTag.script(tag);
    if (!said.isEmpty() || !isChinese()) {
      return said;
    }
    return SIMPLIFIED.contains(region()) ? "Hans" : TRADITIONAL.contains(region()) ? "Hant" : "";
  }

  /** Returns whether this is a kind of Chinese. */
  public boolean isChinese() {
    return primaryLength() == 2 && tag.startsWith("zh");
  }

  /** Returns whether both are the same language, whatever their scripts and regions. */
  public boolean matches(Language other) {
    if (tag.equals(other.tag)) {
      return true;
    }
    int length = primaryLength();
    return length == other.primaryLength() && tag.startsWith(other.tag.substring(0, length));
  }

  /**
   * Returns how far another variant of the language is from the one that is wanted; −1 where it is
   * another language. 0: the same tag. 1: neither script nor region speak against it ({@code zh},
   * {@code zh-Hans} for {@code zh-CN}). 2: the region is another ({@code en-GB} for {@code en-US}).
   * 3: the script is another ({@code zh-TW} for {@code zh-CN}).
   */
  public int distance(Language other) {
    if (!matches(other)) {
      return -1;
    }
    if (equals(other)) {
      return 0;
    }
    if (differs(script(), other.script())) {
      return 3;
    }
    return differs(region(), other.region()) ? 2 : 1;
  }

  private static boolean differs(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /**
   * Returns what is in one variant of this language, the nearest one; of several that are equally
   * near, the first. All of that variant, in their order; none where nothing is in this language.
   *
   * @param language what language one of them is in
   */
  public <T> List<T> nearest(List<T> all, Function<T, Language> language) {
    return all.stream()
        .map(language)
        .filter(this::matches)
        .min(Comparator.comparingInt(this::distance))
        .map(variant -> all.stream().filter(one -> language.apply(one).equals(variant)).toList())
        .orElse(List.of());
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
