package io.duizhao.eval.faults;

import io.duizhao.faults.Folders;
import io.duizhao.faults.Launch;
import io.duizhao.faults.Outcome;
import io.duizhao.faults.Seeds;
import io.duizhao.faults.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kills programs while they take in a large memory, and lets two of them meet there. After each
 * round the memories are whole, every unit is found, and the index is no larger than a fresh one.
 *
 * <p>Arguments: {@code FOLDER SEED ROUNDS UNITS COMMAND…}: an empty folder to work in, and how the
 * program is started, such as {@code java -jar target/duizhao.jar}.
 */
public final class MemoryRounds {
  private static final List<String> WORDS =
      List.of("港口", "灯塔", "渔船", "海风", "码头", "水手", "地图", "钟声", "货物", "清晨", "潮水", "信号");

  /** Pairs of commands that are started at almost the same time. */
  private static final List<String[]> MEETINGS =
      List.of(
          new String[] {"tm add more.tmx", "tm add more.tmx"},
          new String[] {"tm add more.tmx --replace", "tm search 港口1。"},
          new String[] {"run .", "tm add more.tmx"},
          new String[] {"tm stats", "tm stats"},
          new String[] {"tm search 港口1。", "run ."},
          new String[] {"analyze", "tm add more.tmx"});

  private final Path folder;
  private final Path workspace;
  private final Launch launch;
  private final int units;
  private final Map<String, Integer> counts = new TreeMap<>();
  private long millis;
  private int files;
  private int failures;

  private MemoryRounds(Path folder, Launch launch, int units) {
    this.folder = folder;
    this.workspace = folder.resolve("workspace");
    this.launch = launch;
    this.units = units;
  }

  /** Does the rounds; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Launch launch = new Launch(Arrays.asList(args).subList(4, args.length));
    MemoryRounds rounds =
        new MemoryRounds(Path.of(args[0]).toAbsolutePath(), launch, Integer.parseInt(args[3]));
    rounds.layOut();
    long seed = Long.parseLong(args[1]);
    for (int number = 0; number < Integer.parseInt(args[2]); number++) {
      Random random = Seeds.random(seed, number);
      List<String> broken = random.nextInt(3) > 0 ? rounds.kill(random) : rounds.meet(random);
      if (!broken.isEmpty()) {
        rounds.failures++;
        System.out.println("seed " + seed + " round " + number + ": " + broken);
      }
    }
    rounds.counts.forEach((name, n) -> System.out.println(n + " rounds: " + name));
    System.out.println(rounds.failures + " rounds failed");
    System.exit(rounds.failures == 0 ? 0 : 1);
  }

  private void layOut() throws IOException, InterruptedException {
    Folders.delete(workspace);
    Files.createDirectories(workspace.resolve("tm"));
    Files.createDirectories(workspace.resolve("source-zh"));
    Files.writeString(workspace.resolve("source-zh/talk.txt"), "港口1。\n\n今天没有风。\n");
    Files.writeString(workspace.resolve("tm/large.tmx"), memory(units, ""));
    Files.writeString(workspace.resolve("more.tmx"), memory(units / 4, "更多"));
    long begin = System.nanoTime();
    Outcome outcome = run("tm stats");
    millis = (System.nanoTime() - begin) / 1_000_000;
    if (outcome.status() != 0) {
      throw new IllegalStateException(outcome.toString());
    }
    files = indexFiles();
  }

  private static String memory(int units, String prefix) {
    StringBuilder text = new StringBuilder("<tmx version=\"1.4\"><header/><body>\n");
    for (int i = 0; i < units; i++) {
      String zh = prefix + WORDS.get(i % WORDS.size()) + (i + 1) + "。";
      text.append("<tu><tuv xml:lang=\"zh-CN\"><seg>").append(zh);
      text.append("</seg></tuv><tuv xml:lang=\"en-US\"><seg>Harbour ").append(i + 1);
      text.append(".</seg></tuv></tu>\n");
    }
    return text.append("</body></tmx>\n").toString();
  }

  private Outcome run(String line) throws InterruptedException {
    return launch.run(workspace, List.of(line.split(" ")));
  }

  private int indexFiles() throws IOException {
    try (Stream<Path> all = Files.walk(workspace.resolve(".duizhao/tm"))) {
      return (int) all.filter(Files::isRegularFile).filter(MemoryRounds::isOfLarge).count();
    }
  }

  private static boolean isOfLarge(Path file) {
    return file.toString().contains("large.tmx");
  }

  /**
   * The index is missing, of another state of the memory, or damaged; then the builder is killed.
   */
  private List<String> kill(Random random) throws IOException, InterruptedException {
    String state = List.of("no index", "an older index", "a damaged index").get(random.nextInt(3));
    counts.merge("killed, with " + state, 1, Integer::sum);
    Path index = workspace.resolve(".duizhao/tm");
    if (state.equals("no index")) {
      Folders.delete(index);
    } else if (state.equals("an older index")) {
      Path large = workspace.resolve("tm/large.tmx");
      Files.writeString(large, Files.readString(large) + "\n");
    } else {
      damage(index, random);
    }
    Snapshot before = Snapshot.of(workspace);
    Launch.Running running = launch.start(workspace, List.of("tm", "stats"));
    running.process().waitFor(random.nextLong(millis + 200), TimeUnit.MILLISECONDS);
    running.process().destroyForcibly();
    running.end();
    List<String> broken = new ArrayList<>(before.differences(Snapshot.of(workspace)));
    broken.addAll(found());
    return broken;
  }

  private static void damage(Path index, Random random) throws IOException {
    List<Path> all =
        Folders.walk(index).stream()
            .filter(Files::isRegularFile)
            .filter(MemoryRounds::isOfLarge)
            .filter(file -> !file.endsWith("write.lock"))
            .sorted()
            .toList();
    Path file = all.get(random.nextInt(all.size()));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, random.nextInt(Math.max(1, bytes.length))));
  }

  private List<String> meet(Random random) throws IOException, InterruptedException {
    String[] meeting = MEETINGS.get(random.nextInt(MEETINGS.size()));
    counts.merge("together, " + meeting[0] + " + " + meeting[1], 1, Integer::sum);
    Folders.delete(workspace.resolve(".duizhao/tm"));
    Files.deleteIfExists(workspace.resolve("tm/more.tmx"));
    Launch.Running one = launch.start(workspace, List.of(meeting[0].split(" ")));
    one.process().waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
    Launch.Running two = launch.start(workspace, List.of(meeting[1].split(" ")));
    List<String> broken = new ArrayList<>();
    for (Outcome outcome : List.of(one.end(), two.end())) {
      if (outcome.status() != 0) {
        broken.add(Stream.of(meeting).collect(Collectors.joining(" + ")) + ": " + outcome);
      }
    }
    broken.addAll(found());
    return broken;
  }

  /** Every unit that is asked for is found, and nothing is left over. */
  private List<String> found() throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    for (int unit : List.of(1, units / 2, units)) {
      String zh = WORDS.get((unit - 1) % WORDS.size()) + unit + "。";
      Outcome outcome = run("tm search " + zh + " --min 100 --out found.txt");
      String text = Files.readString(workspace.resolve("found.txt"));
      if (outcome.status() != 0 || !text.contains("Harbour " + unit + ".")) {
        broken.add(zh + " is not found: " + outcome + " " + text);
      }
    }
    Files.delete(workspace.resolve("found.txt"));
    int now = indexFiles();
    if (now > files) {
      broken.add(now + " files in the index where " + files + " are usual");
    }
    return broken;
  }
}
