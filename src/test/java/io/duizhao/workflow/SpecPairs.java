package io.duizhao.workflow;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.SpecTable;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.BlockKind;
import io.duizhao.model.InlineCode;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Segment;
import io.duizhao.model.Timecode;
import io.duizhao.model.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of texts in a row of {@code spec/checks.md}. {@code ⟦b⟧} and {@code ⟦/b⟧} are inline
 * codes, {@code ⏎} is a line break in a subtitle and {@code ␠} a space at the ends of a text.
 */
public final class SpecPairs {
  private static final Pattern CODE = Pattern.compile("⟦(/?)(\\w+)⟧|⏎");
  private static final String BETWEEN = "¶";

  private final SpecTable.Row row;

  public SpecPairs(SpecTable.Row row) {
    this.row = row;
  }

  /** Returns the languages that the columns are named after. */
  public LanguagePair languages() {
    return row.columns().get(0).equals("Chinese")
        ? LanguagePair.DEFAULT
        : LanguagePair.DEFAULT.reversed();
  }

  public BilingualDocument document() {
    List<String> source = texts(row.cells().get(0));
    List<String> target = texts(row.cells().get(1));
    BilingualTexts texts = new BilingualTexts();
    for (int i = 0; i < source.size(); i++) {
      List<String> from = List.of(CODE.matcher(source.get(i)).replaceAll(""));
      List<String> to = List.of(CODE.matcher(target.get(i)).replaceAll(""));
      texts.add(BlockKind.PROSE, from, to, 1);
    }
    BilingualDocument plain = texts.build("a.txt");
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      TranslationUnit unit = plain.units().get(i);
      units.add(
          new TranslationUnit(
              unit.id(),
              marked(unit.source(), source.get(i), speaker(i, 0)),
              marked(unit.target(), target.get(i), speaker(i, 1)),
              unit.sourceText(),
              unit.targetText(),
              unit.score(),
              unit.status(),
              unit.state(),
              unit.origin()));
    }
    return new BilingualDocument(plain.source(), languages(), units);
  }

  private static List<String> texts(String cell) {
    return Pattern.compile(BETWEEN)
        .splitAsStream(cell + " ")
        .map(text -> text.strip().replace('␠', ' '))
        .toList();
  }

  /** Returns who speaks on one side of a pair: {@code 甲 Ann ¶ 乙 Ben} in the column. */
  private @Nullable String speaker(int pair, int side) {
    String speakers = row.under("speakers");
    return speakers.isEmpty() ? null : texts(speakers).get(pair).split(" ", -1)[side];
  }

  private List<Segment> marked(List<Segment> segments, String text, @Nullable String speaker) {
    String seconds = row.under("seconds");
    Timecode time =
        seconds.isEmpty() ? null : new Timecode(0, Math.round(1000 * Double.parseDouble(seconds)));
    return segments.stream()
        .map(
            plain ->
                new Segment(
                    plain.id(),
                    plain.block(),
                    plain.span(),
                    plain.kind(),
                    plain.language(),
                    speaker,
                    time,
                    plain.text(),
                    plain.origin(),
                    codes(text),
                    plain.confidence()))
        .toList();
  }

  private static List<InlineCode> codes(String text) {
    List<InlineCode> codes = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    int marks = 0;
    while (matcher.find()) {
      String name = matcher.group(2);
      int offset = matcher.start() - marks;
      marks += matcher.group().length();
      if (name == null) {
        codes.add(new InlineCode(InlineCode.Role.ALONE, "break", offset, 0, "\n"));
      } else {
        boolean closes = matcher.group(1).equals("/");
        InlineCode.Role role = closes ? InlineCode.Role.CLOSE : InlineCode.Role.OPEN;
        codes.add(new InlineCode(role, name, offset, name.hashCode(), matcher.group()));
      }
    }
    return codes;
  }
}
