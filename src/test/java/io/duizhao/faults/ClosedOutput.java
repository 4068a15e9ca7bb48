package io.duizhao.faults;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Nobody reads what the command prints: the pipe is closed, as by {@code head}, or full. */
final class ClosedOutput implements Fault {
  private static final File FULL = new File("/dev/full");

  @Override
  public String name() {
    return "closed output";
  }

  @Override
  public boolean isNoticed() {
    return false;
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    if (FULL.exists() && random.nextBoolean()) {
      return round
          .launch()
          .start(round.folder(), round.task().arguments(), Redirect.to(FULL))
          .end();
    }
    Launch.Running running =
        round.launch().start(round.folder(), round.task().arguments(), Redirect.PIPE);
    running.process().waitFor(random.nextLong(round.millis()), TimeUnit.MILLISECONDS);
    running.process().getInputStream().close();
    return running.end();
  }
}
