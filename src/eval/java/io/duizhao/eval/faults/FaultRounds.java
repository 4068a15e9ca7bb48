package io.duizhao.eval.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Disturbs every command that writes, many times, and proves after each time: every file is the old
 * or the new one, no decision is lost, the message is one a person understands, and running the
 * command again gives what an undisturbed run gives, with nothing left over.
 *
 * <p>Arguments: {@code FOLDER SEED FROM TO TASK FAULT COMMAND…}: an empty folder to work in, the
 * rounds to do, parts of the names of tasks and faults (or {@code -} for all), and how the program
 * is started, such as {@code java -jar target/duizhao.jar}.
 */
public final class FaultRounds {
  private static final List<Fault> FAULTS =
      List.of(
          new Killed(),
          new Killed(),
          new DiskFull(),
          new NoPermission(),
          new ChangedInput(),
          new SecondProcess(),
          new EditedDecision(),
          new ClosedOutput());

  private static final int INPUT = 3;

  private final Path folder;
  private final Launch launch;
  private final Map<Task, Undisturbed> undisturbed = new HashMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();
  private int failures;

  private FaultRounds(Path folder, Launch launch) {
    this.folder = folder;
    this.launch = launch;
  }

  /**
   * What a task does where nothing disturbs it.
   *
   * @param status its exit status
   * @param before the files before it
   * @param after the files after it
   * @param millis how long it takes
   * @param growth bytes that it adds
   */
  private record Undisturbed(
      int status, Snapshot before, Snapshot after, long millis, long growth) {}

  /** Does the rounds; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Launch launch = new Launch(Arrays.asList(args).subList(6, args.length));
    FaultRounds rounds = new FaultRounds(folder, launch);
    Folders.delete(folder.resolve("sample"));
    SampleWorkspace.layOut(Files.createDirectories(folder.resolve("sample")), launch);
    long seed = Long.parseLong(args[1]);
    List<Task> tasks = Task.all().stream().filter(t -> chosen(t.name(), args[4])).toList();
    List<Fault> faults = FAULTS.stream().filter(f -> chosen(f.name(), args[5])).toList();
    for (int number = Integer.parseInt(args[2]); number < Integer.parseInt(args[3]); number++) {
      Random random = Seeds.random(seed, number);
      Task task = tasks.get(number % tasks.size());
      Fault fault = faults.get(random.nextInt(faults.size()));
      List<String> broken = rounds.round(task, fault, random);
      if (!broken.isEmpty()) {
        rounds.failures++;
        System.out.printf("seed %d round %d: %s, %s%n", seed, number, task.name(), fault.name());
        broken.forEach(line -> System.out.println("    " + line));
      }
    }
    rounds.counts.forEach(
        (name, n) -> System.out.printf("%-16s %5d rounds, %4d of them hit%n", name, n[0], n[1]));
    System.out.println(rounds.failures + " rounds failed");
    System.exit(rounds.failures == 0 ? 0 : 1);
  }

  private static boolean chosen(String name, String part) {
    return part.equals("-") || name.contains(part);
  }

  /** Files about all documents: where one could not be written, they tell of the others. */
  private static boolean ofAll(String name) {
    return name.endsWith("all.tmx") || name.contains("/report/");
  }

  /**
   * Where an input cannot be read, such as a memory, a command may do its work without it if it
   * says so by name and status; the files of people's decisions are the old or the new ones all the
   * same.
   */
  private static boolean holdsDecisions(String name) {
    return name.startsWith("alignments/")
        || name.startsWith("translations/")
        || name.equals("suppressions.tsv");
  }

  /** Returns what did not hold. */
  private List<String> round(Task task, Fault fault, Random random)
      throws IOException, InterruptedException {
    Undisturbed usual = undisturbed(task);
    Path copy = fresh();
    Round round = new Round(launch, task, copy, usual.millis(), usual.growth());
    Outcome outcome = fault.strike(round, random);
    int[] count = counts.computeIfAbsent(fault.name(), name -> new int[2]);
    count[0]++;
    count[1] += outcome.status() == usual.status() ? 0 : 1;
    List<String> broken = new ArrayList<>(Proof.ofMessage(outcome, usual.status()));
    Snapshot struck = Snapshot.of(copy);
    if (fault.keepsInputs()) {
      struck.neither(usual.before(), usual.after()).stream()
          .filter(name -> outcome.status() != INPUT || !ofAll(name))
          .filter(name -> !outcome.namesItsInput() || holdsDecisions(name))
          .map(name -> name + " is neither the old nor the new one")
          .forEach(broken::add);
      if (outcome.status() == usual.status() && !fault.name().equals("closed output")) {
        usual.after().differences(struck).stream()
            .map(name -> name + ", although the command said that all was done")
            .forEach(broken::add);
      }
    }
    broken.addAll(Proof.ofDecisions(folder.resolve("sample"), copy));
    broken.addAll(Proof.ofForms(copy));
    Outcome again = launch.run(copy, task.arguments());
    if (again.status() != usual.status()) {
      broken.add("run again: " + again);
    }
    Snapshot last = Snapshot.of(copy);
    last.parts().forEach(part -> broken.add("left over: " + part));
    if (fault.keepsFiles()) {
      usual.after().differences(last).stream()
          .filter(name -> !name.contains(".part"))
          .map(name -> name + " after running again")
          .forEach(broken::add);
    }
    broken.addAll(Proof.ofDecisions(folder.resolve("sample"), copy));
    if (!broken.isEmpty()) {
      broken.add(0, "ended with " + outcome.toString().replace("\n", "\n    "));
    }
    return broken;
  }

  private Path fresh() throws IOException {
    Path copy = folder.resolve("round");
    Folders.delete(copy);
    Folders.copy(folder.resolve("sample"), copy);
    return copy;
  }

  private Undisturbed undisturbed(Task task) throws IOException, InterruptedException {
    Undisturbed known = undisturbed.get(task);
    if (known == null) {
      Path copy = fresh();
      Snapshot before = Snapshot.of(copy);
      long size = size(copy);
      long begin = System.nanoTime();
      Outcome outcome = launch.run(copy, task.arguments());
      long millis = (System.nanoTime() - begin) / 1_000_000;
      if (outcome.status() > 1) {
        throw new IllegalStateException(task.name() + ": " + outcome);
      }
      known =
          new Undisturbed(outcome.status(), before, Snapshot.of(copy), millis, size(copy) - size);
      undisturbed.put(task, known);
    }
    return known;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : Folders.walk(folder)) {
      size += Files.isRegularFile(file) ? (Files.size(file) + 4095) / 4096 * 4096 : 0;
    }
    return Math.max(0, size);
  }
}
