package io.duizhao.workflow.pair;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.FolderLock;
import io.duizhao.io.OutputException;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.AlignmentRecord;
import io.duizhao.project.AlignmentText;
import io.duizhao.project.Decisions;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.format.Tool;
import java.nio.file.Path;
import java.util.List;

/** Aligns a document with its translation under the decisions in its alignment file. */
public final class PairAligner {
  private final Workspace workspace;
  private final MinScore minScore;

  /** Aligns for a workspace; beads below {@code minScore} are marked for review. */
  public PairAligner(Workspace workspace, MinScore minScore) {
    this.workspace = workspace;
    this.minScore = minScore;
  }

  /**
   * An alignment that is not yet written.
   *
   * @param beads the alignment, people's decisions and remarks included
   * @param record what its file said
   * @param text what its file is to say
   * @param lost decisions whose sentences are gone
   */
  public record Aligned(List<Bead> beads, AlignmentRecord record, String text, List<Bead> lost) {}

  /** Aligns; nothing is written. */
  public Aligned align(AlignablePair pair) {
    return align(pair, List.of());
  }

  /**
   * Aligns around the links of another program, as far as no decision in the alignment file speaks
   * against them; nothing is written.
   */
  public Aligned align(AlignablePair pair, List<Bead> imported) {
    SegmentedDocument source = pair.source();
    SegmentedDocument target = pair.target();
    Path file = workspace.alignmentFile(source.document().name());
    AlignmentRecord record = AlignmentFile.read(file, workspace.shown(file));
    Decisions decisions = Decisions.follow(record, source.segments(), target.segments());
    ImportedBeads links = new ImportedBeads(imported, decisions.binding());
    List<Bead> found = pair.align(links.binding()).alignment().beads();
    List<Bead> beads = minScore.mark(decisions.remarked(links.restored(found)));
    String text =
        new AlignmentText(Tool.nameAndVersion()).of(source, target, beads, decisions.aside(beads));
    return new Aligned(beads, record, text, decisions.lost());
  }

  /**
   * Writes an alignment where its file says something else.
   *
   * @return the file
   * @throws OutputException where somebody changed the file since it was read, but another run that
   *     came to the same: nothing is lost
   */
  public Path write(String name, Aligned aligned) {
    Path file = workspace.alignmentFile(name);
    FolderLock held = workspace.lockDecisions();
    try {
      AlignmentRecord now = AlignmentFile.read(file, workspace.shown(file));
      if (!now.equals(aligned.record()) && !now.equals(asWritten(file, aligned))) {
        throw new OutputException(
            workspace.shown(file)
                + ": was changed while the run went on; it was left as it is. Run again.",
            null);
      }
      AtomicFile.writeIfChanged(file, aligned.text());
    } finally {
      held.close();
    }
    return file;
  }

  private AlignmentRecord asWritten(Path file, Aligned aligned) {
    return AlignmentFile.parse(workspace.shown(file), aligned.text());
  }
}
