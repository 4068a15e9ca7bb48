package io.duizhao.eval;

import io.duizhao.exchange.Tool;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.io.AtomicFile;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a memory of many units and reads it back, and says how many a second each takes. Run it
 * with a small heap to see that neither holds the memory.
 *
 * <p>Arguments: the file, and the number of units.
 */
public final class MemoryThroughput {
  private static final int DOCUMENT = 10_000;

  private final Path file;
  private final int units;

  /** The texts are made before a clock starts; a document is written many times. */
  private final List<BilingualDocument> documents = new ArrayList<>();

  /**
   * Makes up texts.
   *
   * @param file where the memory is written
   * @param units how many units it has, a multiple of 10,000
   * @throws IllegalArgumentException if {@code units} is none
   */
  public MemoryThroughput(Path file, int units) {
    if (units < DOCUMENT || units % DOCUMENT != 0) {
      throw new IllegalArgumentException(units + " units, expected a multiple of " + DOCUMENT);
    }
    this.file = file;
    this.units = units;
    for (int i = 0; i < 5; i++) {
      documents.add(document("talk" + i, new Random(i)));
    }
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    MemoryThroughput memory = new MemoryThroughput(Path.of(args[0]), Integer.parseInt(args[1]));
    for (int level = 1; level <= 2; level++) {
      long begin = System.nanoTime();
      long cpu = cpu();
      memory.write(level);
      memory.print("written, level " + level, System.nanoTime() - begin, cpu() - cpu);
      begin = System.nanoTime();
      cpu = cpu();
      memory.read();
      memory.print("read", System.nanoTime() - begin, cpu() - cpu);
    }
  }

  /** Writes the memory in TMX of a level. */
  public void write(int level) {
    AtomicFile.write(
        file,
        out -> {
          TmxOptions options = TmxOptions.of(Tool.duizhao("eval")).withLevel(level);
          try (TmxStream memory = new TmxStream(out, options, Language.ZH_CN)) {
            for (int i = 0; i < units / DOCUMENT; i++) {
              memory.add(documents.get(i % documents.size()));
            }
          }
        });
  }

  /** Reads it, and counts its units. */
  public void read() throws IOException {
    long[] count = new long[2];
    try (InputStream in = Files.newInputStream(file)) {
      TmxReader.read(
          "memory",
          in,
          unit -> {
            count[0]++;
            count[1] += unit.text(Language.EN_US).orElse("").length();
          });
    }
    if (count[0] != units) {
      throw new IllegalStateException(count[0] + " of " + units + " units");
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print(String what, long nanos, long cpu) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d units %s in %.1f s (%.1f s of processor time): %.0f units/s (%.0f); %d MB on disk,"
            + " heap at most %d MB%n",
        units,
        what,
        nanos / 1e9,
        cpu / 1e9,
        units / (nanos / 1e9),
        units / (cpu / 1e9),
        file.toFile().length() >> 20,
        runtime.maxMemory() >> 20);
  }

  private static BilingualDocument document(String name, Random random) {
    List<TranslationUnit> units = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < DOCUMENT; i++) {
      StringBuilder zh = new StringBuilder();
      for (int k = 8 + random.nextInt(40); k > 0; k--) {
        zh.append((char) (0x4E00 + random.nextInt(3000)));
      }
      StringBuilder en = new StringBuilder("It");
      for (int k = 5 + random.nextInt(25); k > 0; k--) {
        en.append(' ').append("translation".substring(random.nextInt(9)));
      }
      Segment source = segment("z" + i, i, Language.ZH_CN, zh.append('。').toString());
      Segment target = segment("e" + i, i, Language.EN_US, en.append(" & more.").toString());
      segments.add(source);
      units.add(
          new TranslationUnit(
              source.id().value(),
              List.of(source),
              List.of(target),
              source.text(),
              target.text(),
              random.nextDouble(),
              BeadStatus.AUTO,
              TargetState.TRANSLATED,
              TargetOrigin.ALIGNED));
    }
    Document document =
        new Document(name, name + ".md", "", Language.ZH_CN, "markdown", "UTF-8", "", List.of());
    return new BilingualDocument(
        new SegmentedDocument(document, segments), LanguagePair.DEFAULT, units);
  }

  private static Segment segment(String id, int block, Language language, String text) {
    return new Segment(
        new SegmentId(id),
        block,
        new Span(0, text.length()),
        BlockKind.SPEECH,
        language,
        "主持人",
        new Timecode(block * 1000L, block * 1000L + 900),
        text,
        List.of(),
        List.of(),
        1);
  }
}
