package io.duizhao.workflow.outgoing;

import io.duizhao.io.InputException;
import io.duizhao.memory.Analyst;
import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.Language;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TargetOrigin;
import io.duizhao.model.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.memory.MemoryTargets;
import io.duizhao.workflow.pair.BilingualText;
import io.duizhao.workflow.pair.PairReader;
import java.util.ArrayList;
import java.util.List;

/** Counts what there is to translate in a workspace and what its memories save of it. */
public final class AnalysisJob {
  private final Workbench workbench;

  /** Makes the job. */
  public AnalysisJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * What came of it.
   *
   * @param analysis the documents that could be read, in their order
   * @param problems inputs that could not be used, as messages for the user
   */
  public record Result(JobAnalysis analysis, List<String> problems) {
    /** Copies the list. */
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Does the job.
   *
   * @throws InputException where there is no document at all
   */
  public Result run() {
    Analyst analyst = new Analyst(workbench.leverage(MatchBand.LEAST));
    List<FileAnalysis> files = new ArrayList<>();
    List<String> problems = new ArrayList<>(workbench.memories().problems());
    for (DocumentPair pair : workbench.documents().pairs()) {
      try {
        files.add(analyst.next(workbench.workspace().shown(pair.source()), items(pair)));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    return new Result(new JobAnalysis(files), problems);
  }

  /** Only of a machine's translation it matters which segments it has. */
  private List<Analyst.Item> items(DocumentPair pair) {
    PairReader reader = workbench.pairReader();
    BilingualText text = pair.machineTranslated() ? reader.read(pair) : reader.readSource(pair);
    List<TranslationUnit> units = text.document().units();
    List<Analyst.Item> items = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (isForTranslation(units.get(i))) {
        items.add(
            new Analyst.Item(
                MemoryTargets.query(units, i), units.get(i).origin() == TargetOrigin.MT));
      }
    }
    return items;
  }

  private boolean isForTranslation(TranslationUnit unit) {
    TranslationScope scope = workbench.configuration().translate();
    Language language = workbench.configuration().languages().source();
    return unit.source().stream()
        .anyMatch(segment -> scope.translates(segment) && segment.language().matches(language));
  }
}
