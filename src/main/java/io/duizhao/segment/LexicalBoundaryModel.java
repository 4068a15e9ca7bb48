package io.duizhao.segment;

import io.duizhao.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Adds up what the words at the end of a line and at the beginning of the next say, and the pause
 * between them. The words and their weights are data: {@code captions-zh.txt} and {@code
 * captions-en.txt}.
 */
public final class LexicalBoundaryModel implements BoundaryModel {
  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9.'+_-]*+(?: ++[A-Za-z][A-Za-z0-9.'+_-]*+)*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%]*+");
  private static final Pattern ENCLOSING_OR_SPACE = Pattern.compile("[\\s“”‘’《》「」『』（）()\"]++");
  private static final Pattern NO_ENGLISH_LETTER = Pattern.compile("[^a-z0-9'.-]++");

  private final BoundaryLexicon chinese = BoundaryLexicon.load("captions-zh.txt");
  private final BoundaryLexicon other = BoundaryLexicon.load("captions-en.txt");

  @Override
  public double[] logits(List<CaptionLine> lines, Language language) {
    List<String> even =
        lines.stream()
            .map(line -> language.isChinese() ? evenChinese(line.text()) : evenOther(line.text()))
            .toList();
    BoundaryLexicon lexicon = language.isChinese() ? chinese : other;
    double[] logits = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = lexicon.logit(even.get(i), even.get(i + 1), lines.get(i).pause());
    }
    return logits;
  }

  /** Latin words become A, numbers 0; enclosing marks and spaces go, other marks are wide. */
  private static String evenChinese(String text) {
    String classes = NUMBER.matcher(LATIN.matcher(text).replaceAll("A")).replaceAll("0");
    return ENCLOSING_OR_SPACE
        .matcher(classes)
        .replaceAll("")
        .replace(',', '，')
        .replace(':', '：')
        .replace(';', '；');
  }

  /** Lower case, one space between words, no marks. */
  private static String evenOther(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return NO_ENGLISH_LETTER.matcher(lower).replaceAll(" ").strip();
  }
}
