package io.duizhao.memory;

import io.duizhao.memory.lucene.IndexFolder;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures a large memory: time and size of its index, times of lookups, and how often the best
 * match is as good as the best of all units compared one by one.
 *
 * <p>Arguments: folder of sentence pairs (packed with gzip), folder for the index, number of units,
 * queries for the speed, queries for the recall.
 */
public final class FuzzyEval {
  private static final long SEED = 20261127;
  private static final double FLOOR = 0.75;
  private static final double LOWEST = 0.5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<String[]> memory = new ArrayList<>();
  private final EditedPairs edits;

  private FuzzyEval(Path pairs, int units) throws IOException {
    edits = new EditedPairs(pairs(pairs), SEED);
    for (int i = 0; i < units; i++) {
      memory.add(edits.unit(i));
    }
  }

  /** Makes up a memory of so many units from a folder of sentence pairs, packed with gzip. */
  public static FuzzyEval of(Path pairs, int units) throws IOException {
    return new FuzzyEval(pairs, units);
  }

  /** Measures. */
  public static void main(String[] args) throws IOException {
    FuzzyEval eval = of(Path.of(args[0]), Integer.parseInt(args[2]));
    Path folder = Path.of(args[1]);
    long begin = System.nanoTime();
    long used = THREADS.getCurrentThreadCpuTime();
    try (MemoryIndex index = eval.open(folder)) {
      System.out.printf(
          Locale.ROOT,
          "units %d, index %.1f s (processor %.1f s), %.0f MB%n",
          index.counts().units(),
          (System.nanoTime() - begin) / 1e9,
          (THREADS.getCurrentThreadCpuTime() - used) / 1e9,
          size(folder) / 1e6);
      for (Language from : List.of(Language.ZH_CN, Language.EN_US)) {
        List<String> queries = eval.queries(from, Integer.parseInt(args[3]));
        speed(index, from, queries);
        eval.recall(index, from, queries.subList(0, Integer.parseInt(args[4])));
        concordance(index, from, queries);
      }
    }
  }

  private static List<String[]> pairs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return EditedPairs.read(files.filter(f -> f.toString().endsWith(".gz")).sorted().toList());
    }
  }

  /** Opens the memory's index in a folder, and builds it where it is not there. */
  public MemoryIndex open(Path folder) {
    Map<String, String> state = Map.of("units", memory.size() + "-" + SEED);
    return new IndexFolder(folder, "eval", LanguagePair.DEFAULT, Duration.ZERO)
        .open(
            known -> known.entrySet().containsAll(state.entrySet()),
            entries -> {
              int line = 0;
              for (String[] unit : memory) {
                entries.accept(new MemoryEntry(alone(unit[0]), alone(unit[1]), false, ++line));
              }
              return state;
            },
            BuildListener.NONE);
  }

  private static TextInContext alone(String text) {
    return new TextInContext(text, "", "");
  }

  private static int side(Language from) {
    return from.isChinese() ? 0 : 1;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Returns texts of the memory, up to a fifth of each edited. */
  public List<String> queries(Language from, int count) {
    int side = side(from);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = memory.get((int) ((long) i * 7919 * 131 % memory.size()))[side];
      queries.add(edits.edited(text, side, 0.01 + 0.2 * (i % 10) / 10));
    }
    return queries;
  }

  private static void speed(MemoryIndex index, Language from, List<String> queries) {
    for (String pass : List.of("first", "second")) {
      long[] wall = new long[queries.size()];
      long[] cpu = new long[queries.size()];
      for (int i = 0; i < wall.length; i++) {
        long begin = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        lookup(index, from, queries.get(i));
        cpu[i] = THREADS.getCurrentThreadCpuTime() - used;
        wall[i] = System.nanoTime() - begin;
      }
      System.out.println(from + " lookup, " + pass + " pass: " + percentiles(wall));
      System.out.println(from + " lookup, " + pass + " pass, processor: " + percentiles(cpu));
    }
  }

  /** Looks a text up as a translator's tool does. */
  public static void lookup(MemoryIndex index, Language from, String query) {
    index.identical(from, MemoryQuery.of(query), 20);
    index.similar(from, new ComparedText(query), LOWEST, 20);
  }

  private static String percentiles(long[] times) {
    long[] sorted = Arrays.stream(times).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms",
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
  }

  private void recall(MemoryIndex index, Language from, List<String> queries) {
    int side = side(from);
    Symbols[] all = memory.stream().map(unit -> Symbols.of(unit[side])).toArray(Symbols[]::new);
    int[] had = new int[2];
    int[] found = new int[2];
    for (String query : queries) {
      ComparedText text = new ComparedText(query);
      double best =
          Arrays.stream(all).mapToDouble(other -> text.similarity(other, LOWEST)).max().orElse(0);
      double ours =
          index.similar(from, text, LOWEST, 1).stream()
              .mapToDouble(unit -> text.similarity(unit.sourceText(), LOWEST))
              .max()
              .orElse(0);
      int band = best >= FLOOR ? 0 : 1;
      if (best >= LOWEST) {
        had[band]++;
        found[band] += ours >= best - 1e-9 ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s recall@1 at .75 and more: %d of %d (%.3f); from .50 to .75: %d of %d (%.3f)%n",
        from,
        found[0],
        had[0],
        (double) found[0] / Math.max(1, had[0]),
        found[1],
        had[1],
        (double) found[1] / Math.max(1, had[1]));
  }

  private static void concordance(MemoryIndex index, Language from, List<String> queries) {
    long[] times =
        queries.stream()
            .map(query -> from.isChinese() ? chinese(query) : english(query))
            .mapToLong(
                query -> {
                  Letters letters = Letters.of(query);
                  long begin = System.nanoTime();
                  index.holding(from, letters, t -> Letters.of(t).find(letters, 0) >= 0, 50);
                  return System.nanoTime() - begin;
                })
            .toArray();
    System.out.println(from + " concordance of a word: " + percentiles(times));
  }

  private static String chinese(String query) {
    int begin = query.length() / 2;
    return query.substring(begin, Math.min(query.length(), begin + 2));
  }

  private static String english(String query) {
    String[] words = query.split(" ");
    return words[words.length / 2];
  }
}
