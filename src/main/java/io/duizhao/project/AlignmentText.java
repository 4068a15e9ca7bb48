package io.duizhao.project;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.text.TsvField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the text of alignment files, as {@link AlignmentFile} reads it. */
public final class AlignmentText {
  /** Characters of each side that a line shows to its reader. */
  private static final int SHOWN = 20;

  private final String tool;

  /**
   * Makes a writer.
   *
   * @param tool name and version that stand in the header, such as {@code duizhao 0.1.0}
   */
  public AlignmentText(String tool) {
    this.tool = tool;
  }

  /**
   * Returns a file's text.
   *
   * @param source the source, whose name and hash stand in the header
   * @param target the target likewise
   * @param beads the alignment's beads
   * @param aside decisions that are no part of it, to be kept
   */
  public String of(
      SegmentedDocument source, SegmentedDocument target, List<Bead> beads, List<Bead> aside) {
    Map<SegmentId, Segment> sources = source.byId();
    Map<SegmentId, Segment> targets = target.byId();
    StringBuilder out = new StringBuilder();
    out.append(AlignmentFile.HEADER).append(" 1\n");
    out.append("# source: ").append(file(source.document())).append('\n');
    out.append("# target: ").append(file(target.document())).append('\n');
    out.append("# tool: ").append(tool).append('\n');
    out.append("# To keep a line through later runs, set its status to confirmed; to have it")
        .append(" never proposed again, to rejected;\n")
        .append("# to have its sentences together, perhaps with others, to pinned.\n");
    out.append("# source ids\ttarget ids\tscore\tstatus\torigin\tnote\tsource begins")
        .append("\ttarget begins\n");
    for (Bead bead : beads) {
      out.append(line(bead, sources, targets));
    }
    if (!aside.isEmpty()) {
      out.append(AlignmentFile.ASIDE)
          .append(" rejected and pinned beads, and decisions whose sentences are gone\n");
      for (Bead bead : aside) {
        out.append(line(bead, sources, targets));
      }
    }
    return out.toString();
  }

  private static String line(
      Bead bead, Map<SegmentId, Segment> sources, Map<SegmentId, Segment> targets) {
    return String.join(
        "\t",
        ids(bead.source()),
        ids(bead.target()),
        String.format(Locale.ROOT, "%.3f", bead.score()),
        bead.status().label(),
        TsvField.clean(bead.origin()),
        TsvField.clean(bead.note()),
        begins(bead.source(), sources),
        begins(bead.target(), targets) + "\n");
  }

  private static String file(Document document) {
    return TsvField.clean(document.file()) + " sha256:" + document.sha256();
  }

  private static String ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).collect(Collectors.joining(","));
  }

  private static String begins(List<SegmentId> ids, Map<SegmentId, Segment> segments) {
    Segment first = ids.isEmpty() ? null : segments.get(ids.get(0));
    return first == null ? "" : TsvField.beginning(first.text(), SHOWN);
  }
}
