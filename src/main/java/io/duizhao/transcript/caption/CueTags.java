package io.duizhao.transcript.caption;

/** Tells the text of a caption's line from its tags where nothing more is asked about it. */
final class CueTags {
  private CueTags() {}

  /** Returns a line without what stands in angle brackets or braces. */
  static String without(String line) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '<' || c == '{' ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth -= depth > 0 && (c == '>' || c == '}') ? 1 : 0;
    }
    return depth > 0 ? line : out.toString();
  }
}
