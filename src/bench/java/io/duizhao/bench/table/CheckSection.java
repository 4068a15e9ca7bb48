package io.duizhao.bench.table;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.check.mistake.Setting;
import io.duizhao.memory.EditedPairs;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.workflow.CheckEval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** How long all checks take for many pairs of sentences, with the project's glossary. */
final class CheckSection implements Section {
  private static final int PAIRS = 100_000;

  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    Optional<Path> folder = settings.folder("parallel");
    if (folder.isEmpty()) {
      table.accept(Row.skipped("all checks", "no parallel in --data"));
      return;
    }
    BilingualTexts texts = new BilingualTexts();
    List<String[]> pairs = EditedPairs.read(Settings.files(folder.get()));
    for (int i = 0; i < PAIRS; i++) {
      String[] pair = pairs.get(i % pairs.size());
      texts.add(pair[0], pair[1]);
    }
    BilingualDocument document = texts.build("pairs");
    Check checks = CheckEval.checks(Setting.ALIGNED);
    List<Finding> findings = new ArrayList<>();
    Runs runs =
        Runs.of(
            settings.runs(),
            () -> {
              findings.clear();
              findings.addAll(checks.check(document));
            });
    String on =
        String.format(
            Locale.ROOT,
            "%,d pairs, %,d different, %,d findings",
            PAIRS,
            Math.min(PAIRS, pairs.size()),
            findings.size());
    table.accept(runs.seconds("all checks", on));
    table.accept(runs.speed("all checks", on, PAIRS, "pairs"));
  }
}
