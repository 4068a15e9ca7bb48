package io.duizhao.workflow;

import io.duizhao.check.MarkedTexts;
import io.duizhao.check.SpecTable;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.BilingualDocument;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The pairs of texts in a row of {@code spec/checks.md}, with the marks of {@link MarkedTexts},
 * {@code ␠} for a space at the ends of a text, and {@code ⟨灯×9⟩} for a character nine times.
 */
public final class SpecPairs {
  private static final String BETWEEN = "¶";
  private static final Pattern REPEATED = Pattern.compile("⟨(.)×(\\d+)⟩");

  private final SpecTable.Row row;

  /** Reads a row. */
  public SpecPairs(SpecTable.Row row) {
    this.row = row;
  }

  /** Returns the languages that the columns are named after. */
  public LanguagePair languages() {
    return row.columns().get(0).equals("Chinese")
        ? LanguagePair.DEFAULT
        : LanguagePair.DEFAULT.reversed();
  }

  /** Returns the pairs as a document. */
  public BilingualDocument document() {
    List<String> source = texts(row.cells().get(0));
    List<String> target = texts(row.cells().get(1));
    String seconds = row.under("seconds");
    MarkedTexts texts = new MarkedTexts();
    for (int i = 0; i < source.size(); i++) {
      texts.add(
          BlockKind.PROSE,
          source.get(i),
          target.get(i),
          speaker(i, 0),
          speaker(i, 1),
          seconds.isEmpty() ? 0 : Double.parseDouble(seconds));
    }
    return texts.build("a.txt", languages());
  }

  private static List<String> texts(String cell) {
    return Pattern.compile(BETWEEN)
        .splitAsStream(cell + " ")
        .map(text -> text.strip().replace('␠', ' '))
        .map(text -> REPEATED.matcher(text).replaceAll(SpecPairs::repeated))
        .toList();
  }

  private static String repeated(MatchResult match) {
    return match.group(1).repeat(Integer.parseInt(match.group(2)));
  }

  /** Returns who speaks on one side of a pair: {@code 甲 Ann ¶ 乙 Ben} in the column. */
  private String speaker(int pair, int side) {
    String speakers = row.under("speakers");
    return speakers.isEmpty() ? "" : texts(speakers).get(pair).split(" ", -1)[side];
  }
}
