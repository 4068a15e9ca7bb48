package io.duizhao.align;

import io.duizhao.align.cost.CutScores;
import io.duizhao.align.decision.Rules;
import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.search.Mode;
import io.duizhao.align.search.Search;
import io.duizhao.align.unit.UnitLink;
import io.duizhao.align.unit.UnitText;
import io.duizhao.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences and their alignment at once, where a side is captions without marks: its units
 * are joined as the other side's sentences ask, and as its own boundaries allow.
 */
public final class JointAligner {
  private final Lexicon lexicon;

  /** Aligns with the words of a lexicon. */
  public JointAligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns links in order that hold every unit of either side once. */
  public List<UnitLink> align(UnitText source, UnitText target) {
    List<UnitLink> links = new ArrayList<>();
    for (ScoredStep scored : search(source, target).run(Rules.none(source.size(), target.size()))) {
      Step s = scored.step();
      links.add(new UnitLink(s.i(), s.j(), s.a(), s.b(), scored.probability()));
    }
    return links;
  }

  Search search(UnitText source, UnitText target) {
    return new Search(
            source.texts(),
            target.texts(),
            new CutScores(source.beginnings(), target.beginnings()),
            lexicon,
            Mode.of(source.kind(), target.kind()))
        .timed(source.times(), target.times());
  }
}
