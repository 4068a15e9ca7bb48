package io.duizhao.transcript.turn;

import io.duizhao.text.Scripts;
import java.util.regex.Pattern;

/** Text around the text: calls to follow and share, reading lists, end marks. */
public final class Boilerplate {
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

  /** What the pages of WeChat and other sites print around each article. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "预览时标签不可点|微信扫一扫.*|关注该公众号|继续滑动看下一个|轻触阅读原文|阅读原文|在小说阅读器.{0,8}读.{0,4}|收听全文.{0,8}|去阅读|收录于(合集|话题).*|#\\S{1,20}\\s+\\d+\\s+[个個]|原创\\s.{1,40}"
              + "|[_\\s]*(发表于|原创)[_\\s]*|功能介绍 .*|微信号 .*|喜欢作者|赞赏作者|(阅读|在看|点赞|赞|分享|收藏|留言|评论)\\s?[\\d.,]+\\s?[万wWkK+]?"
              + "|(点赞|在看|分享|收藏|留言|写留言|评论|赞|举报|投诉|复制链接|展开全文|打开APP.*|点击(上方|下方|蓝字).*|查看更多|添加评论|申请转载|喜欢)"
              + "|(编辑|发布|修改)于\\s?\\d{4}-.*|赞同\\s?\\d+.*|.{0,30}\\d+\\s?人赞同了该文章|IP 属地.{1,6}"
              + "|(点击|长按|扫描|扫码)(上方|下方|蓝字|此处).{0,20}|.{0,10}点击蓝字.{0,10}|人划线|名片|以上内容.{0,20}仅供参考.*"
              + "|字[号體体][：:]?\\s?[大中小\\s+-]{1,9}|(?:(?:打印|收藏|纠错|复制链接|(?:分享|转发)[到至]?|微信|微博|朋友圈"
              + "|QQ空间|QQ|QQ好友)(?:[\\s|｜/：:]++|$)){2,9}|[\\[【(（]广告[\\]】)）].*|[上下]一[篇页頁][：:].*"
              + "|[（(]?点击(?:图片|圖片|放大|查看大图).{0,8}|(网友|全部|热门|最新|精彩)?评论\\s?[（(]\\d+[）)].*|登录后.{0,6}评论"
              + "|[^。]{0,40}未经.{0,12}(?:授权|许可|同意)[^。]{0,20}(?:转载|使用|复制)[^。]{0,20}。?|(?:本文|本站|图文).{0,6}版权.{0,20}"
              + "|(?i:share this( article| post)?|advertisement|cookie (policy|settings)|all rights reserved.*|skip to content|view highlight)");

  private static final Pattern READING_LIST =
      Pattern.compile(
          "[【\\[]?(往期(精选|回顾|推荐|文章|内容|精彩.{0,2}|好文)|(推荐|相关|延伸|扩展|更多|热门)(阅读|文章)|精彩(回顾|推荐)"
              + "|更多精彩|历史文章|猜你喜欢|近期文章|(?i:related (articles|posts|reading)|further reading"
              + "|read more|more articles|previous (episodes|articles|issues)|recommended reading))[】\\]]?[：:]?");

  private static final Pattern END =
      Pattern.compile("[-—–=~*\\s]*[（(]?(?i:the end|end|fin|完|全文完|本文完|正文完|未完待续)[）)]?[-—–=~*\\s]*");

  /** Letters from which two sentences are more than a title; a Han character says what four do. */
  private static final int LONGEST_TITLE = 120;

  private static final String END_MARKS = "。！？.!?";

  private Boilerplate() {}

  /** Returns whether an unlabelled paragraph promotes something or marks the text's end. */
  public static boolean is(String text) {
    return text.length() <= LONGEST
        && (marksEnd(text) || FURNITURE.matcher(text).matches() || PROMOTION.matcher(text).find());
  }

  /** Returns whether the text is the title of a list of other articles. */
  static boolean titlesReadingList(String text) {
    return text.length() <= LONGEST && READING_LIST.matcher(text).matches();
  }

  /**
   * Returns whether a paragraph among the titles of a reading list is none of them: it ends as a
   * statement does, and has two sentences or a speaker.
   */
  static boolean isRunningText(String text, boolean spoken) {
    int last = text.length() - 1;
    while (last >= 0 && "”’」』）)\"' ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean states = last >= 0 && "。.".indexOf(text.charAt(last)) >= 0 && !text.endsWith("..");
    boolean ends = last >= 0 && END_MARKS.indexOf(text.charAt(last)) >= 0;
    boolean several =
        ends
            && text.codePoints().map(c -> Scripts.isHan(c) ? 4 : 1).sum() >= LONGEST_TITLE
            && text.substring(0, last).codePoints().anyMatch(c -> END_MARKS.indexOf(c) >= 0);
    return spoken ? states || several : states && several;
  }

  /** Returns whether the text marks the end of the text and says nothing else. */
  static boolean marksEnd(String text) {
    return text.length() <= LONGEST && END.matcher(text).matches();
  }
}
