package io.duizhao.transcript;

import java.util.regex.Pattern;

/** Text around the text: calls to follow and share, reading lists, end marks. */
final class Boilerplate {
  /** Promotion is short; a longer paragraph that mentions such words is about them. */
  private static final int LONGEST = 120;

  private static final Pattern PROMOTION =
      Pattern.compile(
          "关注.{0,12}(公众号|视频号|我们|账号|频道)|公众号.{0,10}(关注|后台|回复|设为|设)|(设为?|加)[^，。]{0,3}星标"
              + "|点赞.{0,6}(收藏|转发|在看|关注|分享|评论|订阅)|(收藏|转发|分享).{0,6}(点赞|在看|支持)"
              + "|點贊.{0,6}(收藏|轉發|關注|訂閱)|(扫码|长按|掃碼).{0,12}(关注|识别|加|進|进|二维码)|识别.{0,6}二维码"
              + "|点击.{0,6}阅读原文|阅读原文.{0,8}(查看|获取)|商务合作|欢迎投稿|转载请|加(微信|群|入.{0,6}群)"
              + "|欢迎.{0,10}(留言|评论区)|(?i:subscribe to (our|my|this|the)|follow us\\b|like and subscribe"
              + "|like,? (share|subscribe)|sign up for our|click here to subscribe)");

  private static final Pattern READING_LIST =
      Pattern.compile(
          "[【\\[]?(往期(精选|回顾|推荐|文章|内容|精彩.{0,2}|好文)|(推荐|相关|延伸|扩展|更多|热门)(阅读|文章)|精彩(回顾|推荐)"
              + "|更多精彩|历史文章|猜你喜欢|近期文章|(?i:related (articles|posts|reading)|further reading"
              + "|read more|more articles|previous (episodes|articles|issues)|recommended reading))[】\\]]?[：:]?");

  private static final Pattern END =
      Pattern.compile("[-—–=~*\\s]*(?i:the end|end|fin|完|全文完|本文完|正文完)[-—–=~*\\s]*");

  private Boilerplate() {}

  /** Returns whether an unlabelled paragraph promotes something or marks the text's end. */
  static boolean is(String text) {
    return text.length() <= LONGEST
        && (END.matcher(text).matches() || PROMOTION.matcher(text).find());
  }

  /** Returns whether the text is the title of a list of other articles. */
  static boolean titlesReadingList(String text) {
    return text.length() <= LONGEST && READING_LIST.matcher(text).matches();
  }
}
