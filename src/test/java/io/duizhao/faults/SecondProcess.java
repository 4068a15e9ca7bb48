package io.duizhao.faults;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The same command runs twice at once. */
final class SecondProcess implements Fault {
  @Override
  public String name() {
    return "second process";
  }

  @Override
  public Outcome strike(Round round, Random random) throws IOException, InterruptedException {
    Launch.Running first = round.start();
    if (first.process().waitFor(random.nextLong(round.millis()), TimeUnit.MILLISECONDS)) {
      return first.end();
    }
    Launch.Running second = round.start();
    Outcome one = first.end();
    Outcome two = second.end();
    return two.status() > one.status() ? two : one;
  }
}
