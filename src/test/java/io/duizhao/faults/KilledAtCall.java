package io.duizhao.faults;

import java.util.List;
import java.util.Random;

/** The process is killed as it begins to change a file or a folder. */
final class KilledAtCall implements Fault {
  @Override
  public String name() {
    return "kill at a call";
  }

  @Override
  public Outcome strike(Round round, Random random) throws InterruptedException {
    List<SystemCalls.Call> calls = round.usual().calls();
    SystemCalls.Call call = calls.get(random.nextInt(calls.size()));
    return call.disturbed(round.launch(), "signal=SIGKILL")
        .run(round.folder(), round.task().arguments())
        .with("killed at " + call);
  }
}
