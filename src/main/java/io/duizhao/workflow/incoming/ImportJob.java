package io.duizhao.workflow.incoming;

import io.duizhao.exchange.alignment.NamedBead;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.AlignmentFormat;
import io.duizhao.workflow.memory.MemoryText;
import io.duizhao.workflow.pair.AlignablePair;
import io.duizhao.workflow.pair.PairAligner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Brings the alignment of another program into a workspace's alignment file. */
public final class ImportJob {
  private final Workbench workbench;

  /** Imports into a workspace. */
  public ImportJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * What is imported.
   *
   * @param file the alignment
   * @param format its format; null to tell by its content
   * @param source the source as the other program read it, one sentence a line; null where the
   *     alignment names our segments
   * @param target the target likewise
   * @param confirmed whether a person vouches for it
   */
  public record Order(
      Path file,
      @Nullable AlignmentFormat format,
      @Nullable Path source,
      @Nullable Path target,
      boolean confirmed) {}

  /**
   * What was done.
   *
   * @param written path of the alignment file
   * @param links links that were read
   * @param taken those of them that stand in the alignment now
   * @param lost sentences of the other program's texts that the document does not have
   */
  public record Done(String written, int links, int taken, int lost) {}

  /**
   * Imports an alignment.
   *
   * @param name the document that it belongs to
   * @throws InputException where a file cannot be used or the document has no translation
   */
  public Done run(Order order, String name) {
    Workspace workspace = workbench.workspace();
    DocumentPair pair = pair(name, order.file());
    AlignablePair cut = workbench.pairReader().cut(pair);
    SourceFile file = SourceFile.read(order.file(), order.file().toString());
    AlignmentFormat format =
        order.format() == null ? AlignmentFormat.of(file.text()) : order.format();
    List<Segment> ours = cut.source().segments();
    List<Segment> theirs = cut.target().segments();
    SentenceNames sources = names(order.source(), ours);
    SentenceNames targets = names(order.target(), theirs);
    List<NamedBead> beads;
    if (format == AlignmentFormat.TMX) {
      List<String> sourceTexts = new ArrayList<>();
      List<String> targetTexts = new ArrayList<>();
      new MemoryText(order.file(), workbench.configuration().languages())
          .read(
              (text, translation) -> {
                sourceTexts.add(text);
                targetTexts.add(translation);
              });
      sources = SentenceNames.ofTexts(sourceTexts, ours);
      targets = SentenceNames.ofTexts(targetTexts, theirs);
      beads = numbered(sourceTexts.size());
    } else {
      beads = format.read(file);
    }
    String origin = "import " + format.name().toLowerCase(Locale.ROOT);
    List<Bead> links =
        new ImportedLinks(file.path(), origin, order.confirmed())
            .links(beads, sources, targets, ours, theirs);
    PairAligner.Aligned aligned = workbench.pairAligner().align(cut, links);
    Path written = workbench.pairAligner().write(name, aligned);
    int taken = (int) aligned.beads().stream().filter(b -> b.origin().equals(origin)).count();
    return new Done(workspace.shown(written), links.size(), taken, sources.lost() + targets.lost());
  }

  private DocumentPair pair(String name, Path file) {
    DocumentFinder.Found found = workbench.documents();
    return found
        .named(name)
        .orElseThrow(
            () ->
                InputException.at(
                    file,
                    "belongs to '"
                        + name
                        + "', which is no document of the workspace; name one with --name: "
                        + found.names()));
  }

  private static SentenceNames names(@Nullable Path texts, List<Segment> ours) {
    if (texts == null) {
      return SentenceNames.ofOurs(ours);
    }
    String text = SourceFile.read(texts, texts.toString()).text();
    return SentenceNames.ofTexts(Arrays.asList(text.split("\\R", -1)), ours);
  }

  private static List<NamedBead> numbered(int count) {
    List<NamedBead> beads = new ArrayList<>();
    for (int k = 1; k <= count; k++) {
      List<String> number = List.of(String.valueOf(k));
      beads.add(new NamedBead(number, number, OptionalDouble.empty(), BeadStatus.AUTO, k));
    }
    return beads;
  }
}
