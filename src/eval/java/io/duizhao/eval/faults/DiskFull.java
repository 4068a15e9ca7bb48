package io.duizhao.eval.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The disk fills up: the workspace lies on a small file system of its own where we may mount one,
 * else, and every other time, a file may grow to some size only.
 */
final class DiskFull implements Fault {
  private static final int BLOCK = 512;
  private static final long SLACK = 24 << 10;

  @Override
  public String name() {
    return "disk full";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    long room = random.nextLong(round.growth() + SLACK);
    if (random.nextBoolean() && "root".equals(System.getProperty("user.name"))) {
      return onSmallDisk(round, room);
    }
    long blocks = random.nextLong(Math.min(40, 2 + room / BLOCK));
    return new Round(
            round.launch().behind("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited"),
            round.task(),
            round.folder(),
            round.millis(),
            round.growth())
        .start()
        .end();
  }

  private static Outcome onSmallDisk(Round round, long room)
      throws IOException, InterruptedException {
    Path disk = Files.createDirectories(round.folder().resolveSibling("disk"));
    long used = 0;
    for (Path path : Folders.walk(round.folder())) {
      used += 4096 + (Files.isDirectory(path) ? 0 : (Files.size(path) + 4095) / 4096 * 4096);
    }
    shell("mount", "-t", "tmpfs", "-o", "size=" + (used + room), "tmpfs", disk.toString());
    try {
      Folders.copy(round.folder(), disk);
      Outcome outcome = round.launch().run(disk, round.task().arguments());
      Folders.delete(round.folder());
      Folders.copy(disk, round.folder());
      return outcome;
    } finally {
      shell("umount", disk.toString());
    }
  }

  static void shell(String... words) throws IOException, InterruptedException {
    int status = new ProcessBuilder(words).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(List.of(words) + " ended with status " + status);
    }
  }
}
