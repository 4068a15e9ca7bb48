package io.duizhao.workflow.training;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Document;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.Configuration;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Decisions;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.text.Joining;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.memory.ParallelText;
import io.duizhao.workflow.pair.AlignablePair;
import io.duizhao.workflow.pair.PairCutter;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A workspace's aligned documents: the beads that a person confirmed and those that the aligner was
 * sure of. Nothing is aligned anew; translations made by a machine are left aside.
 */
record AlignedWorkspace(Workspace workspace) implements ParallelText {
  /** Score from which on an automatic bead is taken. */
  private static final double SURE = 0.9;

  @Override
  public void read(BiConsumer<String, String> pairs) {
    Configuration configuration = ConfigurationFile.read(workspace);
    TextSource texts = Stages.texts(workspace, configuration);
    PairCutter cutter =
        Stages.pairs(
            texts,
            workspace,
            configuration,
            GlossaryFiles.read(workspace, configuration.languages()).termbase());
    for (DocumentPair pair : new DocumentFinder(workspace, configuration).find().pairs()) {
      Path target = pair.target();
      if (target != null && !pair.machineTranslated()) {
        AlignablePair cut =
            cutter.cut(
                document(pair.source(), pair.name(), configuration.languages().source(), texts),
                document(target, pair.name(), configuration.languages().target(), texts));
        read(pair.name(), cut.source().segments(), cut.target().segments(), pairs);
      }
    }
  }

  private Document document(Path file, String name, Language language, TextSource texts) {
    return texts.document(file, workspace.shown(file), name, language);
  }

  private void read(
      String name, List<Segment> source, List<Segment> target, BiConsumer<String, String> pairs) {
    Path file = workspace.alignmentFile(name);
    var record = AlignmentFile.read(file, workspace.shown(file));
    List<Bead> beads = new ArrayList<>(Decisions.follow(record, source, target).binding());
    beads.removeIf(bead -> bead.status() != BeadStatus.CONFIRMED);
    record.beads().stream()
        .filter(bead -> bead.status() == BeadStatus.AUTO && bead.score() >= SURE)
        .forEach(beads::add);
    Map<SegmentId, String> zh = byId(source);
    Map<SegmentId, String> en = byId(target);
    for (Bead bead : beads) {
      if (zh.keySet().containsAll(bead.source()) && en.keySet().containsAll(bead.target())) {
        pairs.accept(text(bead.source(), zh), text(bead.target(), en));
      }
    }
  }

  private static Map<SegmentId, String> byId(List<Segment> segments) {
    Map<SegmentId, String> texts = new HashMap<>();
    segments.forEach(segment -> texts.put(segment.id(), segment.text()));
    return texts;
  }

  private static String text(List<SegmentId> ids, Map<SegmentId, String> texts) {
    return Joining.sentences(ids.stream().map(id -> texts.getOrDefault(id, "")).toList());
  }
}
