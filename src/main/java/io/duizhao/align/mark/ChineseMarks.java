package io.duizhao.align.mark;

/** Chinese marks: a quotation mark shows by its shape whether it opens or closes. */
final class ChineseMarks implements MarkReader {
  private static final String OPENING = "“「『";
  private static final String CLOSING = "”」』";

  @Override
  public int lastMark(String sentence) {
    int end = MarkReader.lengthWithout(sentence, " ”」』\"’)）");
    return end == 0 ? NO_MARK : MarkReader.classOf(sentence.charAt(end - 1));
  }

  @Override
  public boolean insideAfter(String sentence, boolean inside) {
    boolean after = inside;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        after = true;
      } else if (CLOSING.indexOf(c) >= 0) {
        after = false;
      } else if (c == '"') {
        after = !after;
      }
    }
    return after;
  }

  @Override
  public boolean opensAtBegin(String sentence) {
    return MarkReader.begins(sentence, OPENING + "\"‘");
  }

  @Override
  public boolean opens(String sentence) {
    return sentence.chars().anyMatch(c -> c == '"' || OPENING.indexOf(c) >= 0);
  }

  @Override
  public boolean closesAtEnd(String sentence) {
    return MarkReader.ends(sentence, CLOSING + "\"’");
  }
}
