package io.duizhao.memory;

import com.sun.management.ThreadMXBean;
import io.duizhao.memory.lucene.IndexFolder;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.text.Scripts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long words and phrases take to find in a large memory, and how much memory that
 * takes.
 *
 * <p>Arguments: folder of an index that {@link FuzzyEval} made, then words.
 */
final class ConcordanceEval {
  private static final int MOST = 10;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ConcordanceEval() {}

  /** Measures each word three times: the last counts. */
  public static void main(String[] args) {
    IndexFolder folder =
        new IndexFolder(Path.of(args[0]), "eval", LanguagePair.DEFAULT, Duration.ZERO);
    try (MemoryIndex index =
        folder.open(
            known -> true,
            entries -> {
              throw new IllegalStateException(args[0] + " holds no index");
            },
            BuildListener.NONE)) {
      Concordance concordance = new Concordance(List.of(index));
      System.out.println("hits\tprocessor ms\tallocated MB\twords");
      for (String words : Arrays.asList(args).subList(1, args.length)) {
        Language from = Scripts.hasHan(words) ? Language.ZH_CN : Language.EN_US;
        for (int pass = 0; pass < 3; pass++) {
          long thread = Thread.currentThread().getId();
          long bytes = THREADS.getThreadAllocatedBytes(thread);
          long begin = THREADS.getCurrentThreadCpuTime();
          int hits = concordance.find(words, from, MOST).size();
          long took = THREADS.getCurrentThreadCpuTime() - begin;
          if (pass == 2) {
            System.out.printf(
                java.util.Locale.ROOT,
                "%d\t%.1f\t%.1f\t%s%n",
                hits,
                took / 1e6,
                (THREADS.getThreadAllocatedBytes(thread) - bytes) / 1e6,
                words);
          }
        }
      }
    }
  }
}
