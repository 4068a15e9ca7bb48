package io.duizhao.workflow.outgoing;

import io.duizhao.memory.Analyst;
import io.duizhao.memory.Analyst.Standing;
import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.FrontMatterValues;
import io.duizhao.workflow.memory.MemoryTargets;
import io.duizhao.workflow.pair.BilingualText;
import java.util.ArrayList;
import java.util.List;

/** Counts the documents of a workspace, each in the bands of its segments. */
final class DocumentAnalyst {
  private final Workbench workbench;
  private final Analyst analyst;

  DocumentAnalyst(Workbench workbench) {
    this.workbench = workbench;
    analyst = new Analyst(workbench.leverage(MatchBand.LEAST));
  }

  /** Takes the next document. */
  void add(DocumentPair pair, BilingualText text) {
    TranslationScope scope = workbench.configuration().translate();
    Language source = workbench.configuration().languages().source();
    List<TranslationUnit> units = FrontMatterValues.shown(text.document(), scope).units();
    List<Analyst.Item> items = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      TranslationUnit unit = units.get(i);
      if (scope.translates(unit, source)) {
        Standing standing = standing(unit, pair.machineTranslated());
        items.add(new Analyst.Item(MemoryTargets.query(units, i), standing));
      }
    }
    analyst.add(workbench.workspace().shown(pair.source()), items);
  }

  /** Returns the counts of the documents, in their order. */
  JobAnalysis analysis() {
    return analyst.analysis();
  }

  /** What stands in a unit from a memory is counted as a match of it, but for aligned English. */
  private static Standing standing(TranslationUnit unit, boolean alignedWithMachine) {
    if (!unit.isTranslated()) {
      return Standing.OPEN;
    }
    boolean aligned = !unit.target().isEmpty();
    return switch (unit.origin()) {
      case NONE -> Standing.OPEN;
      case MT -> Standing.BY_MACHINE;
      case TM ->
          !aligned ? Standing.OPEN : alignedWithMachine ? Standing.BY_MACHINE : Standing.DONE;
      case ALIGNED, HUMAN -> Standing.DONE;
    };
  }
}
