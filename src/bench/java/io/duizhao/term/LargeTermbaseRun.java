package io.duizhao.term;

import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.format.GlossaryFormats;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Loads a large termbase in a process that has done nothing else, matches long texts, and prints
 * time and memory: {@code make FOLDER [CONCEPTS [CHARACTERS]]} makes the glossary and the texts,
 * {@code run FOLDER} takes them.
 */
final class LargeTermbaseRun {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LargeTermbaseRun() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("make")) {
      int concepts = args.length > 2 ? Integer.parseInt(args[2]) : 200_000;
      int length = args.length > 3 ? Integer.parseInt(args[3]) : 1_000_000;
      LargeTermbase large = new LargeTermbase(concepts, 1);
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("large.csv"), large.csv());
      Files.writeString(folder.resolve("zh.txt"), large.chinese(length));
      Files.writeString(folder.resolve("en.txt"), large.english(length));
    } else {
      run(folder);
    }
  }

  private static void run(Path folder) throws IOException {
    LanguagePair pair = LanguagePair.DEFAULT;
    TermMatcher[] matchers = timed("load", () -> load(folder.resolve("large.csv"), pair));
    System.gc();
    System.out.printf(
        "heap in use %d MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    String chinese = Files.readString(folder.resolve("zh.txt"));
    String english = Files.readString(folder.resolve("en.txt"));
    for (int i = 0; i < 5; i++) {
      int n = timed("zh match", () -> matchers[0].find(chinese)).size();
      int m = timed("en match", () -> matchers[1].find(english)).size();
      System.out.println(n + " and " + m + " terms");
    }
  }

  private static TermMatcher[] load(Path csv, LanguagePair pair) {
    SourceFile file = timed("  file", () -> SourceFile.read(csv, "large.csv"));
    Glossary read = timed("  rows", () -> new GlossaryFormats(pair).read(file));
    Termbase termbase = timed("  merge", () -> Glossary.merge(List.of(read)).termbase());
    TermMatcher zh =
        timed("  zh", () -> TermMatcher.of(termbase, pair.source(), CompiledLexicon.bundled()));
    TermMatcher en = timed("  en", () -> TermMatcher.of(termbase, pair.target()));
    return new TermMatcher[] {zh, en};
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    T result = work.get();
    System.out.printf(
        "%-10s %6.0f ms, %6.0f ms of the thread's processor time%n",
        what, (System.nanoTime() - begin) / 1e6, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
    return result;
  }
}
