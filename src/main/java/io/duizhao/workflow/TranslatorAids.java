package io.duizhao.workflow;

import io.duizhao.exchange.UnitAids;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.TranslationScope;
import io.duizhao.workflow.memory.MemoryTargets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what helps a translator with a document: memories' matches and the glossary's terms. */
public final class TranslatorAids {
  /** Quality in percent from which a match saves work (what CAT tools show by default). */
  private static final int USEFUL = 70;

  private final Workbench workbench;
  private final Leverage leverage;

  /** Asks the memories and the glossary of a workspace. */
  public TranslatorAids(Workbench workbench) {
    this.workbench = workbench;
    this.leverage = workbench.leverage(USEFUL);
  }

  /**
   * Returns what is known.
   *
   * @param offered which units have matches
   * @param withTerms whether terms are looked for
   */
  public UnitAids of(BilingualDocument document, MatchScope offered, boolean withTerms) {
    Map<String, List<MemoryMatch>> matches = new HashMap<>();
    List<TranslationUnit> units = document.units();
    TranslationScope scope = workbench.configuration().translate();
    for (int i = 0; i < units.size(); i++) {
      TranslationUnit unit = units.get(i);
      if (offered.offersTo(unit) && unit.source().stream().anyMatch(scope::translates)) {
        List<MemoryMatch> found = leverage.matches(MemoryTargets.query(units, i));
        if (!found.isEmpty()) {
          matches.put(unit.id(), found);
        }
      }
    }
    Map<String, List<TermHit>> terms = withTerms ? workbench.termHits(document) : Map.of();
    return new UnitAids(matches, terms);
  }
}
