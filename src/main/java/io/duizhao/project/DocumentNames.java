package io.duizhao.project;

import io.duizhao.model.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of documents, from the names of their files. */
public final class DocumentNames {
  /** The languages by which files of a document are told apart, as {@link Language} has them. */
  private static final Pattern LANGUAGE = Pattern.compile("(zh|en)(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  private DocumentNames() {}

  /**
   * Returns {@code ep07} for {@code ep07.md}, {@code ep07.zh_CN.md}, {@code ep07.chs.srt} and
   * {@code ep07.mt.txt}.
   */
  public static String of(String fileName) {
    String stem = withoutEnding(fileName);
    String ending = ending(stem);
    return ending.equals("mt") || isLanguage(ending) ? withoutEnding(stem) : stem;
  }

  private static boolean isLanguage(String ending) {
    return Language.read(ending).filter(l -> LANGUAGE.matcher(l.tag()).matches()).isPresent();
  }

  /**
   * Returns {@code ep07.en.md} for {@code source-zh/ep07.md} and {@code ep07.zh.md}.
   *
   * @param file path with {@code /} between its parts
   */
  public static String translated(String file, Language target) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String ending = ending(name);
    String stem = of(name).isEmpty() ? "document" : of(name);
    String ownEnding = ending.isEmpty() ? "" : name.substring(name.length() - ending.length() - 1);
    return stem + "." + target.primary() + ownEnding;
  }

  /**
   * Returns whether files of a document may bear a name: it stays below the folder that they lie
   * in, and has no character that a terminal obeys or that turns the direction of a text.
   */
  static boolean isName(String name) {
    return Arrays.stream(name.split("/", -1))
            .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))
        && name.codePoints().noneMatch(c -> c == '\\' || c == ':' || isControl(c));
  }

  /**
   * Returns whether a file's name can be shown as it is and means the same on every system. Joiners
   * of emoji may be in it, and a colon, where a system takes one.
   */
  static boolean isShown(String name) {
    return name.codePoints()
        .noneMatch(
            c ->
                c == '\\'
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
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
