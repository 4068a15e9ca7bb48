package io.duizhao.segment.training;

import java.util.regex.Pattern;

/** Turns a punctuated caption into one as recognisers print it: without marks. */
public final class BareText {
  private static final Pattern MARK =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{N}_\\s'.%-]|(?<!\\p{Nd})\\.|\\.(?!\\p{Nd})"
              + "|(?<![\\p{L}\\p{N}_])-|-(?![\\p{L}\\p{N}_])");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private BareText() {}

  /** Puts a space in place of each mark that stands in no number or word. */
  public static String of(String text) {
    return SPACE.matcher(MARK.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }
}
