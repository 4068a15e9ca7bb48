package io.duizhao.transcript.turn;

import io.duizhao.transcript.source.SentenceEnd;
import java.util.regex.Pattern;

/** Headings that nothing but their words or their number marks. */
public final class SectionTitle {
  /** Code units of a title at most. */
  private static final int LONGEST = 40;

  /** Titles that minutes, show notes and interviews give to their parts. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:文字(?:记录|稿|实录|版)|(?:对话|访谈|采访|演讲|会议|直播)?(?:全文|实录|正文|原文|文稿|记录|纪要|要点|摘要|内容)"
              + "|时间(?:轴|线|戳)|(?:本期)?(?:内容|节目)?(?:提要|摘要|简介|介绍)|待办(?:事项)?|会议(?:议程|结论|决议)|章节(?:速览|概览)?"
              + "|嘉宾介绍|本期嘉宾|主要(?:观点|内容)|核心(?:观点|内容)|关键(?:细节|要点|信息)|要点回顾|问答回顾|发言总结|全文(?:摘要|概要)|思维导图"
              + "|文字記錄|逐字稿|訪談全文|對話全文|時間軸|會議紀要|待辦事項"
              + "|(?i:transcript|full transcript|timestamps|show notes|outline|chapters|summary|key takeaways"
              + "|table of contents|action items|about the (?:guest|speaker)))[：:]?");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\\d]{1,3}[章节部篇讲幕部分]{1,2}"
              + "|(?i:part|chapter) ?(?:\\d{1,2}|[IVX]{1,4}|one|two|three|four|five)\\b"
              + "|Q\\d{1,2}[.、]|[问問][题題][一二三四五六七八九十\\d]{1,2}[：:]).{1,38}"
              + "|0\\d|(?i:part) ?\\d{1,2}");

  private SectionTitle() {}

  /** Returns whether the words alone say that it is a heading. */
  public static boolean isKnown(String text) {
    return text.length() <= LONGEST && KNOWN.matcher(text).matches();
  }

  /** Returns whether a paragraph is such a heading. */
  static boolean is(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean sentence = SentenceEnd.ends(text) && !text.endsWith("？") && !text.endsWith("?");
    return KNOWN.matcher(text).matches()
        || !sentence
            && !SentenceEnd.pauses(text)
            && "；;：:".indexOf(text.charAt(text.length() - 1)) < 0
            && NUMBERED.matcher(text).matches();
  }
}
