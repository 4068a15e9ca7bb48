package io.duizhao.faults;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The process is killed: at any moment, or soon after it has touched the disk. */
final class Killed implements Fault {
  private static final int MOST_EVENTS = 30;

  @Override
  public String name() {
    return "kill";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    return random.nextInt(3) == 0 ? atAnyMoment(round, random) : atWork(round, random);
  }

  private static Outcome atAnyMoment(Round round, Random random) throws InterruptedException {
    Launch.Running running = round.start();
    running.process().waitFor(random.nextLong(round.millis() + 50), TimeUnit.MILLISECONDS);
    running.process().destroyForcibly();
    return running.end();
  }

  private static Outcome atWork(Round round, Random random)
      throws IOException, InterruptedException {
    int left = 1 + random.nextInt(MOST_EVENTS);
    try (WatchService watch = round.folder().getFileSystem().newWatchService()) {
      for (Path folder : Folders.walk(round.folder())) {
        if (Files.isDirectory(folder)) {
          folder.register(watch, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        }
      }
      Launch.Running running = round.start();
      while (left > 0 && running.process().isAlive()) {
        WatchKey key = watch.poll(50, TimeUnit.MILLISECONDS);
        if (key != null) {
          for (var event : key.pollEvents()) {
            left--;
            if (event.kind() == ENTRY_CREATE
                && event.context() instanceof Path name
                && key.watchable() instanceof Path parent
                && Files.isDirectory(parent.resolve(name))) {
              parent.resolve(name).register(watch, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            }
          }
          key.reset();
        }
      }
      running.process().destroyForcibly();
      return running.end();
    }
  }
}
