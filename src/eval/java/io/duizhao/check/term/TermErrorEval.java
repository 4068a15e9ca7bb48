package io.duizhao.check.term;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Severity;
import io.duizhao.model.Termbase;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How well the term check finds seeded errors, and how often it calls right text wrong: {@code SEED
 * COUNT PAIRS GLOSSARY…}, where PAIRS is a folder with {@code zh.tsv}, {@code en.tsv} and {@code
 * links.tsv}, several of them with commas between, or a table of pairs packed with gzip. With
 * {@code -Dduizhao.print} the errors found in right text and those missed are printed.
 */
final class TermErrorEval {
  private static final boolean PRINT = System.getProperty("duizhao.print") != null;

  private TermErrorEval() {}

  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    List<List<SeededErrors.Pair>> documents = new ArrayList<>();
    for (String path : args[2].split(",")) {
      documents.addAll(pairs(Path.of(path)));
    }
    GlossaryFormats formats = new GlossaryFormats(LanguagePair.DEFAULT);
    List<Glossary> glossaries = new ArrayList<>();
    for (String path : Arrays.copyOfRange(args, 3, args.length)) {
      glossaries.add(formats.read(SourceFile.read(Path.of(path), path)));
    }
    Termbase termbase = Glossary.merge(glossaries).termbase();
    Check check = new TermCheck(termbase, LanguagePair.DEFAULT, CompiledLexicon.bundled());
    clean(documents, check);
    seeded(documents, termbase, check, seed, count);
  }

  private static void clean(List<List<SeededErrors.Pair>> documents, Check check) {
    int pairs = documents.stream().mapToInt(List::size).sum();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (List<SeededErrors.Pair> document : documents) {
      for (Finding finding : check.check(document(document))) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (PRINT && finding.severity() != Severity.INFO) {
          print("in right text", finding);
        }
      }
    }
    System.out.printf("right text: %d pairs, findings %s%n", pairs, counts);
  }

  private static void seeded(
      List<List<SeededErrors.Pair>> documents,
      Termbase termbase,
      Check check,
      long seed,
      int count) {
    int pairs = documents.stream().mapToInt(List::size).sum();
    Map<SeededErrors.Kind, int[]> kinds = new EnumMap<>(SeededErrors.Kind.class);
    SeededErrors errors = new SeededErrors(termbase, seed);
    int found = 0;
    int seeded = 0;
    int wrong = 0;
    for (List<SeededErrors.Pair> document : documents) {
      int share = (int) Math.ceil((double) count * document.size() / pairs);
      SeededErrors.Seeded changed = errors.change(document, share);
      List<Finding> findings = new ArrayList<>(check.check(document(changed.pairs())));
      findings.removeIf(finding -> finding.severity() == Severity.INFO && !isDrift(finding));
      for (SeededErrors.Change change : changed.changes()) {
        int[] figures = kinds.computeIfAbsent(change.kind(), kind -> new int[3]);
        figures[0]++;
        List<Finding> here = findings.stream().filter(finding -> isAt(finding, change)).toList();
        boolean error = here.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        figures[1] += error ? 1 : 0;
        figures[2] += here.stream().anyMatch(TermErrorEval::isDrift) ? 1 : 0;
        if (change.kind().isError) {
          seeded++;
          found += error ? 1 : 0;
          findings.removeAll(here);
          if (!error && PRINT) {
            SeededErrors.Pair pair = changed.pairs().get(change.pair());
            System.out.println("missed " + change + "\n    " + pair);
          }
        }
      }
      for (Finding finding : findings) {
        if (finding.severity() == Severity.ERROR) {
          wrong++;
          if (PRINT) {
            print("false", finding);
          }
        }
      }
    }
    kinds.forEach(
        (kind, f) ->
            System.out.printf(
                "%-10s %3d seeded, %3d called errors, %3d called drift%n", kind, f[0], f[1], f[2]));
    System.out.printf(
        "seed %d: %d errors and %d other changes; precision %.3f, recall %.3f of error%n",
        seed,
        seeded,
        kinds.values().stream().mapToInt(f -> f[0]).sum() - seeded,
        (double) found / Math.max(1, found + wrong),
        (double) found / Math.max(1, seeded));
  }

  private static boolean isAt(Finding finding, SeededErrors.Change change) {
    return finding.location().segment().equals("u" + (change.pair() + 1))
        && change.concept().id().equals(finding.concept());
  }

  private static boolean isDrift(Finding finding) {
    return finding.rule().equals("terms.drift");
  }

  private static void print(String what, Finding finding) {
    System.out.println(
        what + " " + finding.severity().label() + " " + finding.rule() + " " + finding.message());
    System.out.println("    " + finding.source() + "\n    " + finding.target());
  }

  private static BilingualDocument document(List<SeededErrors.Pair> pairs) {
    BilingualTexts texts = new BilingualTexts();
    pairs.forEach(pair -> texts.add(pair.chinese(), pair.english()));
    return texts.build("pairs");
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
