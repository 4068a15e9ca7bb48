package io.duizhao.transcript.turn;

import java.util.regex.Pattern;

/** What stands under a picture: {@code 图：…}, {@code ▲ …}, {@code （图源：…）}. */
final class PictureNote {
  /** Code units of a note at most; longer ones are text in brackets. */
  private static final int LONGEST = 120;

  private static final Pattern NOTE =
      Pattern.compile(
          "[▲△▼◆]\\s?[^\\s].*|图(?:\\s?\\d{1,3}|[一二三四五六七八九十])?\\s?[：:].*|[（(]?(?:图源|图片来源|图片说明|圖源|圖片來源)[：:].*"
              + "|(?i:figure \\d{1,3}|photo|image|source|credit)[:：|].*");

  private PictureNote() {}

  static boolean is(String text) {
    return text.length() <= LONGEST && NOTE.matcher(text).matches();
  }
}
