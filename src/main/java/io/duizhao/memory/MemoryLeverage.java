package io.duizhao.memory;

import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks texts up in several memories. */
public final class MemoryLeverage implements Leverage {
  /** Identical units that are looked at; more say nothing new. */
  private static final int IDENTICAL = 50;

  /** What a text that is not identical reaches at most, in percent. */
  static final int NEARLY = 99;

  private static final Comparator<MemoryMatch> BEST_FIRST =
      Comparator.comparingInt(MemoryMatch::quality).reversed().thenComparing(MemoryMatch::kind);

  private final List<MemoryIndex> memories;
  private final Language language;
  private final Penalties penalties;
  private final TermNames terms;
  private final int least;
  private final int most;

  /**
   * Makes the leverage.
   *
   * @param memories the memories, most trusted first; closed by the caller
   * @param language the language of the texts that are looked up
   * @param penalties what is taken off the quality of matches
   * @param terms knows the terms of a text
   * @param least quality in percent below which a match is of no use, from 1
   * @param most number of matches that are given for a text, at least 1
   */
  public MemoryLeverage(
      List<MemoryIndex> memories,
      Language language,
      Penalties penalties,
      TermNames terms,
      int least,
      int most) {
    this.memories = List.copyOf(memories);
    this.language = language;
    this.penalties = penalties;
    this.terms = terms;
    this.least = least;
    this.most = most;
  }

  @Override
  public List<MemoryMatch> matches(MemoryQuery query) {
    ComparedText text = new ComparedText(query.text());
    if (text.letters().isEmpty()) {
      return List.of();
    }
    MatchScorer scorer = new MatchScorer(query.text(), text, language, penalties, terms);
    List<MemoryMatch> matches = new ArrayList<>();
    for (MemoryIndex memory : memories) {
      for (StoredUnit unit : memory.identical(language, query, IDENTICAL)) {
        matches.add(scorer.identical(unit, memory.name()));
      }
      if (least > NEARLY) {
        continue;
      }
      // What a penalty takes may decide: so more are fetched than are given.
      for (StoredUnit unit : memory.similar(language, text, least / 100.0, most * 2 + 10)) {
        if (!Keys.identity(unit.sourceText()).equals(Keys.identity(query.text()))) {
          matches.add(scorer.similar(unit, memory.name()));
        }
      }
    }
    return best(matches);
  }

  /** The sort is stable: what is equal stays in the order of the memories and their units. */
  private List<MemoryMatch> best(List<MemoryMatch> matches) {
    matches.sort(BEST_FIRST);
    Set<List<String>> seen = new HashSet<>();
    List<MemoryMatch> best = new ArrayList<>();
    for (MemoryMatch match : matches) {
      boolean useful = match.quality() >= least || match.kind() != MatchKind.FUZZY;
      if (useful
          && best.size() < most
          && seen.add(List.of(match.sourceText(), match.targetText()))) {
        best.add(match);
      }
    }
    return best;
  }
}
