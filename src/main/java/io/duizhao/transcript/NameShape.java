package io.duizhao.transcript;

import io.duizhao.text.Scripts;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words look like the name or the part of somebody who speaks. */
final class NameShape {
  private static final int LONGEST = 32;
  private static final int MOST_HAN = 14;
  private static final int MOST_WORDS = 6;
  private static final String NEVER_INSIDE = "[]{}，。！？；、,!?;\"“”‘’《》|/\\=<>*_#\t";

  /** Ends of lead-ins that introduce speech or a list but name nobody. */
  private static final Set<String> LEAD_ENDINGS =
      Set.of(
          "说", "问", "答", "喊", "叫", "道", "是", "为", "写", "讲", "称", "想", "如下", "认为", "表示", "强调", "指出",
          "补充", "例如", "比如", "包括", "即", "来说", "而言", "之", "的", "了", "有", "问题");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s·•.]+");
  private static final Pattern LATIN_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'-]*( \\p{Lu}[\\p{L}.'-]*){1,3}");

  /** What tells several of one part from each other: {@code 说话人 2}, {@code 发言人A}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s{0,2}(?:\\d{1,3}|[甲乙丙丁])$|\\s[a-z]$|(?<=人)[a-z]$");

  private static final String PRONOUNS = "他她它我你您这那";

  /** Words that stand before a colon in articles and are no speakers. */
  private static final Set<String> HEADWORDS =
      Set.of(
          "注",
          "注意",
          "备注",
          "提示",
          "总结",
          "结论",
          "摘要",
          "导读",
          "导语",
          "简介",
          "内容提要",
          "内容简介",
          "编者按",
          "背景",
          "要点",
          "原文",
          "译文",
          "原因",
          "结果",
          "目标",
          "方法",
          "优点",
          "缺点",
          "第一",
          "第二",
          "第三",
          "其一",
          "其二",
          "首先",
          "其次",
          "最后",
          "另外",
          "重点",
          "关键",
          "参考",
          "来源",
          "链接",
          "目录",
          "note",
          "notes",
          "summary",
          "tip",
          "tips",
          "warning",
          "example",
          "examples",
          "conclusion",
          "background",
          "abstract",
          "introduction",
          "source",
          "sources",
          "references",
          "p.s.",
          "ps",
          "update",
          "first",
          "second",
          "third",
          "finally",
          "important");

  /** Parts that somebody plays in a conversation. */
  private static final Set<String> ROLES =
      Set.of(
          "主持人",
          "主持",
          "嘉宾",
          "记者",
          "提问者",
          "现场提问者",
          "提问",
          "观众",
          "现场观众",
          "听众",
          "问",
          "答",
          "旁白",
          "主播",
          "采访者",
          "受访者",
          "访谈者",
          "学生",
          "老师",
          "众人",
          "全体",
          "男声",
          "女声",
          "发言人",
          "说话人",
          "說話人",
          "主講人",
          "主讲人",
          "嘉賓",
          "記者",
          "觀眾",
          "聽眾",
          "q",
          "a",
          "host",
          "cohost",
          "co-host",
          "interviewer",
          "interviewee",
          "moderator",
          "guest",
          "audience",
          "narrator",
          "announcer",
          "speaker",
          "questioner",
          "reporter",
          "question",
          "answer",
          "all",
          "both");

  private NameShape() {}

  /** Returns whether the words may be a speaker's label at all. */
  static boolean fits(String name) {
    if (name.isEmpty() || name.length() > LONGEST || HEADWORDS.contains(lower(name))) {
      return false;
    }
    boolean marks = name.chars().anyMatch(c -> NEVER_INSIDE.indexOf(c) >= 0);
    boolean letters =
        Character.isLetterOrDigit(name.codePointAt(0))
            && name.codePoints().anyMatch(Character::isLetter);
    return !marks && letters && (isRole(name) || hanFits(name) && wordsFit(name));
  }

  private static boolean hanFits(String name) {
    long han = name.codePoints().filter(Scripts::isHan).count();
    boolean lead = LEAD_ENDINGS.stream().anyMatch(name::endsWith);
    return han <= MOST_HAN && !lead && PRONOUNS.indexOf(name.charAt(0)) < 0;
  }

  /** Latin words of a name begin with a capital, save those such as {@code van}. */
  private static boolean wordsFit(String name) {
    String[] words = BETWEEN_WORDS.split(name, -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the words are a part in a conversation, numbered or not. */
  static boolean isRole(String name) {
    String word = NUMBER.matcher(lower(name)).replaceFirst("");
    return ROLES.contains(word);
  }

  /** Returns whether the words look like a person's name rather than any short phrase. */
  static boolean isPersonal(String name) {
    boolean dotted = name.indexOf('·') > 0;
    return dotted || LATIN_NAME.matcher(name).matches();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
