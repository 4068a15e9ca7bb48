package io.duizhao.exchange;

import io.duizhao.model.AlignedTexts;
import io.duizhao.model.Bead;
import io.duizhao.model.SegmentId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Links as plain ids: {@code source ids<TAB>target ids}, comma separated. A sentence that nothing
 * translates has a line of its own with an empty side.
 */
public final class BeadLinks implements BeadWriter {
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
}
