package io.duizhao.cli.workspace;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.cli.option.WorkspaceOptions;
import io.duizhao.web.ReviewServer;
import io.duizhao.workflow.review.ReviewDesk;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The review workbench in the browser. */
@Command(
    name = "review",
    description = {
      "Open a workspace for review in the browser of this machine.",
      "",
      "Prints the address of the page, with a token that lets you in, and serves it until it is"
          + " stopped (Ctrl+C). Every decision is on the disk before its effect is seen; what is"
          + " not yet in alignments/ and translations/ waits in DIR/.duizhao and is written there on"
          + " save, on stop, or at the next start."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao review                 the workspace in this folder, on any free port",
      "  duizhao review talks --port 8080",
      "  duizhao review --read-only     to look around; nothing is changed",
    })
public final class ReviewCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65535;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WorkspaceOptions options = new WorkspaceOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on; 0, or left out, for any that is free.")
  private int port;

  @Option(names = "--read-only", description = "Refuse every change.")
  private boolean readOnly;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is " + port + "; 0 to " + LAST_PORT + " was expected");
    }
    PrintWriter err = spec.commandLine().getErr();
    ReviewDesk desk = new ReviewDesk(options.workspace(), readOnly);
    ReviewServer server = ReviewServer.start(desk, port);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  desk.close();
                  stopped.countDown();
                },
                "save"));
    spec.commandLine().getOut().println(server.url());
    spec.commandLine().getOut().flush();
    if (!common.quiet()) {
      err.println("open this address in a browser; Ctrl+C saves and stops");
    }
    desk.openAll(problem -> err.println("  " + problem));
    stopped.await();
    return ExitStatus.CLEAN;
  }
}
