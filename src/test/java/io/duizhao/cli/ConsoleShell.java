package io.duizhao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A shell in a workspace's folder, in which {@code duizhao} is this build. Pipes, redirections and
 * patterns are those of the shell itself.
 */
final class ConsoleShell implements AutoCloseable {
  /** Hands its words to the server, and says on both channels what that answers. */
  private static final String SCRIPT =
      """
      #!/bin/sh
      for word; do printf '%s\\0' "$word"; done >"$DUIZHAO_PIPES/request"
      awk '/^0/ { status = $2; next }
        { line = substr($0, 2) }
        /^2/ { print line >"/dev/stderr"; fflush("/dev/stderr"); next }
        { print line; fflush() }
        END { exit status }' <"$DUIZHAO_PIPES/answer"
      """;

  private final Path folder;
  private final Path pipes;
  private final Process server;

  private ConsoleShell(Path folder, Path pipes, Process server) {
    this.folder = folder;
    this.pipes = pipes;
    this.server = server;
  }

  /**
   * Opens a shell.
   *
   * @param folder the workspace
   * @param pipes an empty folder for what the shell needs itself
   */
  static ConsoleShell open(Path folder, Path pipes) throws IOException, InterruptedException {
    Path script = Files.writeString(pipes.resolve("duizhao"), SCRIPT);
    new ProcessBuilder("chmod", "+x", script.toString()).start().waitFor();
    Path request = pipes.resolve("request");
    Path answer = pipes.resolve("answer");
    new ProcessBuilder("mkfifo", request.toString(), answer.toString()).start().waitFor();
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ConsoleServer.class.getName(),
                request.toString(),
                answer.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(pipes.resolve("log").toFile())
            .start();
    return new ConsoleShell(folder, pipes, server);
  }

  /** Runs a command; returns what it says on both channels, in order. */
  String run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().put("PATH", pipes + ":" + System.getenv("PATH"));
    shell.environment().put("DUIZHAO_PIPES", pipes.toString());
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().close();
    // A server that is gone would leave whoever waits for it waiting for ever.
    server
        .onExit()
        .thenRun(() -> process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    if (!server.isAlive()) {
      throw new IllegalStateException(
          command + ": the server ended: " + Files.readString(pipes.resolve("log")));
    }
    return said;
  }

  @Override
  public void close() {
    server.destroyForcibly().onExit().join();
  }
}
