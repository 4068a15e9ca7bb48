package io.duizhao.memory.lucene;

import io.duizhao.memory.BuildListener;
import io.duizhao.memory.Entries;
import io.duizhao.model.language.LanguagePair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A process that takes in a memory: it stops half-way until it is told to go on, or is killed. */
public final class SlowBuild {
  static final String HALF = "half";

  private SlowBuild() {}

  /** Builds the index in the folder that is named. */
  public static void main(String[] args) {
    new IndexFolder(Path.of(args[0]), "own.tmx", LanguagePair.DEFAULT, Duration.ZERO)
        .open(
            state -> false,
            entries -> {
              for (int i = 0; i < 20_000; i++) {
                Entries.of("第" + i + "艘船。", "Boat " + i + ".").forEach(entries);
              }
              System.out.println(HALF);
              waitForALine();
              return Map.of("state", "theirs");
            },
            BuildListener.NONE)
        .close();
  }

  private static void waitForALine() throws IOException {
    for (int c = System.in.read(); c >= 0 && c != '\n'; c = System.in.read()) {
      // One line, or the end.
    }
  }
}
