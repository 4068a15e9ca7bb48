package io.duizhao.workflow;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.check.GoldPairs;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.Span;
import io.duizhao.model.TranslationUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How many seeded mistakes of each class are found, and at the right place: {@code SEED COUNT}.
 * With {@code -Dduizhao.print} those missed are printed.
 */
final class SeededMistakesEval {
  private SeededMistakesEval() {}

  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    List<SeededMistakes.Pair> pairs = new ArrayList<>();
    for (String name : List.of("000", "001", "003-first-part", "004-first-part")) {
      BilingualDocument document = GoldPairs.document(GoldPairs.FOLDER.resolve(name));
      for (TranslationUnit unit : document.units()) {
        if (unit.isTranslated()) {
          pairs.add(new SeededMistakes.Pair(unit.sourceText(), unit.targetText()));
        }
      }
    }
    Check checks = CheckEval.checks();
    System.out.printf("%-18s %7s %7s %7s %7s%n", "class", "seeded", "found", "placed", "recall");
    int all = 0;
    int allPlaced = 0;
    for (SeededMistakes mistakes : SeededMistakes.values()) {
      int[] figures = run(mistakes, pairs, seed, count, checks);
      all += figures[0];
      allPlaced += figures[2];
      System.out.printf(
          "%-18s %7d %7d %7d %7.3f%n",
          mistakes.name().toLowerCase(java.util.Locale.ROOT),
          figures[0],
          figures[1],
          figures[2],
          figures[2] / (double) Math.max(1, figures[0]));
    }
    System.out.printf(
        "%-18s %7d %7s %7d %7.3f%n", "all", all, "", allPlaced, allPlaced / (double) all);
  }

  /** Returns how many were seeded, found, and found at the right place. */
  private static int[] run(
      SeededMistakes mistakes,
      List<SeededMistakes.Pair> pairs,
      long seed,
      int count,
      Check checks) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i + 1 < pairs.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Map<Integer, SeededMistakes.Seeded> seeded = new HashMap<>();
    for (int i : order) {
      boolean near = seeded.containsKey(i - 1) || seeded.containsKey(i + 1);
      if (seeded.size() < count && !near) {
        Optional<SeededMistakes.Seeded> one = mistakes.seed(pairs.get(i), pairs.get(i + 1), random);
        one.ifPresent(mistake -> seeded.put(i, mistake));
      }
    }
    BilingualTexts texts = new BilingualTexts();
    for (int i = 0; i < pairs.size(); i++) {
      SeededMistakes.Seeded mistake = seeded.get(i);
      texts.add(
          mistake == null ? pairs.get(i).zh() : mistake.zh(),
          mistake == null ? pairs.get(i).en() : mistake.en());
    }
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Finding finding : checks.check(texts.build("seeded"))) {
      findings
          .computeIfAbsent(finding.location().segment(), unit -> new ArrayList<>())
          .add(finding);
    }
    int[] figures = {seeded.size(), 0, 0};
    seeded.forEach(
        (i, mistake) -> {
          List<Finding> here =
              findings.getOrDefault("u" + (i + 1), List.of()).stream()
                  .filter(finding -> finding.rule().startsWith(mistakes.rule))
                  .toList();
          boolean placed = here.stream().anyMatch(finding -> isAt(finding, mistake.span()));
          figures[1] += here.isEmpty() ? 0 : 1;
          figures[2] += placed ? 1 : 0;
          if (!placed && System.getProperty("duizhao.print") != null) {
            System.out.println(
                "missed "
                    + mistakes
                    + "\n    "
                    + mistake.zh()
                    + "\n    "
                    + mistake.en()
                    + "\n    "
                    + here);
          }
        });
    return figures;
  }

  private static boolean isAt(Finding finding, Span span) {
    Span target = finding.targetSpan();
    return target != null && target.overlaps(span);
  }
}
