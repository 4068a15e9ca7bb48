package io.duizhao.eval;

import io.duizhao.align.Aligner;
import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.evaluation.GoldFolder;
import io.duizhao.workflow.pair.Stages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares our aligner with others on folders of documents aligned by hand: strict F1, as a table
 * in Markdown.
 *
 * <p>Usage: {@code Baselines FOLDER…}, the folders laid out as for {@code eval report}.
 */
public final class Baselines {
  private Baselines() {}

  /** Runs the program. */
  public static void main(String[] folders) {
    Map<String, Aligner> aligners = new LinkedHashMap<>();
    aligners.put("Gale–Church", new GaleChurch());
    if (Hunalign.isInstalled()) {
      aligners.put("hunalign, no dictionary", new Hunalign());
    }
    aligners.put("ours", Stages.aligner(new Termbase(List.of()), null));
    System.out.println("| aligner | " + String.join(" | ", folders) + " |");
    System.out.println("| --- |" + " --- |".repeat(folders.length));
    aligners.forEach(
        (name, aligner) -> {
          StringBuilder row = new StringBuilder("| " + name + " |");
          for (String folder : folders) {
            row.append(String.format(Locale.ROOT, " %.3f |", f1(Path.of(folder), aligner)));
          }
          System.out.println(row);
        });
  }

  /** Returns the strict F1 of all documents of a folder together, each aligned alone. */
  public static double f1(Path folder, Aligner aligner) {
    return GoldFolder.open(folder).evaluate(aligner, false).values().stream()
        .reduce(AlignmentEvaluation.NONE, AlignmentEvaluation::plus)
        .score()
        .strict()
        .f1();
  }
}
