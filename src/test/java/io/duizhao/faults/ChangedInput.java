package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** An input is cut, damaged, removed or emptied while the command reads. */
final class ChangedInput implements Fault {
  private static final List<String> INPUTS =
      List.of("source-zh/", "target-en/", "glossary/", "back/", "tm/", "duizhao.yaml", "repairs");

  @Override
  public String name() {
    return "changed input";
  }

  @Override
  public boolean keepsInputs() {
    return false;
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    List<Path> inputs =
        Folders.walk(round.folder()).stream()
            .filter(Files::isRegularFile)
            .filter(
                file -> {
                  String name = round.folder().relativize(file).toString();
                  return INPUTS.stream().anyMatch(name::startsWith);
                })
            .toList();
    String arguments = String.join(" ", round.task().arguments());
    List<Path> named =
        inputs.stream()
            .filter(file -> arguments.contains(round.folder().relativize(file).toString()))
            .toList();
    List<Path> choice = named.isEmpty() || random.nextInt(3) == 0 ? inputs : named;
    Path file = choice.get(random.nextInt(choice.size()));
    byte[] before = Files.readAllBytes(file);
    Launch.Running running = round.start();
    running.process().waitFor(random.nextLong(round.millis()), TimeUnit.MILLISECONDS);
    String done = change(file, before, random);
    Outcome outcome = running.end();
    boolean wasWritten = Files.exists(file) && isNew(file, before);
    if (!wasWritten || !round.task().name().contains("apply")) {
      Files.write(file, before);
    }
    return outcome.with(round.folder().relativize(file) + " " + done);
  }

  private static boolean isNew(Path file, byte[] before) throws IOException {
    byte[] now = Files.readAllBytes(file);
    return now.length > before.length && !Arrays.equals(now, before);
  }

  private static String change(Path file, byte[] before, Random random) throws IOException {
    int place = before.length == 0 ? 0 : random.nextInt(before.length);
    switch (random.nextInt(4)) {
      case 0:
        Files.deleteIfExists(file);
        return "removed";
      case 1:
        Files.write(file, Arrays.copyOf(before, place));
        return "cut at " + place;
      case 2:
        byte[] noise = before.clone();
        for (int i = place; i < Math.min(place + 40, noise.length); i++) {
          noise[i] = (byte) random.nextInt(256);
        }
        Files.write(file, noise);
        return "damaged at " + place;
      default:
        Files.write(file, new byte[0]);
        return "emptied";
    }
  }
}
