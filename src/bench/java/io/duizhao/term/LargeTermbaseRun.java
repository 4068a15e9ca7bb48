package io.duizhao.term;

import io.duizhao.io.SourceFile;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Termbase;
import io.duizhao.term.format.GlossaryCsv;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Loads a large termbase in a fresh process, matches long texts, and prints time and memory: {@code
 * [CONCEPTS [CHARACTERS]]}.
 */
final class LargeTermbaseRun {
  private LargeTermbaseRun() {}

  public static void main(String[] args) {
    int concepts = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    int length = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    LargeTermbase large = new LargeTermbase(concepts, 1);
    byte[] csv = large.csv().getBytes(StandardCharsets.UTF_8);
    String chinese = large.chinese(length);
    String english = large.english(length);
    SourceFile file = SourceFile.of("large.csv", csv);
    LanguagePair pair = LanguagePair.DEFAULT;
    Glossary read = timed("read CSV", () -> new GlossaryCsv(pair).read(file));
    Termbase termbase = timed("merge", () -> Glossary.merge(List.of(read)).termbase());
    TermMatcher zh = timed("zh matcher", () -> TermMatcher.of(termbase, pair.source()));
    TermMatcher en = timed("en matcher", () -> TermMatcher.of(termbase, pair.target()));
    for (int i = 0; i < 5; i++) {
      int n = timed("zh match", () -> zh.find(chinese)).size();
      int m = timed("en match", () -> en.find(english)).size();
      System.out.println(n + " and " + m + " terms");
    }
    System.gc();
    System.out.printf(
        "heap in use %d MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long cpu = ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported() ? cpu() : 0;
    long begin = System.nanoTime();
    T result = work.get();
    System.out.printf(
        "%-10s %6.0f ms, %6.0f ms of the thread's processor time%n",
        what, (System.nanoTime() - begin) / 1e6, (cpu() - cpu) / 1e6);
    return result;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
