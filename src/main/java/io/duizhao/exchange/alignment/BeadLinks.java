package io.duizhao.exchange.alignment;

import io.duizhao.exchange.TextLines;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Links as plain ids: {@code source ids<TAB>target ids}, comma separated. A sentence that nothing
 * translates has a line of its own with an empty side.
 */
public final class BeadLinks implements BeadReader, BeadWriter {
  @Override
  public String write(AlignedTexts aligned) {
    StringBuilder out = new StringBuilder();
    for (Bead bead : aligned.alignment().beads()) {
      if (bead.isLink()) {
        out.append(ids(bead.source())).append('\t').append(ids(bead.target())).append('\n');
      } else {
        bead.source().forEach(id -> out.append(id).append("\t\n"));
        bead.target().forEach(id -> out.append('\t').append(id).append('\n'));
      }
    }
    return out.toString();
  }

  private static String ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).collect(Collectors.joining(","));
  }

  @Override
  public List<NamedBead> read(String file, String text) {
    List<NamedBead> beads = new ArrayList<>();
    TextLines lines = new TextLines(file, text);
    while (lines.next()) {
      String[] sides = lines.line().split("\t", -1);
      if (sides.length > 2) {
        throw lines.wrong(
            sides[0].length() + sides[1].length() + 3,
            "has "
                + sides.length
                + " fields where 2 were expected, separated by a tab: source ids, target ids");
      }
      List<String> source = ids(lines, sides[0], 1);
      List<String> target =
          sides.length < 2 ? List.of() : ids(lines, sides[1], sides[0].length() + 2);
      if (!source.isEmpty() || !target.isEmpty()) {
        beads.add(NamedBead.of(source, target, lines.number()));
      }
    }
    return beads;
  }

  private static List<String> ids(TextLines lines, String side, int column) {
    List<String> ids =
        Arrays.stream(side.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    for (String id : ids) {
      if (!id.chars().allMatch(SegmentId::isLegal)) {
        throw lines.wrong(
            column,
            "'"
                + id
                + "' is no id; ids of letters, digits, '.' and '-' were expected, separated"
                + " by commas");
      }
    }
    return ids;
  }
}
