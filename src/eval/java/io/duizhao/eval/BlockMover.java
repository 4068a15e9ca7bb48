package io.duizhao.eval;

import io.duizhao.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Moves blocks of an aligned document's English elsewhere, as where a translation puts paragraphs
 * or chapters in another order. Same seed, same result.
 *
 * <p>Usage: {@code BlockMover DOCUMENT OUT [SEED]}. DOCUMENT is a folder with {@code zh.txt},
 * {@code en.txt} and {@code links.tsv} or {@code gold.tsv}; OUT gets {@code zh.txt}, {@code en.txt}
 * and {@code gold.tsv}. Three blocks of 5 to 20 English sentences are moved, of at most an eighth
 * of the text where that is less; a block begins and ends where beads do.
 */
public final class BlockMover {
  private static final int BLOCKS = 3;
  private static final int LEAST = 5;
  private static final int MOST = 20;
  private static final int SHARE = 8;

  /** A bead, its English sentences as texts. */
  private record Bead(String source, List<String> english) {}

  private BlockMover() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path document = Path.of(args[0]);
    Path out = Path.of(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    List<Bead> moved = move(read(document), new Random(seed));
    StringBuilder english = new StringBuilder();
    StringBuilder gold = new StringBuilder();
    int line = 0;
    for (Bead bead : moved) {
      List<String> numbers = new ArrayList<>();
      for (String sentence : bead.english) {
        english.append(sentence).append('\n');
        numbers.add(String.valueOf(++line));
      }
      gold.append(bead.source).append('\t').append(String.join(",", numbers)).append('\n');
    }
    AtomicFile.write(out.resolve("zh.txt"), Files.readString(document.resolve("zh.txt")));
    AtomicFile.write(out.resolve("en.txt"), english.toString());
    AtomicFile.write(out.resolve("gold.tsv"), gold.toString());
  }

  private static List<Bead> read(Path document) throws IOException {
    Path links = document.resolve("links.tsv");
    List<String> lines =
        Files.readAllLines(Files.exists(links) ? links : document.resolve("gold.tsv"));
    List<String> english = Files.readAllLines(document.resolve("en.txt"));
    List<Bead> beads = new ArrayList<>();
    for (String line : lines) {
      String[] sides = line.split("\t", -1);
      List<String> sentences = new ArrayList<>();
      for (String number : sides.length < 2 ? new String[0] : sides[1].split(",")) {
        if (!number.isBlank()) {
          sentences.add(english.get(Integer.parseInt(number.strip()) - 1));
        }
      }
      beads.add(new Bead(sides[0], sentences));
    }
    return beads;
  }

  /** Takes blocks out that do not touch and puts each back between two other beads. */
  private static List<Bead> move(List<Bead> beads, Random random) {
    int sentences = beads.stream().mapToInt(bead -> bead.english.size()).sum();
    int most = Math.max(LEAST, Math.min(MOST, sentences / SHARE));
    int[] block = new int[beads.size()];
    for (int number = 1; number <= BLOCKS; number++) {
      int size = LEAST + random.nextInt(most - LEAST + 1);
      int begin;
      int end;
      do {
        begin = random.nextInt(beads.size());
        end = begin;
        for (int got = 0; end < beads.size() && got < size; end++) {
          got += beads.get(end).english.size();
        }
      } while (!free(block, begin - 1, end + 1));
      for (int k = begin; k < end; k++) {
        block[k] = number;
      }
    }
    List<Bead> rest = new ArrayList<>();
    List<List<Bead>> blocks = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int number = 0; number < BLOCKS; number++) {
      blocks.add(new ArrayList<>());
      places.add(0);
    }
    for (int k = 0; k < block.length; k++) {
      if (block[k] == 0) {
        rest.add(beads.get(k));
      } else {
        blocks.get(block[k] - 1).add(beads.get(k));
        places.set(block[k] - 1, rest.size());
      }
    }
    // Each goes between two beads of the rest, so far away that it passes as many as it has.
    List<List<Bead>> before = new ArrayList<>();
    for (int k = 0; k <= rest.size(); k++) {
      before.add(new ArrayList<>());
    }
    for (int number = 0; number < BLOCKS; number++) {
      List<Bead> moving = blocks.get(number);
      int place;
      do {
        place = random.nextInt(rest.size() + 1);
      } while (Math.abs(place - places.get(number)) < moving.size());
      before.get(place).addAll(moving);
    }
    List<Bead> moved = new ArrayList<>();
    for (int k = 0; k <= rest.size(); k++) {
      moved.addAll(before.get(k));
      if (k < rest.size()) {
        moved.add(rest.get(k));
      }
    }
    return moved;
  }

  private static boolean free(int[] block, int begin, int end) {
    for (int k = begin; k < end; k++) {
      if (k < 0 || k >= block.length || block[k] != 0) {
        return false;
      }
    }
    return true;
  }
}
