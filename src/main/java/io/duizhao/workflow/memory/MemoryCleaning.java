package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxFilter;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.memory.Defect;
import io.duizhao.memory.MemoryCleaner;
import io.duizhao.model.LanguagePair;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a memory what is not worth keeping. The file is read twice, once to judge and once
 * to copy what stays as it is; it may be larger than memory.
 */
public final class MemoryCleaning {
  private final Path file;
  private final LanguagePair languages;

  /** Names the memory and the languages that are looked at. */
  public MemoryCleaning(Path file, LanguagePair languages) {
    this.file = file;
    this.languages = languages;
  }

  /**
   * What a cleaning came to.
   *
   * @param units units of the file
   * @param kept units that stay
   * @param defects how often each defect was found
   */
  public record Result(int units, int kept, Map<Defect, Integer> defects) {
    /** Copies the map. */
    public Result {
      Map<Defect, Integer> copy = new EnumMap<>(Defect.class);
      copy.putAll(defects);
      defects = copy;
    }
  }

  /**
   * Cleans.
   *
   * @param out the file to write; null for none
   * @param found is told of each defect
   * @throws InputException where the memory cannot be read; nothing is written then
   */
  public Result clean(
      @Nullable Path out,
      MemoryCleaner.Contradictions contradictions,
      Consumer<MemoryCleaner.Found> found) {
    Map<Defect, Integer> defects = new EnumMap<>(Defect.class);
    MemoryCleaner cleaner =
        new MemoryCleaner(
            languages,
            contradictions,
            one -> {
              defects.merge(one.defect(), 1, Integer::sum);
              found.accept(one);
            });
    new MemoryText(file, languages).units(unit -> judge(unit, cleaner));
    if (out != null) {
      AtomicFile.write(out, bytes -> copy(cleaner, packed(out, bytes)));
    }
    return new Result(cleaner.count(), cleaner.count() - cleaner.dropped().cardinality(), defects);
  }

  /** A unit of other languages is none of ours. */
  private void judge(MemoryUnit unit, MemoryCleaner cleaner) {
    boolean ours =
        unit.text(languages.source()).isPresent() && unit.text(languages.target()).isPresent();
    long texts = unit.variants().stream().filter(variant -> !variant.text().isBlank()).count();
    if (!ours && texts > 1) {
      cleaner.pass();
      return;
    }
    cleaner.next(
        new MemoryCleaner.Unit(
            unit.text(languages.source()).orElse(""),
            unit.text(languages.target()).orElse(""),
            Stream.of("prev", "next", "x-context-pre", "x-context-post")
                .map(name -> unit.property(name).orElse(""))
                .collect(Collectors.joining("\n")),
            unit.property("@changedate").or(() -> unit.property("@creationdate")).orElse(""),
            unit.line()));
  }

  private static OutputStream packed(Path out, OutputStream bytes) throws IOException {
    return out.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
  }

  private void copy(MemoryCleaner cleaner, OutputStream bytes) throws IOException {
    Charset charset = charset();
    BitSet dropped = cleaner.dropped();
    try (InputStream in = MemoryText.unpacked(file, Files.newInputStream(file));
        Reader reader = new BufferedReader(new InputStreamReader(in, charset))) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, charset));
      int units = TmxFilter.copy(reader, writer, number -> !dropped.get(number));
      writer.flush();
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
    try (InputStream in = MemoryText.unpacked(file, Files.newInputStream(file))) {
      byte[] first = in.readNBytes(2);
      if (first.length == 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (first.length == 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
    }
    try (InputStream in = MemoryText.unpacked(file, Files.newInputStream(file))) {
      XMLStreamReader xml = SafeXml.reader(in);
      String declared = xml.getCharacterEncodingScheme();
      String seen = xml.getEncoding();
      return Charset.forName(declared != null ? declared : seen != null ? seen : "UTF-8");
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file, e);
    }
  }
}
