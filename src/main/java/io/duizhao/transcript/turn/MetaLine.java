package io.duizhao.transcript.turn;

import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines about the text: author, date, place, source and their like. */
public final class MetaLine {
  /** Code units of the word before the colon at most. */
  private static final int LONGEST_KEY = 20;

  private static final String NEVER_IN_KEY = "。！？，,；“”";

  /** Code units of a line of author, date and the like at most. */
  private static final int LONGEST_BYLINE = 90;

  private static final Set<String> KEYS =
      Set.copyOf(
          List.of(
              ("作者 文章作者 原作者 译者 编译 编辑 责编 责任编辑 校对 整理 撰文 采访 发布时间 发布日期 发表时间 发布地 时间 日期 地点"
                      + " 来源 文章来源 出处 原文 原文链接 链接 视频链接 原视频链接 原音频链接 封面图链接 封面 原标题 标签 分类 公众号 微信号 字数"
                      + " 时长 嘉宾简介 录制时间 录制日期 录音时长 录音文件名 录音名称 文件名 采访时间 采访地点 更新时间 关键词 会议主题 会议时间 会议地点 会议id 会议号 参会人员 参会人"
                      + " 与会人员 出席 主讲 创建时间 收录时间 阅读时间 网址 邮箱 微博 小红书 微信 官网 联系方式 商务合作 bgm"
                      + " 作者簡介 發布時間 來源 原文鏈接 時間 地點 關鍵詞 鏈接 連結"
                      + "|author|authors|by|written by|date|published|published on|publication date|source|original"
                      + "|original link|original article|cover image link|cover image|link|url|place of publication"
                      + "|location|editor|translator|translated by|title|full title|subtitle|created|updated|description"
                      + "|tags|tag|category|categories|duration|word count|reading time|length|keywords|recorded"
                      + "|email|website|isbn|publisher|saved|highlighted")
                  .replaceAll("(?<=\\p{IsHan}|bgm|id) ", "|")
                  .split("\\|")));

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}"
              + "|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2},? (19|20)\\d{2}\\b"
              + "|\\b\\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (19|20)\\d{2}\\b");

  private static final Pattern FIELDS = Pattern.compile("[\\s\u3000]++");

  private static final Pattern READING_TIME =
      Pattern.compile(
          "阅读(约需|大约|预计|需要?|时[间长])|全文(共|约|大约)?\\s?[\\d,，.]+\\s?字|\\d+ min(ute)?s?( read)?\\b");

  private static final Pattern TAGS = Pattern.compile("(?:#[^\\s#，。！？]{1,24}#?(?:\\s+|$)){1,9}");

  private MetaLine() {}

  /** Returns the key of a line such as {@code 发布时间: 2024-12-18}; nothing for others. */
  static Optional<String> key(String text) {
    int colon = -1;
    for (int i = 0; i < Math.min(text.length(), LONGEST_KEY + 1) && colon < 0; i++) {
      if (NEVER_IN_KEY.indexOf(text.charAt(i)) >= 0) {
        return Optional.empty();
      }
      colon = text.charAt(i) == ':' || text.charAt(i) == '：' ? i : -1;
    }
    if (colon <= 0) {
      return Optional.empty();
    }
    String key = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    boolean known = KEYS.contains(key.toLowerCase(Locale.ROOT)) && isShort(value);
    return known || isAddress(value) ? Optional.of(key) : Optional.empty();
  }

  private static boolean isShort(String value) {
    return isAddress(value) || value.length() <= 120 && value.indexOf('。') < 0;
  }

  private static boolean isAddress(String value) {
    return !value.isEmpty() && WebAddress.end(value, 0) == value.length();
  }

  /** Returns whether the line is about the text and not part of it. */
  public static boolean is(String text) {
    return key(text).isPresent()
        || isByline(text)
        || isAddress(text)
        || Credits.is(text)
        || isTags(text);
  }

  /** {@code #访谈 #字幕} and nothing else. */
  private static boolean isTags(String text) {
    return text.length() <= LONGEST_BYLINE && TAGS.matcher(text).matches();
  }

  /** A date with what else is said of an article, as in {@code August 13, 2025 · 1 min · name}. */
  public static boolean isByline(String text) {
    boolean mayBe = text.length() <= LONGEST_BYLINE && text.indexOf('。') < 0;
    if (!mayBe || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    if (READING_TIME.matcher(text).find() && !SentenceEnd.ends(text)) {
      return true;
    }
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return false;
    }
    String rest = text.substring(0, date.start()) + text.substring(date.end());
    boolean fields =
        rest.chars().anyMatch(c -> "·|｜•".indexOf(c) >= 0) || date.start() == 0 && hasKey(rest);
    return fields || rest.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether one of the fields of a line begins with a known key. */
  private static boolean hasKey(String line) {
    return FIELDS
        .splitAsStream(line)
        .anyMatch(field -> !SentenceEnd.introduces(field) && key(field).isPresent());
  }

  /**
   * Returns where a closing {@code 来源：https://…} begins that stands at the end of a paragraph after
   * its last sentence; the text's length where there is none.
   */
  static int tail(String text) {
    int address = Math.max(text.lastIndexOf("http://"), text.lastIndexOf("https://"));
    if (address < 2 || WebAddress.end(text, address) != text.length()) {
      return text.length();
    }
    int begin = address;
    while (begin > 0
        && address - begin <= LONGEST_KEY
        && !SentenceEnd.ends(text.substring(begin - 1, begin))) {
      begin--;
    }
    boolean sentenceBefore = begin > 0 && address - begin <= LONGEST_KEY;
    return sentenceBefore && key(text.substring(begin)).isPresent() ? begin : text.length();
  }
}
