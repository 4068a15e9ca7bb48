package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.cost.CostPart;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a bead is said to cost is what the search weighed. */
class BeadCostsTest {
  private final Aligner aligner = new RecipeAligner(CompiledLexicon.bundled());

  /** Of two sentences, a bead and the two gaps in its place, in either order, are all there is. */
  @Test
  void theScoreFollowsFromTheCosts() {
    List<Segment> source = Sentences.chinese("好。");
    List<Segment> target =
        Sentences.english(
            "Nobody in the old harbour had seen the grey cat, and nobody wanted to talk about the"
                + " storm of 1987, least of all the three men who had been out that night.");
    List<Bead> found = aligner.align(source, target, List.of()).beads();
    assertEquals(1, found.size());
    Bead link = found.get(0);
    List<Bead> alone =
        List.of(Bead.auto(link.source(), List.of(), 0.5), Bead.auto(List.of(), link.target(), 0.5));

    double together = total(aligner.costs(source, target, found));
    double apart = total(aligner.costs(source, target, alone));

    assertTrue(link.score() < 0.9, () -> "the pair should be doubtful: " + link);
    assertEquals(1 / (1 + 2 * Math.exp(together - apart)), link.score(), 1e-6);
  }

  @Test
  void aPairThatSharesWordsAndNumbersIsCheaperByThem() {
    List<Segment> source = Sentences.chinese("老王卖了1200个面包。", "猫没有回答。");
    List<Segment> target =
        Sentences.english("Wang sold 1,200 loaves of bread.", "The cat did not answer.");

    List<BeadCosts> costs =
        aligner.costs(source, target, aligner.align(source, target, List.of()).beads());

    assertEquals(2, costs.size());
    assertTrue(part(costs.get(0), "numbers") < -1, () -> costs.get(0).toString());
    assertEquals(0, part(costs.get(1), "numbers"));
    for (BeadCosts bead : costs) {
      assertTrue(part(bead, "English words") < 0, bead::toString);
      assertEquals(bead.total(), bead.parts().stream().mapToDouble(CostPart::nats).sum(), 1e-12);
    }
  }

  @Test
  void anAlignerTheOtherWayRoundTellsTheSame() {
    List<Segment> source = Sentences.chinese("老王打开了面包店的门。", "猫没有回答。");
    List<Segment> target =
        Sentences.english("Wang opened the door of the bakery.", "The cat did not answer.");
    List<Bead> beads = aligner.align(source, target, List.of()).beads();
    Aligner turned = new TurnedAligner(aligner);
    List<Bead> other = turned.align(target, source, List.of()).beads();

    Set<Double> here = totals(aligner.costs(source, target, beads));
    Set<Double> there = totals(turned.costs(target, source, other));

    assertEquals(here, there);
    assertEquals(2, here.size());
  }

  private static Set<Double> totals(List<BeadCosts> costs) {
    return costs.stream().map(BeadCosts::total).collect(Collectors.toSet());
  }

  private static double total(List<BeadCosts> costs) {
    return costs.stream().mapToDouble(BeadCosts::total).sum();
  }

  private static double part(BeadCosts costs, String name) {
    return costs.parts().stream()
        .filter(part -> part.name().equals(name))
        .mapToDouble(CostPart::nats)
        .findFirst()
        .orElseThrow();
  }
}
