package io.duizhao.faults;

import java.util.List;
import java.util.Random;

/** The system refuses, once, to change a file or a folder. */
final class FailedCall implements Fault {
  private static final List<String> REASONS = List.of("ENOSPC", "EIO", "EACCES", "EROFS");

  @Override
  public String name() {
    return "failed call";
  }

  @Override
  public Outcome strike(Round round, Random random) throws InterruptedException {
    List<SystemCalls.Call> calls = round.usual().calls();
    SystemCalls.Call call = calls.get(random.nextInt(calls.size()));
    String reason = REASONS.get(random.nextInt(REASONS.size()));
    return call.disturbed(round.launch(), "error=" + reason)
        .run(round.folder(), round.task().arguments())
        .with(reason + " at " + call);
  }
}
