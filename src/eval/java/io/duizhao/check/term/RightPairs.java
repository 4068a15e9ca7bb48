package io.duizhao.check.term;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.Glossary;
import io.duizhao.term.format.GlossaryFormats;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads sentences with right English: folders with {@code zh.tsv}, {@code en.tsv} and {@code
 * links.tsv}, several of them with commas between, or a table of pairs packed with gzip.
 */
final class RightPairs {
  private RightPairs() {}

  static List<List<SeededErrors.Pair>> documents(String paths) throws IOException {
    List<List<SeededErrors.Pair>> documents = new ArrayList<>();
    for (String path : paths.split(",")) {
      documents.addAll(pairs(Path.of(path)));
    }
    return documents;
  }

  static Termbase termbase(String... paths) {
    GlossaryFormats formats = new GlossaryFormats(LanguagePair.DEFAULT);
    List<Glossary> glossaries = new ArrayList<>();
    for (String path : paths) {
      glossaries.add(formats.read(SourceFile.read(Path.of(path), path)));
    }
    return Glossary.merge(glossaries).termbase();
  }

  private static List<List<SeededErrors.Pair>> pairs(Path path) throws IOException {
    return Files.isDirectory(path) ? List.of(linked(path)) : table(path);
  }

  /** Reads a table as documents of 500 pairs. */
  private static List<List<SeededErrors.Pair>> table(Path path) throws IOException {
    List<List<SeededErrors.Pair>> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (documents.isEmpty() || documents.get(documents.size() - 1).size() == 500) {
          documents.add(new ArrayList<>());
        }
        documents.get(documents.size() - 1).add(new SeededErrors.Pair(cells[0], cells[1]));
      }
    }
    return documents;
  }

  private static List<SeededErrors.Pair> linked(Path folder) throws IOException {
    List<String[]> chinese = cells(folder.resolve("zh.tsv"));
    List<String[]> english = cells(folder.resolve("en.tsv"));
    List<SeededErrors.Pair> pairs = new ArrayList<>();
    for (String[] link : cells(folder.resolve("links.tsv"))) {
      String zh = text(chinese, link[0], 3, "").replace("¦", "");
      String en = text(english, link[1], 1, " ");
      boolean content =
          Arrays.stream(link[0].split(","))
              .filter(id -> !id.isEmpty())
              .map(id -> chinese.get(Integer.parseInt(id) - 1)[1])
              .noneMatch(kind -> kind.equals("meta") || kind.equals("boilerplate"));
      if (content && !zh.isEmpty() && !en.isEmpty()) {
        pairs.add(new SeededErrors.Pair(zh, en));
      }
    }
    return pairs;
  }

  private static List<String[]> cells(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static String text(List<String[]> table, String ids, int column, String joint) {
    List<String> texts = new ArrayList<>();
    for (String id : ids.split(",")) {
      if (!id.isEmpty()) {
        texts.add(table.get(Integer.parseInt(id) - 1)[column]);
      }
    }
    return String.join(joint, texts);
  }
}
