package io.duizhao.faults;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the program is started.
 *
 * @param command the words before the program's own arguments
 */
public record Launch(List<String> command) {
  private static final int LONGEST_SECONDS = 120;

  /** Copies the list. */
  public Launch {
    command = List.copyOf(command);
  }

  /** Returns how the program that is being tested is started. */
  public static Launch ofThisProgram() {
    return new Launch(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            "io.duizhao.cli.Main"));
  }

  /** However a test was started, the program's class path. */
  private static String classPath() {
    if (Launch.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Returns the same start behind another program, such as one that sets limits. */
  Launch behind(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(command);
    return new Launch(all);
  }

  /** A process that was started; its output is read as it comes. */
  public static final class Running {
    private final Process process;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Thread errors;

    private Running(Process process) {
      this.process = process;
      this.errors = drain(process.getErrorStream(), err);
    }

    private static Thread drain(InputStream in, ByteArrayOutputStream out) {
      Thread thread =
          new Thread(
              () -> {
                try (in) {
                  in.transferTo(out);
                } catch (IOException e) {
                  // The process was killed with its pipe open.
                }
              });
      thread.setDaemon(true);
      thread.start();
      return thread;
    }

    /** Returns the process. */
    public Process process() {
      return process;
    }

    /** Reads stdout to its end and waits; a process that hangs is killed and told of. */
    public Outcome end() throws InterruptedException {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Outcome(-1, "did not end within " + LONGEST_SECONDS + " s");
      }
      errors.join();
      return new Outcome(process.exitValue(), err.toString(StandardCharsets.UTF_8));
    }
  }

  /** Starts the program in a folder; what it prints as its result is thrown away. */
  public Running start(Path folder, List<String> arguments) {
    return start(folder, arguments, Redirect.DISCARD);
  }

  /**
   * Starts the program in a folder.
   *
   * @param out where its result goes
   */
  public Running start(Path folder, List<String> arguments, Redirect out) {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    try {
      return new Running(
          new ProcessBuilder(all).directory(folder.toFile()).redirectOutput(out).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program in a folder to its end. */
  public Outcome run(Path folder, List<String> arguments) throws InterruptedException {
    return start(folder, arguments).end();
  }
}
