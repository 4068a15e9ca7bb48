package io.duizhao.exchange;

/** Names that stand in XML attributes. */
public final class XmlIds {
  private XmlIds() {}

  /**
   * Returns {@code id} with letters, digits, {@code .} and {@code -} as they are and every other
   * character as its hexadecimal number between underscores; different ids stay different.
   */
  public static String of(String id) {
    StringBuilder out = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '.' || c == '-') {
                out.appendCodePoint(c);
              } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return out.toString();
  }
}
