package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.model.finding.Location;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.workflow.incoming.DriftDoctor;
import io.duizhao.workflow.pair.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Says how many translations that slid come back to their sources, and how many that stood right
 * are moved. The pairs are the sentences of talks; in each talk one translation is lost, doubled or
 * cut in two at a random place, so that all behind it stand a line too early or too late.
 *
 * <p>Arguments: a folder with a folder for each talk ({@code cues.tsv}: time, Chinese, English),
 * and a seed.
 */
public final class DriftEval {
  private static final Aligner ALIGNER = Stages.aligner(new Termbase(List.of()), null);

  private DriftEval() {}

  /** A sentence and its translation. */
  private record Pair(String zh, String en) {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<Path> talks;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      talks = list.filter(Files::isDirectory).sorted().toList();
    }
    System.out.println("fault: right before, right after, wrongly moved, of lines");
    for (String fault : List.of("none", "lost", "doubled", "cut")) {
      Random random = new Random(Long.parseLong(args[1]));
      int[] counts = new int[4];
      for (Path talk : talks) {
        List<Pair> pairs = pairs(talk.resolve("cues.tsv"));
        if (pairs.size() >= 8) {
          count(pairs, damaged(pairs, fault, random), counts);
        }
      }
      System.out.println(
          fault + ": " + counts[0] + " " + counts[1] + " " + counts[2] + " of " + counts[3]);
    }
  }

  private static List<String> damaged(List<Pair> pairs, String fault, Random random) {
    List<String> lines = new ArrayList<>(pairs.stream().map(Pair::en).toList());
    int place = random.nextInt(pairs.size() - 5);
    String own = lines.get(place);
    switch (fault) {
      case "lost" -> lines.remove(place);
      case "doubled" -> lines.add(place, own);
      case "cut" -> {
        int half = Math.max(1, own.indexOf(' ', own.length() / 2));
        lines.set(place, own.substring(0, half));
        lines.add(place + 1, own.substring(half).strip());
      }
      default -> {
        // Nothing is done.
      }
    }
    while (lines.size() < pairs.size()) {
      lines.add("");
    }
    return lines.subList(0, pairs.size());
  }

  private static void count(List<Pair> pairs, List<String> lines, int[] counts) {
    List<IncomingTarget> incoming = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      incoming.add(
          new IncomingTarget(
              "s" + i,
              pairs.get(i).zh(),
              lines.get(i),
              Optional.empty(),
              Optional.empty(),
              "",
              Optional.empty(),
              new Location("t", "", i + 1, 1)));
    }
    List<IncomingTarget> after = DriftDoctor.of(incoming, ALIGNER, LanguagePair.DEFAULT).targets();
    for (int i = 0; i < pairs.size(); i++) {
      boolean before = lines.get(i).equals(pairs.get(i).en());
      boolean now = after.get(i).target().equals(pairs.get(i).en());
      counts[0] += before ? 1 : 0;
      counts[1] += now ? 1 : 0;
      counts[2] += before && !now ? 1 : 0;
      counts[3]++;
    }
  }

  /** A sentence ends where both sides end one. */
  private static List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3) {
        continue;
      }
      zh.append(cells[1].strip());
      en.append(en.length() == 0 ? "" : " ").append(cells[2].strip());
      if (zh.toString().matches("(?s).*[。？！]") && en.toString().matches("(?s).*[.?!]")) {
        pairs.add(new Pair(zh.toString(), en.toString()));
        zh.setLength(0);
        en.setLength(0);
      }
    }
    return pairs;
  }
}
