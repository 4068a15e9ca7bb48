package io.duizhao.exchange.alignment;

import io.duizhao.exchange.TextLines;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Vecalign's and Bertalign's format: {@code [0, 1]:[0]:0.123}, sentence numbers from 0 and a cost,
 * which a gold file leaves out. The cost is Vecalign's and no probability; where we write it, it is
 * 1 less the score.
 *
 * @see <a href="https://github.com/thompsonb/vecalign">Vecalign</a>
 */
public final class VecalignFormat implements BeadReader, BeadWriter {
  private static final Pattern LINE =
      Pattern.compile("\\s*\\[([^\\]]*+)\\]\\s*+:\\s*+\\[([^\\]]*+)\\]\\s*+(?::(.*+))?");

  private final boolean byLine;

  /**
   * Makes the format.
   *
   * @param byLine whether the ids of the texts written are line numbers from 1
   */
  public VecalignFormat(boolean byLine) {
    this.byLine = byLine;
  }

  @Override
  public String write(AlignedTexts aligned) {
    SentenceNumbers source = new SentenceNumbers(aligned.source(), byLine);
    SentenceNumbers target = new SentenceNumbers(aligned.target(), byLine);
    StringBuilder out = new StringBuilder();
    for (Bead bead : aligned.alignment().beads()) {
      out.append(numbers(source.of(bead.source())))
          .append(':')
          .append(numbers(target.of(bead.target())))
          .append(String.format(Locale.ROOT, ":%.3f\n", 1 - bead.score()));
    }
    return out.toString();
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public List<NamedBead> read(String file, String text) {
    List<NamedBead> beads = new ArrayList<>();
    TextLines lines = new TextLines(file, text);
    while (lines.next()) {
      Matcher line = LINE.matcher(lines.line());
      if (!line.matches()) {
        throw lines.wrong(1, "is no bead such as [0, 1]:[0]:0.123; correct the line or remove it");
      }
      beads.add(NamedBead.of(numbers(lines, line, 1), numbers(lines, line, 2), lines.number()));
    }
    return beads;
  }

  private static List<String> numbers(TextLines lines, Matcher line, int group) {
    List<String> numbers = new ArrayList<>();
    int column = line.start(group) + 1;
    for (String field : line.group(group).split(",", -1)) {
      if (!field.isBlank()) {
        numbers.add(String.valueOf(lines.number(field.strip(), column) + 1L));
      }
      column += field.length() + 1;
    }
    return numbers;
  }
}
