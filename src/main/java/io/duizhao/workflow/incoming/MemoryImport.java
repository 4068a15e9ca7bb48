package io.duizhao.workflow.incoming;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.memory.MemoryText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a memory of any tool into a workspace: checked, in UTF-8 and TMX 1.4b, with the
 * workspace's two languages only. Codes, dates, properties and notes stay. One unit is held at a
 * time.
 */
public final class MemoryImport {
  private final Workbench workbench;
  private final LanguagePair languages;

  /** Imports memories into a workspace. */
  public MemoryImport(Workbench workbench) {
    this.workbench = workbench;
    this.languages = workbench.configuration().languages();
  }

  /**
   * What was done.
   *
   * @param written path of the memory in the workspace
   * @param units number of units in the file
   * @param taken number of those that were taken; the others lack a text in one of the languages
   * @param remarks what was mended or left out, as messages for the user
   */
  public record Done(String written, int units, int taken, List<String> remarks) {
    /** Copies the list. */
    public Done {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Imports a memory.
   *
   * @param shownAs the file's path as messages name it
   * @param replace whether another memory of its name is replaced
   * @throws InputException where it is no TMX, is damaged or has no unit in both languages, or
   *     where another memory of its name is there and is not to be replaced
   */
  public Done run(Path file, String shownAs, boolean replace) {
    Path place = workbench.workspace().memories().resolve(name(file));
    String shown = workbench.workspace().shown(place);
    if (Files.exists(place) && !replace) {
      throw InputException.at(
          shown, "another memory of this name is there; rename " + shownAs + ", or say --replace");
    }
    InputFile.require(file);
    int[] counts = new int[2];
    List<String> remarks = new ArrayList<>();
    AtomicFile.write(place, out -> remarks.addAll(copy(file, shownAs, out, counts)));
    return new Done(shown, counts[0], counts[1], remarks);
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int ending = name.toLowerCase(Locale.ROOT).indexOf(".tmx");
    return (ending < 0 ? name : name.substring(0, ending)) + ".tmx";
  }

  private List<String> copy(Path file, String shownAs, OutputStream out, int[] counts)
      throws IOException {
    List<String> remarks;
    Set<String> found = new TreeSet<>();
    TmxOptions options = TmxOptions.of(Tool.asExchangeTool()).withLevel(2);
    try (InputStream in = MemoryText.unpacked(file, InputFile.open(file));
        TmxStream memory = new TmxStream(out, options, languages.source())) {
      remarks =
          TmxReader.read(
                  shownAs,
                  in,
                  unit -> {
                    counts[0]++;
                    unit.variants().forEach(variant -> found.add(variant.language().tag()));
                    List<MemoryUnit> own = unit.pairs(languages);
                    counts[1] += own.isEmpty() ? 0 : 1;
                    own.forEach(pair -> add(memory, pair));
                  })
              .lines(shownAs);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (counts[1] == 0) {
      throw InputException.at(
          shownAs,
          "has no unit in "
              + languages.source()
              + " and "
              + languages.target()
              + "; it has "
              + (found.isEmpty() ? "none" : String.join(", ", found)));
    }
    return remarks;
  }

  private void add(TmxStream memory, MemoryUnit unit) {
    try {
      memory.add(named(unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A variant that the workspace's does not speak against is taken for it: zh for zh-CN. */
  private MemoryUnit named(MemoryUnit pair) {
    List<MemoryUnit.Variant> variants = new ArrayList<>();
    for (MemoryUnit.Variant variant : pair.variants()) {
      Language own =
          languages.source().matches(variant.language()) ? languages.source() : languages.target();
      boolean same = own.distance(variant.language()) <= 1;
      variants.add(
          new MemoryUnit.Variant(same ? own : variant.language(), variant.text(), variant.codes()));
    }
    return new MemoryUnit(variants, pair.properties(), pair.notes(), pair.line());
  }
}
