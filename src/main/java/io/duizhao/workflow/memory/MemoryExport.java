package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.HashNumbers;
import io.duizhao.memory.Keys;
import io.duizhao.model.LanguagePair;
import io.duizhao.workflow.format.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** Writes several memories as one; none of them is held. */
public final class MemoryExport {
  private final LanguagePair languages;
  private final HashNumbers seen = new HashNumbers();
  private long written;

  private MemoryExport(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * Writes the units of some memories that have both languages, each pair of texts once: the first
   * stays.
   *
   * @return how many there are
   * @throws io.duizhao.io.InputException where a memory cannot be read; nothing is written then
   */
  public static long write(List<Path> memories, LanguagePair languages, Path file) {
    MemoryExport export = new MemoryExport(languages);
    AtomicFile.write(
        file,
        out -> {
          TmxOptions options = TmxOptions.of(Tool.asExchangeTool()).withLevel(2);
          try (TmxStream tmx = new TmxStream(out, options, languages.source())) {
            for (Path memory : memories) {
              new MemoryText(memory, languages).units(unit -> export.add(unit, tmx));
            }
          }
        });
    return export.written;
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
    return ByteBuffer.wrap(Keys.context(source, target, "")).getLong();
  }
}
