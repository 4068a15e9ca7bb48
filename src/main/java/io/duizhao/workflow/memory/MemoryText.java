package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.exchange.tmx.TmxRemarks;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.model.language.LanguagePair;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A translation memory in TMX, perhaps packed with gzip, of which units without both languages are
 * left aside. It may be larger than memory.
 *
 * @param file the TMX file, {@code .tmx} or {@code .tmx.gz}
 * @param languages the two languages whose texts are taken
 */
public record MemoryText(Path file, LanguagePair languages) implements ParallelText {
  private static final String PACKED = ".gz";

  /** Returns whether a file's name is that of a memory. */
  public static boolean isMemory(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".tmx") || name.endsWith(".tmx" + PACKED);
  }

  @Override
  public void read(BiConsumer<String, String> pairs) {
    units(
        unit ->
            unit.pairs(languages)
                .forEach(
                    pair ->
                        pairs.accept(
                            pair.variants().get(0).text(), pair.variants().get(1).text())));
  }

  /** Reads all units, also those without both languages; returns what was mended or left out. */
  TmxRemarks units(Consumer<MemoryUnit> units) {
    try (InputStream in = open()) {
      return TmxReader.read(file.toString(), in, units);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  private InputStream open() throws IOException {
    return unpacked(file, InputFile.open(file));
  }

  /** Returns what a memory's bytes hold, unpacked where its name says that they are packed. */
  public static InputStream unpacked(Path file, InputStream bytes) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(PACKED)) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
