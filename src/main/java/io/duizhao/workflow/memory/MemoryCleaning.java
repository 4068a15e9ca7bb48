package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxFilter;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.XmlText;
import io.duizhao.memory.CleaningPolicy;
import io.duizhao.memory.Defect;
import io.duizhao.memory.MemoryCleaner;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Leaves out of a memory what is not worth keeping. The file is read once to judge and once for
 * each copy, which fails where the file has changed in between; it may be larger than memory.
 */
public final class MemoryCleaning {
  private final Path file;
  private final LanguagePair languages;
  private final MemoryCleaner cleaner;
  private final SteadyFile steady;
  private final Map<Defect, Integer> defects = new EnumMap<>(Defect.class);

  /**
   * Names the memory and how it is cleaned.
   *
   * @param languages units of others are left alone
   * @param found is told of each defect when it is found
   */
  public MemoryCleaning(
      Path file,
      LanguagePair languages,
      CleaningPolicy policy,
      Consumer<MemoryCleaner.Found> found) {
    this.file = file;
    this.languages = languages;
    this.steady = SteadyFile.of(file);
    this.cleaner =
        new MemoryCleaner(
            policy,
            new TranslationDoubts(),
            one -> {
              defects.merge(one.defect(), 1, Integer::sum);
              found.accept(one);
            });
  }

  /**
   * What a cleaning came to.
   *
   * @param units units of the file
   * @param kept units that stay
   * @param defects how often each defect was found
   * @param leftOut how many units are left out for each
   */
  public record Result(
      int units, int kept, Map<Defect, Integer> defects, Map<Defect, Integer> leftOut) {
    /** Copies the maps. */
    public Result {
      defects = Map.copyOf(defects);
      leftOut = Map.copyOf(leftOut);
    }
  }

  /**
   * Judges the memory, once.
   *
   * @throws InputException where it cannot be read
   */
  public Result judge() {
    new MemoryText(file, languages).units(this::judge);
    int count = cleaner.count();
    return new Result(count, count - cleaner.dropped().cardinality(), defects, cleaner.leftOut());
  }

  /** A unit of other languages is none of ours. */
  private void judge(MemoryUnit unit) {
    Optional<MemoryUnit.Variant> source = unit.variant(languages.source());
    Optional<MemoryUnit.Variant> target = unit.variant(languages.target());
    long texts = unit.variants().stream().filter(variant -> !variant.text().isBlank()).count();
    if ((source.isEmpty() || target.isEmpty()) && texts > 1) {
      cleaner.pass();
      return;
    }
    cleaner.next(
        new MemoryCleaner.Unit(
            source.map(MemoryUnit.Variant::text).orElse(""),
            target.map(MemoryUnit.Variant::text).orElse(""),
            new LanguagePair(said(source, languages.source()), said(target, languages.target())),
            Stream.of("prev", "next", "x-context-pre", "x-context-post")
                .map(name -> unit.property(name).orElse(""))
                .collect(Collectors.joining("\n")),
            unit.property("@changedate").or(() -> unit.property("@creationdate")).orElse(""),
            unit.line()));
  }

  /** Returns the language that a text is said to be in; that of the workspace where it is bare. */
  private static Language said(Optional<MemoryUnit.Variant> variant, Language workspace) {
    return variant
        .map(MemoryUnit.Variant::language)
        .filter(language -> language.tag().length() > language.primary().length())
        .orElse(workspace);
  }

  /**
   * Writes a judged memory without the units that are left out.
   *
   * @param out the file to write; it may be the memory itself
   */
  public void writeKept(Path out) {
    BitSet dropped = cleaner.dropped();
    write(out, number -> !dropped.get(number));
  }

  /**
   * Writes the units of a judged memory that are left out as a memory of their own, so that they
   * can be had back. What was left out before stays: a number is put before the name where another
   * file has it.
   *
   * @return the file
   */
  public Path writeLeftOut(Path wanted) {
    Path before = wanted;
    Path free = wanted;
    for (int n = 2; Files.exists(free); n++) {
      before = free;
      free = wanted.resolveSibling(n + "-" + wanted.getFileName());
    }
    BitSet dropped = cleaner.dropped();
    write(free, dropped::get);
    try {
      if (!free.equals(before) && Files.mismatch(before, free) < 0) {
        Files.delete(free);
        return before;
      }
    } catch (IOException e) {
      throw InputException.unreadable(before, e);
    }
    return free;
  }

  private void write(Path out, IntPredicate keep) {
    AtomicFile.write(out, bytes -> copy(keep, packed(out, bytes)));
  }

  private static OutputStream packed(Path out, OutputStream bytes) throws IOException {
    return out.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
  }

  private void copy(IntPredicate keep, OutputStream bytes) throws IOException {
    Charset charset = charset();
    try (InputStream in = MemoryText.unpacked(file, InputFile.open(file));
        Reader reader = new InputStreamReader(in, charset)) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, charset));
      int units = TmxFilter.copy(reader, writer, keep);
      writer.flush();
      steady.check();
      if (bytes instanceof GZIPOutputStream packed) {
        packed.finish();
      }
      if (units != cleaner.count()) {
        throw InputException.at(
            file,
            "has "
                + cleaner.count()
                + " units, of which "
                + units
                + " are elements named tu;"
                + " remove the prefixes of its elements");
      }
    }
  }

  /** Returns the encoding in which a byte order mark, if there is one, is a character. */
  private Charset charset() throws IOException {
    try (InputStream in = MemoryText.unpacked(file, InputFile.open(file))) {
      return new XmlText(in).encoding().charset();
    }
  }
}
