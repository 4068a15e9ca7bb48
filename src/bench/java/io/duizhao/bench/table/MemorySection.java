package io.duizhao.bench.table;

import io.duizhao.memory.FuzzyEval;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** How fast a large translation memory is indexed and searched for similar sentences. */
final class MemorySection implements Section {
  private static final int QUERIES = 1000;

  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    Optional<Path> pairs = settings.folder("parallel");
    if (pairs.isEmpty()) {
      table.accept(Row.skipped("memory", "no parallel in --data"));
      return;
    }
    FuzzyEval memory = FuzzyEval.of(pairs.get(), settings.units());
    String on = String.format(Locale.ROOT, "%,d units", settings.units());
    try (TemporaryFolder folder = new TemporaryFolder()) {
      List<MemoryIndex> opened = new ArrayList<>();
      Timing building = Runs.time(() -> opened.add(memory.open(folder.path())));
      table.accept(new Runs(List.of(building)).seconds("building the index (once)", on));
      try (MemoryIndex index = opened.get(0)) {
        for (Language from : List.of(Language.ZH_CN, Language.EN_US)) {
          List<String> queries = memory.queries(from, QUERIES);
          List<double[]> passes = new ArrayList<>();
          for (int i = 0; i <= settings.runs(); i++) {
            passes.add(milliseconds(index, from, queries));
          }
          passes.remove(0);
          for (int percent : new int[] {50, 95, 99}) {
            double[] found = passes.stream().mapToDouble(pass -> at(pass, percent)).toArray();
            Arrays.sort(found);
            String what = "lookup of similar sentences, " + percent + " % take at most";
            String language = from.isChinese() ? ", Chinese" : ", English";
            table.accept(
                new Row(
                    what, on + language, text(found[found.length / 2]), text(found[0]), "", ""));
          }
        }
      }
    }
  }

  /** Returns how long each query takes, sorted. */
  private static double[] milliseconds(MemoryIndex index, Language from, List<String> queries) {
    double[] times = new double[queries.size()];
    for (int i = 0; i < times.length; i++) {
      long begin = System.nanoTime();
      FuzzyEval.lookup(index, from, queries.get(i));
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static String text(double milliseconds) {
    return String.format(Locale.ROOT, "%.1f ms", milliseconds);
  }
}
