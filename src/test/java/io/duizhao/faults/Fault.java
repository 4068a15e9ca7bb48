package io.duizhao.faults;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One way in which a command is disturbed. */
interface Fault {
  /** Returns all that can be done on this machine. */
  static List<Fault> all() {
    return Stream.concat(
            Stream.of(
                new Killed(),
                new DiskFull(),
                new NoPermission(),
                new NoTemporaryFiles(),
                new ChangedInput(),
                new SecondProcess(),
                new EditedDecision(),
                new ClosedOutput()),
            SystemCalls.areKnown()
                ? Stream.of(new KilledAtCall(), new FailedCall())
                : Stream.empty())
        .toList();
  }

  /** Returns the name by which a round tells of it. */
  String name();

  /** Returns whether the inputs are as they were, so that each file is the old or the new one. */
  default boolean keepsInputs() {
    return true;
  }

  /** Returns whether a command that it hinders from writing has to say so. */
  default boolean isNoticed() {
    return true;
  }

  /** Returns whether the command, run again, writes what it writes where nothing disturbs it. */
  default boolean keepsFiles() {
    return true;
  }

  /**
   * Runs a task in a round's folder and disturbs it. What was taken away is given back at the end.
   *
   * @param random decides when and where
   * @return how the task ended; a fault that the task cannot have noticed gives status 0
   */
  Outcome strike(Round round, Random random) throws IOException, InterruptedException;
}
