package io.duizhao.check.term;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Our check of terms beside Okapi's, on right text and on the same seeded errors: {@code SEED,…
 * COUNT PAIRS GLOSSARY…}, as {@link TermErrorEval} takes them, several seeds with commas between.
 */
final class TermCheckComparison {
  private TermCheckComparison() {}

  /** What a check calls an error: a concept in a pair. */
  private record Flag(int pair, String concept) {}

  private interface Checker {
    Set<Flag> flags(List<SeededErrors.Pair> document);
  }

  /** Counts over documents and seeds. */
  private static final class Figures {
    int onRightText;
    int found;
    int seeded;
    int wrong;
    final Map<SeededErrors.Kind, int[]> kinds = new EnumMap<>(SeededErrors.Kind.class);
  }

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[1]);
    List<List<SeededErrors.Pair>> documents = RightPairs.documents(args[2]);
    Termbase termbase = RightPairs.termbase(Arrays.copyOfRange(args, 3, args.length));
    Map<String, Checker> checkers = checkers(termbase);
    Map<String, Figures> figures = new LinkedHashMap<>();
    checkers.keySet().forEach(name -> figures.put(name, new Figures()));
    int pairs = documents.stream().mapToInt(List::size).sum();
    for (List<SeededErrors.Pair> document : documents) {
      checkers.forEach(
          (name, check) -> figures.get(name).onRightText += check.flags(document).size());
    }
    for (String seed : args[0].split(",")) {
      SeededErrors errors = new SeededErrors(termbase, Long.parseLong(seed));
      for (List<SeededErrors.Pair> document : documents) {
        int share = (int) Math.ceil((double) count * document.size() / pairs);
        SeededErrors.Seeded seeded = errors.change(document, share);
        checkers.forEach(
            (name, check) -> count(seeded, check.flags(seeded.pairs()), figures.get(name)));
      }
    }
    figures.forEach((name, f) -> print(name, f, pairs));
  }

  private static Map<String, Checker> checkers(Termbase termbase) {
    Map<String, Checker> checkers = new LinkedHashMap<>();
    TermCheck own =
        new TermCheck(termbase, LanguagePair.DEFAULT, CompiledLexicon.bundled(), Set.of());
    checkers.put("duizhao", document -> flags(own, document));
    for (boolean strings : new boolean[] {true, false}) {
      for (boolean all : new boolean[] {false, true}) {
        OkapiTerms okapi = new OkapiTerms(termbase, strings, all);
        String name =
            "Okapi, " + (strings ? "strings" : "words") + (all ? ", all forms" : ", preferred");
        checkers.put(name, document -> flags(okapi, document));
      }
    }
    return checkers;
  }

  private static Set<Flag> flags(TermCheck check, List<SeededErrors.Pair> document) {
    Set<Flag> flags = new HashSet<>();
    for (Finding finding : check.check(TermErrorEval.document(document))) {
      if (finding.severity() == Severity.ERROR && finding.concept() != null) {
        int unit = Integer.parseInt(finding.location().segment().substring(1));
        flags.add(new Flag(unit - 1, finding.concept()));
      }
    }
    return flags;
  }

  private static Set<Flag> flags(OkapiTerms check, List<SeededErrors.Pair> document) {
    Set<Flag> flags = new HashSet<>();
    for (int i = 0; i < document.size(); i++) {
      for (String concept : check.missing(document.get(i))) {
        flags.add(new Flag(i, concept));
      }
    }
    return flags;
  }

  private static void count(SeededErrors.Seeded seeded, Set<Flag> flags, Figures figures) {
    List<Flag> left = new ArrayList<>(flags);
    for (SeededErrors.Change change : seeded.changes()) {
      Flag flag = new Flag(change.pair(), change.concept().id());
      int[] kind = figures.kinds.computeIfAbsent(change.kind(), k -> new int[2]);
      kind[0]++;
      kind[1] += flags.contains(flag) ? 1 : 0;
      if (change.kind().isError) {
        figures.seeded++;
        figures.found += left.remove(flag) ? 1 : 0;
      }
    }
    figures.wrong += left.size();
  }

  private static void print(String name, Figures f, int pairs) {
    System.out.printf(
        "%-26s right text: %d in %d pairs; seeded: precision %.3f, recall %.3f;",
        name,
        f.onRightText,
        pairs,
        (double) f.found / Math.max(1, f.found + f.wrong),
        (double) f.found / Math.max(1, f.seeded));
    f.kinds.forEach((kind, n) -> System.out.printf(" %s %d of %d", kind, n[1], n[0]));
    System.out.println();
  }
}
