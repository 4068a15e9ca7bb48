package io.duizhao.memory;

import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MatchPenalty;
import io.duizhao.model.leverage.MatchPenalty.Reason;
import io.duizhao.model.leverage.MemoryMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives matches of one text their quality: the similarity in percent, rounded down, at most 99
 * where the texts are not identical, less the penalties.
 */
final class MatchScorer {
  private final ComparedText text;
  private final Language language;
  private final Penalties penalties;
  private final TermNames terms;
  private final ScriptForm script;
  private final List<String> ownTerms;

  MatchScorer(
      String text, ComparedText compared, Language language, Penalties penalties, TermNames terms) {
    this.text = compared;
    this.language = language;
    this.penalties = penalties;
    this.terms = terms;
    this.script = ScriptForm.of(text);
    this.ownTerms = terms.of(text, language);
  }

  /** Returns the match that a unit with the identical text is. */
  MemoryMatch identical(StoredUnit unit, String memory) {
    return match(
        unit, memory, unit.inContext() ? MatchKind.CONTEXT : MatchKind.EXACT, 100, List.of());
  }

  /** Returns the match that a unit with another text is. */
  MemoryMatch similar(StoredUnit unit, String memory) {
    Symbols other = Symbols.of(unit.sourceText());
    double similarity = text.similarity(other, 0);
    List<MatchPenalty> found = new ArrayList<>();
    if (language.isChinese() && ScriptForm.of(unit.sourceText()) != script) {
      add(found, Reason.SCRIPT, penalties.script());
    }
    boolean sameNumbers = Arrays.equals(text.symbols().numbers(), other.numbers());
    add(found, Reason.NUMBER, sameNumbers ? 0 : penalties.number());
    int differing = differing(ownTerms, terms.of(unit.sourceText(), language));
    add(found, Reason.TERM, Math.min(Penalties.MOST_FOR_TERMS, differing * penalties.term()));
    int percent = Math.min(MemoryLeverage.NEARLY, (int) Math.floor(similarity * 100 + 1e-9));
    return match(unit, memory, MatchKind.FUZZY, percent, found);
  }

  private MemoryMatch match(
      StoredUnit unit, String memory, MatchKind kind, int percent, List<MatchPenalty> content) {
    List<MatchPenalty> found = new ArrayList<>(content);
    add(found, Reason.ORIGIN, penalties.of(memory));
    add(found, Reason.MACHINE, unit.machineTranslated() ? penalties.machine() : 0);
    found.sort(
        Comparator.comparingInt(MatchPenalty::points)
            .reversed()
            .thenComparing(MatchPenalty::reason));
    int points = found.stream().mapToInt(MatchPenalty::points).sum();
    return new MemoryMatch(
        unit.sourceText(),
        unit.targetText(),
        kind,
        Math.max(0, percent - points),
        memory,
        unit.line(),
        unit.machineTranslated(),
        found);
  }

  private static void add(List<MatchPenalty> penalties, Reason reason, int points) {
    if (points > 0) {
      penalties.add(new MatchPenalty(reason, points));
    }
  }

  /** Returns how many names only one of the lists has, counted as often as they stand there. */
  private static int differing(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(name -> counts.merge(name, 1, Integer::sum));
    other.forEach(name -> counts.merge(name, -1, Integer::sum));
    // A term that was replaced is one difference, though each text has one that the other has not.
    int more = counts.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
    int fewer = counts.values().stream().filter(n -> n < 0).mapToInt(n -> -n).sum();
    return Math.max(more, fewer);
  }
}
