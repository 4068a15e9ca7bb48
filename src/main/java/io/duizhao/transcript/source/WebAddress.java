package io.duizhao.transcript.source;

/** Web addresses in running text, which hold characters that elsewhere would be marks. */
public final class WebAddress {
  private static final String BREAKS = "<>\"`\\*[]";
  private static final String TRAILING = ".,;:!?'";

  private WebAddress() {}

  /** Returns where the address that begins at {@code offset} ends; {@code offset} if none does. */
  public static int end(String text, int offset) {
    if (!text.startsWith("http://", offset) && !text.startsWith("https://", offset)) {
      return offset;
    }
    int depth = 0;
    int end = offset;
    while (end < text.length() && isPart(text.charAt(end))) {
      char c = text.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      end++;
    }
    while (TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 0x7F && BREAKS.indexOf(c) < 0;
  }
}
