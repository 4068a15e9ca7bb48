package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.Glossary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of glossaries by name, by file name and by content. */
public final class GlossaryFormats {
  /** What the names of files that may be glossaries end in. */
  private static final List<String> EXTENSIONS =
      List.of(".csv", ".xlsx", ".tbx", ".utx", ".tsv", ".tab", ".txt", ".xml");

  private final Map<String, GlossaryFormat> formats = new LinkedHashMap<>();

  /** Makes the formats for a project's languages. */
  public GlossaryFormats(LanguagePair languages) {
    formats.put("csv", new GlossaryCsv(languages));
    formats.put("xlsx", new GlossarySheet(languages));
    formats.put("tbx", new Tbx(languages, TbxDialect.BASIC, TbxStyle.DCA));
    formats.put("tbx-dct", new Tbx(languages, TbxDialect.BASIC, TbxStyle.DCT));
    formats.put("tbx-min", new Tbx(languages, TbxDialect.MIN, TbxStyle.DCA));
    formats.put("tbx-min-dct", new Tbx(languages, TbxDialect.MIN, TbxStyle.DCT));
    formats.put("tbx-core", new Tbx(languages, TbxDialect.CORE, TbxStyle.DCA));
    formats.put("tbx-2008", new Tbx(languages, TbxDialect.V2008, TbxStyle.DCA));
    formats.put("omegat", new OmegatGlossary(languages));
    formats.put("utx", new UtxGlossary(languages));
    formats.put("pairs", new PairCsv(languages));
  }

  /** Returns the formats' names. */
  public List<String> names() {
    return List.copyOf(formats.keySet());
  }

  /** Returns the format with a name. */
  public Optional<GlossaryFormat> named(String name) {
    return Optional.ofNullable(formats.get(name));
  }

  /** Returns the format that a file's name asks for. */
  public Optional<GlossaryFormat> forName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> named("csv");
      case "xlsx" -> named("xlsx");
      case "tbx", "xml" -> named("tbx");
      case "utx" -> named("utx");
      case "tsv", "tab", "txt" -> named("omegat");
      default -> Optional.empty();
    };
  }

  /** Returns whether a file in a glossary folder is taken for a glossary. */
  public static boolean isGlossary(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  /**
   * Reads a file in the format that its content shows.
   *
   * @throws InputException where it is in none of them, or cannot be read
   */
  public Glossary read(SourceFile file) {
    return named(detect(file)).orElseThrow().read(file);
  }

  private static String detect(SourceFile file) {
    if (!file.isText()) {
      return "xlsx";
    }
    String text = file.text();
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    if (first.startsWith("<")) {
      return "tbx";
    }
    if (first.startsWith("#UTX")) {
      return "utx";
    }
    List<String> columns = Arrays.stream(first.split(",")).map(String::strip).toList();
    if (columns.contains("source") && columns.contains("target")) {
      return "pairs";
    }
    boolean tabs =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .limit(10)
            .anyMatch(line -> line.indexOf('\t') > 0);
    return tabs && !columns.contains("id") ? "omegat" : "csv";
  }
}
