package io.duizhao.align;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.Alignment;
import io.duizhao.model.Bead;
import io.duizhao.model.Segment;
import java.util.List;

/**
 * Aligns Chinese with English by lexicon, lengths, marks and quotations, each document for itself.
 * A first search over the grid keeps the likely steps; two passes then learn the document's habits
 * from the path before and choose the best path through what is kept. A bead's score is its
 * probability among all paths.
 */
public final class RecipeAligner implements Aligner {
  private final Lexicon lexicon;
  private final Mode mode;

  /** Aligns with the words of a lexicon. */
  public RecipeAligner(Lexicon lexicon) {
    this(lexicon, Mode.SENTENCES);
  }

  /** Aligns with other weights. */
  RecipeAligner(Lexicon lexicon, Mode mode) {
    this.lexicon = lexicon;
    this.mode = mode;
  }

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    Decisions decided =
        new Decisions(
            source.stream().map(Segment::id).toList(),
            target.stream().map(Segment::id).toList(),
            decisions);
    Search search =
        new Search(
            texts(source),
            texts(target),
            CutScores.none(source.size(), target.size()),
            lexicon,
            mode);
    List<ScoredStep> path = search.run(decided.rules());
    for (Decisions more = decided.holding(steps(path));
        more != decided;
        more = decided.holding(steps(path))) {
      decided = more;
      path = search.run(decided.rules());
    }
    return new AlignmentBuilder(
            source,
            UnitMap.identity(source.size()),
            target,
            UnitMap.identity(target.size()),
            decided)
        .build(path);
  }

  private static List<Step> steps(List<ScoredStep> path) {
    return path.stream().map(ScoredStep::step).toList();
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }
}
