package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * The disk fills up: the workspace lies on a small file system of its own where we may mount one,
 * else, and every other time, a file may grow to some size only.
 */
final class DiskFull implements Fault {
  private static final int BLOCK = 512;
  private static final int PAGE = 4096;
  private static final long SLACK = 24 << 10;

  @Override
  public String name() {
    return "disk full";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    long room = random.nextLong(round.usual().growth() + SLACK);
    Path disk = Files.createDirectories(round.folder().resolveSibling("disk"));
    if (random.nextBoolean() && mounts(disk, size(round.folder()) + room)) {
      return on(disk, round).with(room + " bytes left");
    }
    long blocks = random.nextLong(Math.min(40, 2 + room / BLOCK));
    return round
        .launch()
        .behind("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "limited")
        .run(round.folder(), round.task().arguments())
        .with("files of " + blocks + " blocks");
  }

  private static boolean mounts(Path disk, long size) throws IOException, InterruptedException {
    return "root".equals(System.getProperty("user.name"))
        && succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
  }

  private static boolean succeeds(String... words) throws IOException, InterruptedException {
    return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
  }

  private static Outcome on(Path disk, Round round) throws IOException, InterruptedException {
    try {
      Folders.copy(round.folder(), disk);
      Outcome outcome = round.launch().run(disk, round.task().arguments());
      Folders.delete(round.folder());
      Folders.copy(disk, round.folder());
      return outcome;
    } finally {
      if (!succeeds("umount", disk.toString())) {
        throw new IOException(disk + " cannot be unmounted");
      }
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (Path path : Folders.walk(folder)) {
      size += PAGE + (Files.isDirectory(path) ? 0 : (Files.size(path) + PAGE - 1) / PAGE * PAGE);
    }
    return size;
  }
}
