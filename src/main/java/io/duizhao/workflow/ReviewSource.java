package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.AlignmentRecord;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.project.TranslationStore;
import io.duizhao.workflow.pair.AlignablePair;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads documents for a review: as their files say, and aligned where those are not up to date. */
public final class ReviewSource {
  private final Workbench workbench;

  /** Makes a source of a workspace's documents. */
  public ReviewSource(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * A document for a review.
   *
   * @param pair its files
   * @param source the source
   * @param target its translation; without segments where there is none
   * @param beads the alignment; one bead a source segment where there is no translation
   * @param aside decisions that are no part of it, to be kept in its file
   * @param translations what people translated
   * @param aligner aligns stretches of it anew; nothing where there is no translation
   */
  public record Loaded(
      DocumentPair pair,
      SegmentedDocument source,
      SegmentedDocument target,
      List<Bead> beads,
      List<Bead> aside,
      FollowedTranslations translations,
      Optional<Aligner> aligner) {
    /** Copies the lists. */
    public Loaded {
      beads = List.copyOf(beads);
      aside = List.copyOf(aside);
    }

    /** Returns whether it has a translation. */
    public boolean isTranslated() {
      return aligner.isPresent();
    }
  }

  /**
   * Reads a document.
   *
   * @throws io.duizhao.io.InputException where a file cannot be used
   */
  public Loaded load(DocumentPair pair) {
    if (!workbench.pairReader().isTranslated(pair)) {
      return untranslated(pair);
    }
    AlignablePair cut = workbench.pairReader().cut(pair);
    Path file = workbench.workspace().alignmentFile(pair.name());
    AlignmentRecord record = AlignmentFile.read(file, workbench.workspace().shown(file));
    if (!covers(record, cut)) {
      String text = workbench.pairAligner().align(cut).text();
      record = AlignmentFile.parse(workbench.workspace().shown(file), text);
    }
    return new Loaded(
        pair,
        cut.source(),
        cut.target(),
        record.beads(),
        record.aside(),
        translations(cut.source()),
        Optional.of(workbench.pairReader().ofSentences(cut)));
  }

  private Loaded untranslated(DocumentPair pair) {
    SegmentedDocument source = workbench.pairReader().readSource(pair).document().source();
    Document none =
        new Document(
            pair.name(),
            "",
            "",
            workbench.configuration().languages().target(),
            "",
            "",
            "",
            List.of());
    return new Loaded(
        pair,
        source,
        new SegmentedDocument(none, List.of()),
        source.segments().stream().map(s -> Bead.auto(List.of(s.id()), List.of(), 1)).toList(),
        List.of(),
        translations(source),
        Optional.empty());
  }

  private FollowedTranslations translations(SegmentedDocument source) {
    TranslationStore store = new TranslationStore(workbench.workspace());
    return FollowedTranslations.of(store.read(source.document().name()), source);
  }

  /** Returns whether the file's beads hold every segment of either side once. */
  private static boolean covers(AlignmentRecord record, AlignablePair cut) {
    return isOf(record.beads().stream().flatMap(b -> b.source().stream()).toList(), cut.source())
        && isOf(record.beads().stream().flatMap(b -> b.target().stream()).toList(), cut.target());
  }

  private static boolean isOf(List<SegmentId> ids, SegmentedDocument text) {
    Set<SegmentId> own = new HashSet<>();
    for (Segment segment : text.segments()) {
      own.add(segment.id());
    }
    return ids.size() == own.size() && own.equals(new HashSet<>(ids));
  }
}
