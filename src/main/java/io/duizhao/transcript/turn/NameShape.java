package io.duizhao.transcript.turn;

import io.duizhao.text.Scripts;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Whether words look like the name or the part of somebody who speaks. */
public final class NameShape {
  /** Code units of a label, Chinese characters and Latin words of a name at most. */
  private static final int LONGEST = 40;

  private static final int MOST_HAN = 14;
  private static final int MOST_WORDS = 6;
  private static final String NEVER_INSIDE = "[]{}，。！？；、,!?;\"“”‘’《》|/\\=<>*_#\t";

  /** Ends of lead-ins that introduce speech or a list but name nobody. */
  private static final Set<String> LEAD_ENDINGS =
      Set.of(
          "说", "问", "答", "喊", "叫", "道", "是", "为", "写", "讲", "称", "想", "如下", "认为", "表示", "强调", "指出",
          "补充", "例如", "比如", "包括", "即", "来说", "而言", "之", "的", "了", "有", "问题", "說", "問", "為", "寫",
          "講", "稱", "認為", "強調", "補充", "問題");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s·•.]+");
  private static final Pattern LATIN_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*){1,3}");

  private static final String PRONOUNS = "他她它我你您这那";

  private NameShape() {}

  /** Returns whether the words may be a speaker's label at all. */
  public static boolean fits(String label) {
    return fitsAsName(label) || asksOrAnswers(label);
  }

  /** {@code 林默答}, {@code 《译场》问}. */
  private static boolean asksOrAnswers(String label) {
    if (label.length() < 3 || "问答問".indexOf(label.charAt(label.length() - 1)) < 0) {
      return false;
    }
    String who = label.substring(0, label.length() - 1);
    boolean paper = who.startsWith("《") && who.endsWith("》");
    return paper || isPersonal(who) || ChineseNames.looksLike(who) || SpeakerRoles.is(who);
  }

  private static boolean fitsAsName(String label) {
    String name = core(label);
    if (name.isEmpty() || label.length() > LONGEST || Headwords.contains(name)) {
      return false;
    }
    boolean marks = name.chars().anyMatch(c -> NEVER_INSIDE.indexOf(c) >= 0);
    boolean letters =
        Character.isLetterOrDigit(name.codePointAt(0))
            && name.codePoints().anyMatch(Character::isLetter);
    return !marks
        && letters
        && (SpeakerRoles.is(name) ? !tells(name) : hanFits(name) && wordsFit(name));
  }

  /**
   * Returns the name without what is said of it in brackets, as in {@code 林默（译者）}, and without the
   * marks of a title around a paper's name, as in {@code 《译场》}.
   */
  static String core(String label) {
    String name = label;
    if (name.startsWith("《") || name.startsWith("「")) {
      int close = name.indexOf(name.charAt(0) == '《' ? '》' : '」');
      name = close > 1 ? name.substring(1, close) + name.substring(close + 1) : name;
    }
    int bracket = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    boolean closed = name.endsWith("）") || name.endsWith(")");
    return bracket > 0 && closed ? name.substring(0, bracket).strip() : name;
  }

  private static boolean hanFits(String name) {
    long han = name.codePoints().filter(Scripts::isHan).count();
    boolean lead = LEAD_ENDINGS.stream().anyMatch(name::endsWith);
    return han <= MOST_HAN && !lead && PRONOUNS.indexOf(name.charAt(0)) < 0;
  }

  /** Latin words of a name begin with a capital, save those such as {@code van}. */
  private static boolean wordsFit(String name) {
    String[] words = BETWEEN_WORDS.split(name, -1);
    return words.length <= MOST_WORDS && Arrays.stream(words).noneMatch(NameShape::isOrdinary);
  }

  /** {@code Host Lin Mo went on} tells what a named one does; {@code Audience member} names. */
  private static boolean tells(String name) {
    boolean named = false;
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      if (named && isOrdinary(word)) {
        return true;
      }
      named |= name.indexOf(word) > 0 && startsWith(word, Character::isUpperCase);
    }
    return false;
  }

  private static boolean isOrdinary(String word) {
    return word.length() > 3 && startsWith(word, Character::isLowerCase);
  }

  private static boolean startsWith(String word, IntPredicate kind) {
    return !word.isEmpty() && kind.test(word.codePointAt(0));
  }

  /** Returns whether the words look like a person's name rather than any short phrase. */
  static boolean isPersonal(String label) {
    String name = core(label);
    boolean dotted = name.indexOf('·') > 0;
    return dotted || LATIN_NAME.matcher(name).matches();
  }
}
