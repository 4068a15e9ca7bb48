package io.duizhao.faults;

import java.util.Random;

/** There is no folder for temporary files. A command that needs one blames nothing else. */
final class NoTemporaryFiles implements Fault {
  @Override
  public String name() {
    return "no temporary files";
  }

  @Override
  public Outcome strike(Round round, Random random) throws InterruptedException {
    Outcome outcome =
        round
            .launch()
            .behind(
                "env",
                "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + round.folder().resolveSibling("no-folder"))
            .run(round.folder(), round.task().arguments());
    boolean isBlamed =
        outcome.status() == round.usual().status() || outcome.err().contains("temporary files");
    return isBlamed ? outcome : new Outcome(-2, "something else is blamed: " + outcome);
  }
}
