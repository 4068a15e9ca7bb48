package io.duizhao.eval.faults;

import io.duizhao.faults.FaultRun;
import io.duizhao.faults.Launch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Disturbs every command that writes, many times, and proves after each time what must hold.
 *
 * <p>Arguments: {@code FOLDER SEED FROM TO TASK FAULT COMMAND…}: an empty folder to work in, the
 * rounds to do, parts of the names of tasks and faults (or {@code -} for all), and how the program
 * is started, such as {@code java -jar /home/me/duizhao.jar}, with a path from the root. After as
 * many rounds as there are tasks times faults, every task has met every fault.
 */
public final class FaultRounds {
  private FaultRounds() {}

  /** Does the rounds; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Launch launch = new Launch(Arrays.asList(args).subList(6, args.length));
    FaultRun run = new FaultRun(Path.of(args[0]).toAbsolutePath(), launch);
    List<String> failed =
        run.run(
            Long.parseLong(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            part(args[4]),
            part(args[5]),
            System.out::println);
    System.out.println(failed.size() + " rounds failed");
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  private static String part(String argument) {
    return argument.equals("-") ? "" : argument;
  }
}
