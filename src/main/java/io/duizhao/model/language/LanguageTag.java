package io.duizhao.model.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads language tags as programs write them, and writes them as BCP 47 does: {@code zh-Hans-CN}
 * for {@code zh_hans-cn}, {@code zh-Hans} for {@code ZH-CHS}, {@code zh-CN} for {@code cmn-CN} and
 * {@code zh_CN.UTF-8}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1">RFC 5646, 2.1.1</a>
 */
final class LanguageTag {
  /** The longest tag in characters: four times what BCP 47, 4.4.1, wants every program to take. */
  private static final int LONGEST = 140;

  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  /**
   * Other names of languages, in lower case: those of ISO 639-2 and 639-3, of Windows ({@code chs})
   * and .NET ({@code zh-CHS}), and the extended ones of RFC 5646, 2.2.2.
   */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("zho", "zh"),
          Map.entry("chi", "zh"),
          Map.entry("cmn", "zh"),
          Map.entry("zh-cmn", "zh"),
          Map.entry("zh-chs", "zh-Hans"),
          Map.entry("zh-cht", "zh-Hant"),
          Map.entry("chs", "zh-Hans"),
          Map.entry("cht", "zh-Hant"),
          Map.entry("zh-yue", "yue"),
          Map.entry("eng", "en"),
          Map.entry("enu", "en-US"));

  private LanguageTag() {}

  /** Returns the tag in its recommended form; nothing where the text is none. */
  static Optional<String> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String tag = withoutLocale(text.strip()).replace('_', '-');
    if (!FORM.matcher(tag).matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(List.of(tag.toLowerCase(Locale.ROOT).split("-", -1)));
    String primary = parts.remove(0);
    if (!parts.isEmpty() && OTHER_NAMES.containsKey(primary + "-" + parts.get(0))) {
      primary += "-" + parts.remove(0);
    }
    StringBuilder out = new StringBuilder(OTHER_NAMES.getOrDefault(primary, primary));
    boolean single = false;
    for (String part : parts) {
      single |= part.length() == 1;
      out.append('-').append(single ? part : cased(part));
    }
    return Optional.of(out.toString());
  }

  /** POSIX puts an encoding and a variant behind the language: {@code zh_CN.UTF-8@pinyin}. */
  private static String withoutLocale(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '@') {
      end++;
    }
    return text.substring(0, end);
  }

  /** Regions in capitals, scripts with one; before the first part of one character only. */
  private static String cased(String part) {
    return switch (part.length()) {
      case 2 -> part.toUpperCase(Locale.ROOT);
      case 4 ->
          Character.isLetter(part.charAt(0))
              ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)
              : part;
      default -> part;
    };
  }

  /** Returns the region of a tag in its recommended form; empty where it has none. */
  static String region(String tag) {
    return part(tag, "[A-Z]{2}|[0-9]{3}");
  }

  /** Returns the script of a tag in its recommended form; empty where it has none. */
  static String script(String tag) {
    return part(tag, "[A-Z][a-z]{3}");
  }

  private static String part(String tag, String form) {
    String[] parts = tag.split("-", -1);
    for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
      if (parts[i].matches(form)) {
        return parts[i];
      }
    }
    return "";
  }
}
