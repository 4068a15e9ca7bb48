package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A file or a folder may not be read, or not be written, from the beginning or from some moment on.
 * Root, who may all, gives that right away.
 */
final class NoPermission implements Fault {
  @Override
  public String name() {
    return "no permission";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    List<Path> paths =
        Folders.walk(round.folder()).stream()
            .filter(path -> !Files.isDirectory(path) || random.nextInt(2) == 0)
            .toList();
    Path chosen = paths.get(random.nextInt(paths.size()));
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(chosen);
    boolean readable = random.nextInt(3) > 0;
    Set<PosixFilePermission> left = EnumSet.noneOf(PosixFilePermission.class);
    before.stream()
        .filter(
            permission ->
                permission.name().endsWith("EXECUTE")
                    || readable && permission.name().endsWith("READ"))
        .forEach(left::add);
    boolean isLate = random.nextInt(3) == 0;
    if (!isLate) {
      Files.setPosixFilePermissions(chosen, left);
    }
    try {
      Launch.Running running =
          ordinary(round.launch()).start(round.folder(), round.task().arguments());
      if (isLate) {
        running.process().waitFor(random.nextLong(round.millis()), TimeUnit.MILLISECONDS);
        if (Files.exists(chosen)) {
          Files.setPosixFilePermissions(chosen, left);
        }
      }
      Outcome outcome = running.end();
      String name = round.folder().relativize(chosen).toString();
      return new Outcome(outcome.status(), outcome.err(), readable ? "" : name)
          .with(name + (readable ? " read-only" : " unreadable") + (isLate ? ", at work" : ""));
    } finally {
      if (Files.exists(chosen)) { // the command may have replaced or removed it
        Files.setPosixFilePermissions(chosen, before);
      }
    }
  }

  private static Launch ordinary(Launch launch) {
    return "root".equals(System.getProperty("user.name"))
        ? launch.behind("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
        : launch;
  }
}
