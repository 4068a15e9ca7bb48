package io.duizhao.check;

import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** Runs the checks of pairs and of whole texts over a document. */
public final class RuleChecks implements Check {
  /**
   * A text longer than this, in UTF-16 code units, is no sentence; what reads it more than once
   * would take long, and what it found would help nobody.
   */
  static final int LONGEST = 20_000;

  private final List<PairCheck> pairChecks;
  private final List<TextCheck> textChecks;

  /** Makes the runner. */
  public RuleChecks(List<PairCheck> pairChecks, List<TextCheck> textChecks) {
    this.pairChecks = List.copyOf(pairChecks);
    this.textChecks = List.copyOf(textChecks);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    SourcePlaces places = new SourcePlaces(document.source().document());
    List<Finding> findings = new ArrayList<>();
    List<Pair> pairs =
        document.units().stream()
            .filter(unit -> unit.sourceText().length() <= LONGEST)
            .filter(unit -> unit.targetText().length() <= LONGEST)
            .map(unit -> new Pair(unit, document.languages()))
            .toList();
    for (Pair pair : pairs) {
      Notes notes = new Notes(pair, places, findings::add);
      pairChecks.forEach(check -> check.check(pair, notes));
    }
    for (TextCheck check : textChecks) {
      check.check(pairs, index -> new Notes(pairs.get(index), places, findings::add));
    }
    return List.copyOf(findings);
  }
}
