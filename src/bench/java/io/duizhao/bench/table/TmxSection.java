package io.duizhao.bench.table;

import io.duizhao.eval.MemoryThroughput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** How fast a large TMX file is written and read; its units are made up. */
final class TmxSection implements Section {
  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    int units = settings.units();
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path file = folder.path().resolve("large.tmx");
      for (int level = 1; level <= 2; level++) {
        int of = level;
        MemoryThroughput throughput = new MemoryThroughput(file, units);
        Runs written = Runs.of(settings.runs(), () -> throughput.write(of));
        String on =
            String.format(
                Locale.ROOT,
                "%,d units, level %d, %d MB; heap %d MB",
                units,
                level,
                file.toFile().length() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        table.accept(written.speed("writing TMX", on, units, "units"));
        table.accept(
            Runs.of(settings.runs(), throughput::read).speed("reading TMX", on, units, "units"));
      }
    }
  }
}
