package io.duizhao.workflow.evaluation;

import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.exchange.alignment.NamedBead;
import io.duizhao.exchange.segment.SegmentRows;
import io.duizhao.io.SourceFile;
import io.duizhao.model.text.BlockKind;
import io.duizhao.segment.evaluation.SegmentationScore;
import io.duizhao.workflow.format.AlignmentFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares results with what was made by hand, both as files. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Compares an alignment with a gold one, each in any of the {@link AlignmentFormat}s.
   *
   * @param omissions whether recall asks for beads with an empty side too
   * @throws io.duizhao.io.InputException where a file cannot be used
   */
  public static AlignmentEvaluation alignment(Path gold, Path hypothesis, boolean omissions) {
    List<AlignmentEvaluation.Judged> found =
        AlignmentFormat.readAny(hypothesis, hypothesis.toString()).stream()
            .map(bead -> new AlignmentEvaluation.Judged(link(bead), score(bead)))
            .toList();
    return AlignmentEvaluation.of(links(gold), found, omissions);
  }

  /** Reads what a file's beads join. */
  static List<Link> links(Path file) {
    return AlignmentFormat.readAny(file, file.toString()).stream().map(Evaluation::link).toList();
  }

  private static Link link(NamedBead bead) {
    return new Link(bead.source(), bead.target());
  }

  private static double score(NamedBead bead) {
    return bead.score().orElse(Double.NaN);
  }

  /**
   * Compares a segmentation with a gold one, both with the columns that {@code segment} prints.
   *
   * @param source the transcript that both segment
   * @throws io.duizhao.io.InputException where a file cannot be used
   */
  public static SegmentationScore segments(Path source, Path gold, Path hypothesis) {
    return SegmentationScore.of(text(source), rows(gold), rows(hypothesis));
  }

  private static String text(Path file) {
    return SourceFile.read(file, file.toString()).text();
  }

  private static List<SegmentationScore.Row> rows(Path file) {
    return SegmentRows.read(file.toString(), text(file)).stream()
        .map(row -> new SegmentationScore.Row(kind(row.kind()), row.speaker(), row.text()))
        .toList();
  }

  private static @Nullable BlockKind kind(String label) {
    for (BlockKind kind : BlockKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return null;
  }
}
