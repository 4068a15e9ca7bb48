package io.duizhao.align.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English marks: a quotation mark opens after a space, bracket or dash and closes after a letter or
 * mark. An apostrophe does neither.
 */
final class EnglishMarks implements MarkReader {
  private static final Pattern OPEN = Pattern.compile("(?<![^\\s(\\[—-])['\"‘“`]++(?=\\S)");
  private static final Pattern CLOSE =
      Pattern.compile("(?<=[\\p{L}\\p{N}_.,!?;:—…)-])['\"’”]++(?=[\\s,.!?;:)—-]|$)");

  @Override
  public int lastMark(String sentence) {
    int end = MarkReader.lengthWithout(sentence, " '\"’”)");
    if (end == 0) {
      return NO_MARK;
    }
    char last = sentence.charAt(end - 1);
    boolean ellipsis = sentence.startsWith("...", end - 3) || sentence.startsWith(". . .", end - 5);
    return ellipsis ? ELLIPSIS : MarkReader.classOf(last == '-' ? '—' : last);
  }

  @Override
  public boolean insideAfter(String sentence, boolean inside) {
    int lastOpen = last(OPEN, sentence);
    int lastClose = last(CLOSE, sentence);
    return lastOpen < 0 && lastClose < 0 ? inside : lastOpen >= lastClose;
  }

  private static int last(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  @Override
  public boolean opensAtBegin(String sentence) {
    return MarkReader.begins(sentence, "'\"‘“`");
  }

  @Override
  public boolean opens(String sentence) {
    return OPEN.matcher(sentence).find();
  }

  @Override
  public boolean closesAtEnd(String sentence) {
    return MarkReader.ends(sentence, "'\"’”");
  }
}
