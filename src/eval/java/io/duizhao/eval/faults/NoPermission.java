package io.duizhao.eval.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A file or a folder may not be read, or not be written. Root, who may all, becomes nobody. */
final class NoPermission implements Fault {
  private static final String NOBODY = "65534";

  @Override
  public String name() {
    return "no permission";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    Launch launch = round.launch();
    if (isRoot) {
      DiskFull.shell("chown", "-R", NOBODY + ":" + NOBODY, round.folder().toString());
      launch = launch.behind("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }
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
    Files.setPosixFilePermissions(chosen, left);
    try {
      Outcome outcome = launch.run(round.folder(), round.task().arguments());
      return new Outcome(
          outcome.status(),
          outcome.err()
              + "\n    ("
              + round.folder().relativize(chosen)
              + (readable ? " read-only)" : " unreadable)"),
          readable ? "" : round.folder().relativize(chosen).toString());
    } finally {
      if (Files.exists(chosen)) { // the command may have replaced or removed it
        Files.setPosixFilePermissions(chosen, before);
      }
      if (isRoot) {
        DiskFull.shell("chown", "-R", "0:0", round.folder().toString());
      }
    }
  }
}
