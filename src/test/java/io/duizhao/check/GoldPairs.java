package io.duizhao.check;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.term.Glossary;
import io.duizhao.term.format.GlossaryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Texts that people aligned and whose English is right; they are not in the repository. */
public final class GoldPairs {
  /** Where they lie. */
  public static final Path FOLDER =
      Path.of(System.getProperty("duizhao.shared", "../shared"), "gold");

  private GoldPairs() {}

  /** Returns the project's own glossary. */
  public static Termbase glossary() {
    GlossaryCsv reader = new GlossaryCsv(LanguagePair.DEFAULT);
    List<Glossary> files = new ArrayList<>();
    for (String file : List.of("glossary/names.csv", "glossary/terms.csv")) {
      files.add(reader.read(SourceFile.read(Path.of(file), file)));
    }
    return Glossary.merge(files).termbase();
  }

  /** Reads the text of a folder. */
  public static BilingualDocument document(Path folder) throws IOException {
    List<String[]> chinese = table(folder.resolve("zh.tsv"));
    List<String[]> english = table(folder.resolve("en.tsv"));
    BilingualTexts texts = new BilingualTexts();
    for (String[] link : table(folder.resolve("links.tsv"))) {
      List<String[]> source = rows(chinese, link[0]);
      BlockKind kind =
          source.isEmpty()
              ? BlockKind.PROSE
              : BlockKind.valueOf(source.get(0)[1].toUpperCase(Locale.ROOT));
      texts.add(
          kind,
          source.stream().map(row -> row[3].replace("¦", "")).toList(),
          rows(english, link[1]).stream().map(row -> row[1]).toList(),
          1);
    }
    return texts.build(folder.getFileName().toString());
  }

  private static List<String[]> table(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static List<String[]> rows(List<String[]> table, String ids) {
    return Arrays.stream(ids.split(","))
        .filter(id -> !id.isEmpty())
        .map(id -> table.get(Integer.parseInt(id) - 1))
        .toList();
  }
}
