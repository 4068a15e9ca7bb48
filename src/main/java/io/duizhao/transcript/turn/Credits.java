package io.duizhao.transcript.turn;

import io.duizhao.text.WordSet;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.SentenceEnd;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that name who made a text or a programme: {@code 文 | 陈晨}, {@code 后期：周小川}. */
final class Credits {
  /** Code units of a line of credits, and of the work that somebody did, at most. */
  private static final int LONGEST = 60;

  private static final int LONGEST_WORK = 8;

  private static final Set<String> WORKS =
      WordSet.of(
          "文 图 文字 撰文 采写 采访 采编 作者 原作者 译者 翻译 编译 编辑 主编 责编 责任编辑 校对 审校 校订 整理 摄影 摄像 摄制 绘图 插画 设计 美编 排版 视觉"
              + " 封面 监制 出品 出品人 策划 制作 制作人 总制片 后期 剪辑 录音 配乐 音乐 运营 统筹 发行 记录 记录人 供稿 来源 题图 头图 图源 图片"
              + " bgm 片头曲 片尾曲 支持 合作 特别感谢 字幕 听译 听写 时间轴 后期制作 節目製作 本期嘉宾 本期主播 本期主持 节目嘉宾"
              + " 採訪 撰文 攝影 編輯 整理 譯者 翻譯 剪輯 企劃 監製 圖"
              + " text photo photos photography edited written produced producer editor music design words interview");

  /** Words that name a part in the conversation as well. */
  private static final Set<String> PARTS = WordSet.of("主播 主持 主持人 嘉宾 嘉賓 host hosts guest guests");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,/／&＆+；;\\s·]+|和|与");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]{0,40}[）)]");

  private Credits() {}

  /** Returns whether the line is a credit whoever else is named around it. */
  static boolean is(String text) {
    int mark = mark(text);
    if (mark <= 0) {
      return false;
    }
    char separator = text.charAt(mark);
    boolean colon = separator == ':' || separator == '：';
    String names =
        colon ? text.substring(mark + 1) : text.substring(mark + 1).replaceAll("[|｜丨／/]", " ");
    return WORKS.contains(work(text, mark)) && areNames(names);
  }

  /**
   * Returns whether a part of a document is a credit: {@code 主播：陈晨} is one among other lines about
   * the programme, and elsewhere what the host says.
   */
  static boolean is(List<Part> parts, int index) {
    String text = text(parts, index);
    return is(text)
        || mayBe(text)
            && (MetaLine.is(text(parts, index - 1)) || MetaLine.is(text(parts, index + 1)));
  }

  private static String text(List<Part> parts, int index) {
    boolean paragraph =
        index >= 0 && index < parts.size() && parts.get(index).shape() == Shape.PARAGRAPH;
    return paragraph ? parts.get(index).text().string() : "";
  }

  private static boolean mayBe(String text) {
    int mark = mark(text);
    return mark > 0 && PARTS.contains(work(text, mark)) && areNames(text.substring(mark + 1));
  }

  private static String work(String text, int mark) {
    return text.substring(0, mark).strip().toLowerCase(Locale.ROOT);
  }

  private static int mark(String text) {
    if (text.length() > LONGEST) {
      return -1;
    }
    for (int i = 0; i < Math.min(text.length(), LONGEST_WORK + 2); i++) {
      if (":：|｜丨／/".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean areNames(String list) {
    String names = BRACKETS.matcher(list).replaceAll("").strip();
    if (names.isEmpty() || SentenceEnd.ends(names)) {
      return false;
    }
    for (String name : BETWEEN_NAMES.split(names, -1)) {
      boolean handle = name.startsWith("@") || WORKS.contains(name.toLowerCase(Locale.ROOT));
      if (!handle && (name.length() > 24 || !name.isEmpty() && !NameShape.fits(name))) {
        return false;
      }
    }
    return true;
  }
}
