package io.duizhao.bench.table;

import io.duizhao.align.Aligner;
import io.duizhao.eval.Baselines;
import io.duizhao.eval.GaleChurch;
import io.duizhao.eval.Hunalign;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.pair.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How well and how fast sentences are aligned, beside others: on MAC-Dev and on texts aligned by
 * hand, each document alone.
 */
final class AlignmentSection implements Section {
  private static final String MAC = "mac-dev";

  /**
   * Strict F1 on MAC-Dev as the authors of Bertalign publish it with their program (Liu and Zhu,
   * Bertalign, Digital Scholarship in the Humanities 38, 2023).
   */
  private static final List<Row> PUBLISHED =
      List.of(
          published("Gale–Church", "0.485"),
          published("hunalign, with a dictionary of 224,000 words", "0.610"),
          published("Bleualign, with Google's translation", "0.641"),
          published("Vecalign, LaBSE", "0.863"),
          published("Bertalign, LaBSE", "0.911"));

  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    for (String name : List.of(MAC, "gold")) {
      Optional<Path> folder = settings.folder(name);
      if (folder.isEmpty()) {
        table.accept(Row.skipped("alignment", "no " + name + " in --data"));
        continue;
      }
      for (Map.Entry<String, Aligner> aligner : aligners().entrySet()) {
        compare(aligner, folder.get(), name, settings.runs(), table);
      }
      if (name.equals(MAC)) {
        PUBLISHED.forEach(table);
      }
      whole(settings, folder.get(), name, table);
    }
  }

  private static Row published(String who, String f1) {
    return Row.of("strict F1, " + who, MAC, f1 + " (published)");
  }

  private static Map<String, Aligner> aligners() {
    Map<String, Aligner> aligners = new LinkedHashMap<>();
    aligners.put("duizhao", Stages.aligner(new Termbase(List.of()), null));
    aligners.put("our Gale–Church", new GaleChurch());
    if (Hunalign.isInstalled()) {
      aligners.put("hunalign, no dictionary", new Hunalign());
    }
    return aligners;
  }

  private static void compare(
      Map.Entry<String, Aligner> aligner, Path folder, String on, int runs, Consumer<Row> table)
      throws IOException {
    double f1 = Baselines.f1(folder, aligner.getValue());
    table.accept(
        Row.of("strict F1, " + aligner.getKey(), on, String.format(Locale.ROOT, "%.3f", f1)));
    table.accept(
        Runs.of(runs, () -> Baselines.f1(folder, aligner.getValue()))
            .seconds("aligning, " + aligner.getKey(), on));
  }

  /** Times the command on all documents. */
  private static void whole(Settings settings, Path folder, String on, Consumer<Row> table)
      throws IOException {
    try (TemporaryFolder folders = new TemporaryFolder()) {
      StringBuilder pairs = new StringBuilder();
      for (Path document : Settings.folders(folder)) {
        Path links = folders.path().resolve(document.getFileName() + ".tsv");
        pairs.append(document.resolve("zh.txt").toAbsolutePath()).append('\t');
        pairs.append(document.resolve("en.txt").toAbsolutePath()).append('\t');
        pairs.append(links).append('\n');
      }
      Path batch = Files.writeString(folders.path().resolve("batch"), pairs);
      Command align =
          Command.of(
              settings.duizhao().toString(),
              "align",
              "--batch",
              batch.toString(),
              "--presegmented",
              "--format",
              "links");
      table.accept(
          Runs.timed(settings.runs(), align::run).seconds("`align --batch`, whole process", on));
    }
  }
}
