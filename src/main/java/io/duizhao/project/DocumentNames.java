package io.duizhao.project;

import io.duizhao.model.Language;
import java.util.Locale;
import java.util.Set;

/** Names of documents, from the names of their files. */
public final class DocumentNames {
  private static final Set<String> LANGUAGE_ENDINGS = Set.of("zh", "zh-cn", "zh-tw", "en", "en-us");

  private DocumentNames() {}

  /** Returns {@code ep07} for {@code ep07.md}, {@code ep07.zh.md} and {@code ep07.mt.txt}. */
  public static String of(String fileName) {
    String stem = withoutEnding(fileName);
    String ending = ending(stem);
    return ending.equals("mt") || LANGUAGE_ENDINGS.contains(ending) ? withoutEnding(stem) : stem;
  }

  /**
   * Returns {@code ep07.en.md} for {@code source-zh/ep07.md} and {@code ep07.zh.md}.
   *
   * @param file path with {@code /} between its parts
   */
  public static String translated(String file, Language target) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String ending = ending(name);
    String stem = of(name).isEmpty() ? "document" : of(name);
    String ownEnding = ending.isEmpty() ? "" : name.substring(name.length() - ending.length() - 1);
    return stem + "." + target.primary() + ownEnding;
  }

  /** Returns whether the file is a machine translation, such as {@code ep07.mt.txt}. */
  static boolean isMachineTranslation(String fileName) {
    return ending(withoutEnding(fileName)).equals("mt");
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
