package io.duizhao.memory;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.text.Traditional;
import io.duizhao.workflow.memory.MemoryCleaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the cleaning of memories: good pairs, of which some are spoilt in every way that a
 * cleaner knows, with a fixed seed.
 *
 * <p>Arguments: folder of sentence pairs (packed with gzip), folder of sentences in other languages
 * (a file a language, {@code fr.txt}; {@code ja.txt} for the Chinese side), file for the memory,
 * number of pairs.
 */
final class CleaningEval {
  private static final long SEED = 20261127;
  private static final int WAYS = 12;
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[1-9]\\d{0,3}(?![\\w.])");

  private final Random random = new Random(SEED);
  private final List<String[]> good;
  private final List<String> foreign = new ArrayList<>();
  private final List<String> japanese = new ArrayList<>();
  private final Map<Character, Character> traditional = new HashMap<>();
  private final List<String[]> units = new ArrayList<>();

  /** The way in which each unit is spoilt; empty where it is good. */
  private final List<String> ways = new ArrayList<>();

  private CleaningEval(List<String[]> good, Path others) throws IOException {
    this.good = good;
    try (Stream<Path> files = Files.list(others)) {
      for (Path file : files.sorted().toList()) {
        (file.endsWith("ja.txt") ? japanese : foreign).addAll(Files.readAllLines(file));
      }
    }
    Collections.shuffle(foreign, random);
    for (char c = 0x4E00; c < 0xA000; c++) {
      if (Traditional.simplified(c) != c) {
        traditional.putIfAbsent(Traditional.simplified(c), c);
      }
    }
  }

  /** Measures. */
  public static void main(String[] args) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String[]> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> packed = files.filter(f -> f.toString().endsWith(".gz")).sorted().toList();
      for (String[] pair : EditedPairs.read(packed)) {
        boolean simplified = pair[0].chars().allMatch(c -> Traditional.simplified((char) c) == c);
        if (simplified && seen.add(pair[0]) & seen.add(pair[1])) {
          pairs.add(pair);
        }
      }
    }
    int wanted = Integer.parseInt(args[3]);
    List<String[]> good = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      good.add(pairs.get((int) ((long) i * pairs.size() / wanted)));
    }
    CleaningEval eval = new CleaningEval(good, Path.of(args[1]));
    eval.spoil();
    eval.write(Path.of(args[2]));
    eval.measure(Path.of(args[2]));
  }

  private void spoil() {
    for (int i = 0; i < good.size(); i++) {
      int way = i % 4 == 0 ? random.nextInt(WAYS) : WAYS;
      String zh = good.get(i)[0];
      String en = good.get(i)[1];
      switch (way) {
        case 0 -> add("empty", zh, " ");
        case 1 -> add("copied", zh, zh);
        case 2 -> add("wrong-language: target", zh, foreign.get(i % foreign.size()));
        case 3 -> add("wrong-language: Japanese", japanese.get(i % japanese.size()), en);
        case 4 -> add("misaligned: next", zh, good.get((i + 1) % good.size())[1]);
        case 5 -> add("misaligned: any", zh, good.get(random.nextInt(good.size()))[1]);
        case 6 -> add("other-length: a third", zh, en.substring(0, en.length() / 3));
        case 7 -> {
          StringBuilder long3 = new StringBuilder(en);
          for (int n = 1; n < 4; n++) {
            long3.append(' ').append(good.get((i + n) % good.size())[1]);
          }
          add("other-length: four", zh, long3.toString());
        }
        case 8 -> otherNumber(zh, en);
        case 9 -> add("wrong-script", script(zh), en);
        case 10 -> {
          add("", zh, en);
          add("duplicate", zh + " ", en);
        }
        case 11 -> {
          add("", zh, en);
          add("contradictory", zh, "In other words: " + en);
        }
        default -> add("", zh, en);
      }
    }
  }

  private void otherNumber(String zh, String en) {
    Matcher matcher = NUMBER.matcher(en);
    if (matcher.find() && zh.contains(matcher.group())) {
      int number = Integer.parseInt(matcher.group());
      add(
          "other-numbers",
          zh,
          en.substring(0, matcher.start()) + (number + 3) + en.substring(matcher.end()));
    } else {
      add("", zh, en);
    }
  }

  private String script(String zh) {
    StringBuilder text = new StringBuilder();
    zh.chars().forEach(c -> text.append(traditional.getOrDefault((char) c, (char) c)));
    return text.toString();
  }

  private void add(String way, String zh, String en) {
    units.add(new String[] {zh, en});
    ways.add(way);
  }

  /** Line 2 is that of the first unit. */
  private void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder("<tmx version=\"1.4\"><header/><body>\n");
    for (String[] unit : units) {
      text.append("<tu><tuv xml:lang=\"zh-CN\"><seg>").append(xml(unit[0]));
      text.append("</seg></tuv><tuv xml:lang=\"en-US\"><seg>").append(xml(unit[1]));
      text.append("</seg></tuv></tu>\n");
    }
    Files.writeString(file, text.append("</body></tmx>\n"));
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("[\\p{Cntrl}]", " ");
  }

  private void measure(Path file) {
    Map<Integer, EnumMap<Defect, String>> found = new HashMap<>();
    MemoryCleaning cleaning =
        new MemoryCleaning(
            file,
            LanguagePair.DEFAULT,
            CleaningPolicy.usual(),
            one ->
                found
                    .computeIfAbsent(one.unit().line() - 2, n -> new EnumMap<>(Defect.class))
                    .put(one.defect(), one.message()));
    long begin = System.nanoTime();
    cleaning.judge();
    System.out.printf(
        Locale.ROOT, "%d units in %.1f s%n", units.size(), (System.nanoTime() - begin) / 1e9);
    System.out.println("spoilt\tunits\tfound\tshare\tfound as another kind");
    for (String way : ways.stream().distinct().filter(w -> !w.isEmpty()).sorted().toList()) {
      int all = 0;
      int right = 0;
      int other = 0;
      for (int i = 0; i < units.size(); i++) {
        if (ways.get(i).equals(way)) {
          Map<Defect, String> defects = found.getOrDefault(i, new EnumMap<>(Defect.class));
          boolean hit = defects.keySet().stream().anyMatch(d -> way.startsWith(d.label()));
          all++;
          right += hit ? 1 : 0;
          other += !hit && !defects.isEmpty() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT, "%s\t%d\t%d\t%.3f\t%d%n", way, all, right, right / (double) all, other);
    }
    long unspoilt = ways.stream().filter(String::isEmpty).count();
    System.out.println("kind\tgiven\tprecision\tto good pairs of " + unspoilt);
    for (Defect defect : Defect.values()) {
      int given = 0;
      int goodPairs = 0;
      List<String> samples = new ArrayList<>();
      for (Map.Entry<Integer, EnumMap<Defect, String>> one : found.entrySet()) {
        if (one.getValue().containsKey(defect)) {
          String way = ways.get(one.getKey());
          given++;
          goodPairs += way.isEmpty() ? 1 : 0;
          if (way.isEmpty() && samples.size() < Integer.getInteger("samples", 0)) {
            samples.add(
                one.getValue().get(defect) + ": " + String.join(" | ", units.get(one.getKey())));
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s\t%d\t%.3f\t%d%n",
          defect.label(),
          given,
          (given - goodPairs) / (double) Math.max(1, given),
          goodPairs);
      samples.forEach(sample -> System.out.println("    " + sample));
    }
  }
}
