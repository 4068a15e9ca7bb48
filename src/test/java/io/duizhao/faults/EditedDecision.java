package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A person confirms a bead, as an editor saves a file, while the command works. */
final class EditedDecision implements Fault {
  private static final String FILE = "alignments/talk.align.tsv";

  @Override
  public String name() {
    return "edited decision";
  }

  @Override
  public boolean keepsInputs() {
    return false;
  }

  @Override
  public boolean keepsFiles() {
    return false;
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    Launch.Running running = round.start();
    running.process().waitFor(random.nextLong(round.millis()), TimeUnit.MILLISECONDS);
    Path file = round.folder().resolve(FILE);
    String before = Files.readString(file);
    List<String> open = before.lines().filter(line -> line.contains("\tauto\t")).toList();
    String line = open.get(random.nextInt(open.size()));
    String decided = line.replace("\tauto\t", "\tconfirmed\t");
    Path saved = round.folder().resolveSibling("edited.tsv");
    Files.writeString(saved, before.replace(line, decided));
    Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE);
    Outcome outcome = running.end();
    String ids = line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1) + 1);
    boolean kept =
        Files.readString(file)
            .lines()
            .anyMatch(now -> now.startsWith(ids) && now.contains("\tconfirmed\t"));
    return kept ? outcome : new Outcome(-2, "the edit was lost: " + decided + "\n" + outcome);
  }
}
