package io.duizhao.transcript.turn;

import io.duizhao.text.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts that somebody plays in a conversation. */
final class SpeakerRoles {
  /** What tells several of one part from each other: {@code 说话人 2}, {@code 发言人A}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\s{0,2}(?:\\d{1,3}|[甲乙丙丁一二三])$|\\s[a-z]$|(?<=[人众員员者])[a-z]$");

  private static final Set<String> CHINESE =
      WordSet.of(
          "主持人 主持 嘉宾 记者 提问者 提问 观众 听众 网友 旁白 画外音 主播 采访者 采访人 受访者 受访人 访谈者 问 答 学生"
              + " 学员 老师 同学 众人 众 合 全体 男声 女声 男 女 发言人 说话人 讲者 主讲人 演讲者 翻译 译者 主席 委员 代表 读者"
              + " 投资人 创始人 面试官 候选人 医生 患者 律师 法官 家长 孩子 客服 客户 用户"
              + " 說話人 發言人 主講人 嘉賓 記者 觀眾 聽眾 採訪者 受訪者 提問 提問者 問 旁白 眾人 講者 譯者 讀者");

  private static final Set<String> ENGLISH =
      WordSet.of(
          "q a host cohost co-host interviewer interviewee moderator guest audience narrator announcer"
              + " speaker questioner reporter question answer all both presenter panelist caller"
              + " attendee translator interpreter");

  private SpeakerRoles() {}

  /** Returns whether the words are a part in a conversation, numbered or told apart or not. */
  static boolean is(String name) {
    String word = NUMBER.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return CHINESE.contains(word) || ENGLISH.contains(word) || endsWithRole(word);
  }

  /** {@code 现场观众}, {@code 新华社记者}, {@code audience member}. */
  private static boolean endsWithRole(String word) {
    for (String role : CHINESE) {
      if (role.length() > 1 && word.length() <= role.length() + 6 && word.endsWith(role)) {
        return true;
      }
    }
    int space = word.indexOf(' ');
    return space > 0
        && (ENGLISH.contains(word.substring(0, space)) && space > 1
            || ENGLISH.contains(word.substring(word.lastIndexOf(' ') + 1)));
  }
}
