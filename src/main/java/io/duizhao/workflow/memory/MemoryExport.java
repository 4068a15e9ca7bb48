package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.HashNumbers;
import io.duizhao.io.InputException;
import io.duizhao.memory.Keys;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.workflow.format.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes several memories as one; none of them is held. */
public final class MemoryExport {
  private final LanguagePair languages;
  private final List<String> problems = new ArrayList<>();
  private final HashNumbers seen = new HashNumbers();
  private long written;

  /**
   * What was written.
   *
   * @param units how many units there are in the file
   * @param problems which memories could not be read to their end, as messages for the user
   */
  public record Written(long units, List<String> problems) {
    /** Copies the list. */
    public Written {
      problems = List.copyOf(problems);
    }
  }

  private MemoryExport(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * Writes the units of some memories that have both languages, each pair of texts once: the first
   * stays. Of a memory that is damaged the units before the damage are written.
   *
   * @throws InputException where no memory can be read; nothing is written then
   */
  public static Written write(List<Path> memories, LanguagePair languages, Path file) {
    MemoryExport export = new MemoryExport(languages);
    AtomicFile.write(
        file,
        out -> {
          TmxOptions options = TmxOptions.of(Tool.asExchangeTool()).withLevel(2);
          try (TmxStream tmx = new TmxStream(out, options, languages.source())) {
            for (Path memory : memories) {
              export.addAll(memory, tmx, memories.size());
            }
          }
        });
    return new Written(export.written, export.problems);
  }

  private void addAll(Path memory, TmxStream tmx, int memories) {
    try {
      new MemoryText(memory, languages).units(unit -> add(unit, tmx));
    } catch (InputException e) {
      problems.add(e.getMessage());
      if (problems.size() == memories) {
        throw e;
      }
    }
  }

  private void add(MemoryUnit unit, TmxStream tmx) {
    try {
      for (MemoryUnit pair : unit.pairs(languages)) {
        if (seen.add(key(pair.variants().get(0).text(), pair.variants().get(1).text()))) {
          tmx.add(pair);
          written++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long key(String source, String target) {
    return Keys.number(Keys.context(source, target, ""));
  }
}
