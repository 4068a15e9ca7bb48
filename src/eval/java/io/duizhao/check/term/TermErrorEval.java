package io.duizhao.check.term;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well the term check finds seeded errors, and how often it calls right text wrong: {@code SEED
 * COUNT PAIRS GLOSSARY…}, where PAIRS is as {@link RightPairs} reads it. With {@code
 * -Dduizhao.print} the errors found in right text and those missed are printed.
 */
final class TermErrorEval {
  private static final boolean PRINT = System.getProperty("duizhao.print") != null;

  private TermErrorEval() {}

  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    List<List<SeededErrors.Pair>> documents = RightPairs.documents(args[2]);
    Termbase termbase = RightPairs.termbase(Arrays.copyOfRange(args, 3, args.length));
    Check check =
        new TermCheck(termbase, LanguagePair.DEFAULT, CompiledLexicon.bundled(), Set.of());
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
        what
            + " "
            + finding.severity().label()
            + " "
            + finding.rule()
            + " "
            + MessageTable.english(finding.message()));
    System.out.println("    " + finding.source() + "\n    " + finding.target());
  }

  static BilingualDocument document(List<SeededErrors.Pair> pairs) {
    BilingualTexts texts = new BilingualTexts();
    pairs.forEach(pair -> texts.add(pair.chinese(), pair.english()));
    return texts.build("pairs");
  }
}
