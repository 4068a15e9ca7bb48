package io.duizhao.bench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** How long whole commands take, the start of Java included. */
final class StartSection implements Section {
  private static final Path SAMPLE = Path.of("source-zh", "termbase-interview.md");

  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    String duizhao = settings.duizhao().toString();
    int runs = settings.runs();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    table.accept(
        Runs.timed(runs, Command.of(java, "-version")::run)
            .seconds("`java -version`, for comparison", ""));
    table.accept(
        Runs.timed(runs, Command.of(duizhao, "--version")::run).seconds("`--version`", ""));
    table.accept(
        Runs.timed(runs, Command.of(duizhao, "segment", SAMPLE.toString())::run)
            .seconds("`segment FILE`", SAMPLE.toString()));
    table.accept(Runs.timed(runs, () -> run(duizhao)).seconds("`run`", "the samples, anew"));
  }

  private static Timing run(String duizhao) throws IOException {
    try (TemporaryFolder workspace = new TemporaryFolder()) {
      for (String part : List.of("source-zh", "target-en", "glossary", "alignments")) {
        workspace.copy(Path.of(part));
      }
      return Command.of(duizhao, "run", "--quiet", workspace.path().toString()).run();
    }
  }
}
