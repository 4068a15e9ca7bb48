package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Disturbs tasks by faults and proves after each round: every file is the old or the new one, no
 * decision is lost, the message is one a person understands, and running the command again gives
 * what an undisturbed run gives, with nothing left over.
 */
public final class FaultRun {
  private static final int INPUT = 3;

  private final Path folder;
  private final Launch launch;
  private final Map<Task, Undisturbed> undisturbed = new HashMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();

  /**
   * Lays out the workspace that is disturbed.
   *
   * @param folder an empty folder to work in
   * @param launch how the program is started
   */
  public FaultRun(Path folder, Launch launch) throws IOException {
    this.folder = folder;
    this.launch = launch;
    Folders.delete(sample());
    SampleWorkspace.layOut(sample());
  }

  /**
   * Does rounds. After as many as there are tasks times faults, each task has met each fault.
   *
   * @param from number of the first
   * @param to number after the last
   * @param task a part of the names of tasks; empty for all
   * @param fault a part of the names of faults; empty for all
   * @param out takes what failed at once, and the counts at the end
   * @return the rounds that failed, and why
   */
  public List<String> run(
      long seed, int from, int to, String task, String fault, Consumer<String> out)
      throws IOException, InterruptedException {
    List<Task> tasks = Task.all().stream().filter(t -> t.name().contains(task)).toList();
    List<Fault> faults =
        new ArrayList<>(Fault.all().stream().filter(f -> f.name().contains(fault)).toList());
    Collections.shuffle(faults, Seeds.random(seed, -1));
    List<String> failed = new ArrayList<>();
    for (int number = from; number < to; number++) {
      int place = number % tasks.size();
      Task chosen = tasks.get(place);
      Fault met = faults.get((place + number / tasks.size()) % faults.size());
      List<String> broken = round(chosen, met, Seeds.random(seed, number));
      if (!broken.isEmpty()) {
        String lines =
            "seed %d round %d: %s, %s\n    %s"
                .formatted(seed, number, chosen.name(), met.name(), String.join("\n    ", broken));
        out.accept(lines);
        failed.add(lines);
      }
    }
    counts.forEach(
        (name, n) -> out.accept("%-16s %5d rounds, %4d of them hit".formatted(name, n[0], n[1])));
    return failed;
  }

  private Path sample() {
    return folder.resolve("sample");
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
  List<String> round(Task task, Fault fault, Random random)
      throws IOException, InterruptedException {
    Undisturbed usual = undisturbed(task);
    Path copy = fresh();
    Outcome outcome = fault.strike(new Round(launch, task, copy, usual), random);
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
      if (outcome.status() == usual.status() && fault.isNoticed()) {
        usual.after().differences(struck).stream()
            .map(name -> name + ", although the command said that all was done")
            .forEach(broken::add);
      }
    }
    broken.addAll(Proof.ofDecisions(sample(), copy));
    broken.addAll(Proof.ofForms(copy));
    broken.addAll(again(task, fault, usual, copy));
    if (!broken.isEmpty()) {
      broken.add(0, "ended with " + outcome.toString().replace("\n", "\n    "));
    }
    return broken;
  }

  /** Runs the command once more, where nothing disturbs it. */
  private List<String> again(Task task, Fault fault, Undisturbed usual, Path copy)
      throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
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
    broken.addAll(Proof.ofDecisions(sample(), copy));
    broken.addAll(Proof.ofMark(launch, task, copy));
    return broken;
  }

  private Path fresh() throws IOException {
    Path copy = folder.resolve("round");
    Folders.delete(copy);
    Folders.copy(sample(), copy);
    return copy;
  }

  private Undisturbed undisturbed(Task task) throws IOException, InterruptedException {
    Undisturbed known = undisturbed.get(task);
    if (known == null) {
      known = Undisturbed.of(launch, task, fresh());
      undisturbed.put(task, known);
    }
    return known;
  }
}
