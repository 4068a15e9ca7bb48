package io.duizhao.cli;

import com.sun.management.OperatingSystemMXBean;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.fuzz.PathologicalTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives {@link PathologicalTexts} to the commands that read texts: {@code FOLDER LENGTH [PART]}, an
 * empty folder, bytes of a text, and a part of the names of texts. Prints processor time and status
 * of each command. Each text has a process of its own with this one's options: run it with {@code
 * -Xmx512m} to bound the heap. A text's commands end where one of them takes too long.
 */
public final class LongTextsEval {
  private static final String ALONE = "--alone";
  private static final String TERM = "灯塔";
  private static final int LONGEST_SECONDS = 60;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path folder;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private int failures;

  private LongTextsEval(Path folder) {
    this.folder = folder;
  }

  /** Runs the commands; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int length = Integer.parseInt(args[1]);
    String part = args.length > 2 ? args[2] : "";
    int failed = 0;
    int number = 0;
    for (PathologicalTexts.Text text : PathologicalTexts.all(length, TERM)) {
      number++;
      if (args.length > 3 && text.name().equals(part)) {
        LongTextsEval eval = new LongTextsEval(Path.of(args[0]).toAbsolutePath());
        eval.run(text, number);
        System.exit(eval.failures == 0 ? 0 : 1);
      } else if (args.length <= 3 && text.name().contains(part)) {
        failed += alone(args[0], args[1], text.name()) == 0 ? 0 : 1;
      }
    }
    System.out.println(failed + " texts failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  private static int alone(String folder, String length, String name)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LongTextsEval.class.getName(), folder, length, name, ALONE));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void run(PathologicalTexts.Text text, int number)
      throws IOException, InterruptedException {
    Path root = Files.createDirectories(folder.resolve(String.valueOf(number)));
    Path source = write(root, "source-zh", text);
    Path target = write(root, "target-en", text);
    Files.createDirectories(root.resolve("glossary"));
    Files.writeString(
        root.resolve("glossary/terms.csv"),
        "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,"
            + "severity,note\nlight,term,"
            + TERM
            + ",,,,lighthouse,,,,,,\n");
    String name = root.toString();
    System.out.printf("%-28s", text.name());
    time("segment", source.toString(), "--out", name + "/segments.tsv");
    time("align", source.toString(), target.toString(), "--out", name + "/aligned.tsv");
    time("run", name);
    time("check", name, "--out", name + "/findings.txt");
    time("terms", "check", name, "--out", name + "/terms.txt");
    time("export", "xliff", name, "--out", name + "/handoff");
    Path xliff = root.resolve("out/xliff/text.xlf");
    if (Files.exists(xliff)) {
      time("validate", xliff.toString());
    }
    System.out.println();
  }

  private static Path write(Path root, String place, PathologicalTexts.Text text)
      throws IOException {
    Path file = Files.createDirectories(root.resolve(place)).resolve("text." + text.ending());
    return Files.write(file, text.bytes());
  }

  private void time(String... arguments) throws InterruptedException {
    long begin = SYSTEM.getProcessCpuTime();
    StringWriter err = new StringWriter();
    Future<Integer> running =
        thread.submit(
            () ->
                Main.execute(
                    new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments));
    String told;
    try {
      int status = end(running, begin);
      told = String.format(Locale.ROOT, "%s %.1f s (%d)", arguments[0], seconds(begin), status);
      if (status > ExitStatus.INPUT) {
        failures++;
        told += " FAILED " + err;
      }
    } catch (TimeoutException e) {
      System.out.println("  " + arguments[0] + " goes on after " + LONGEST_SECONDS + " s");
      printBusy();
      Runtime.getRuntime().halt(1);
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      failures++;
      told = arguments[0] + " " + e.getCause();
    }
    System.out.print("  " + told);
    System.out.flush();
  }

  /** Waits for so much processor time, whatever else the machine does. */
  private static int end(Future<Integer> running, long begin)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return running.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        if (seconds(begin) > LONGEST_SECONDS) {
          throw e;
        }
      }
    }
  }

  private static double seconds(long begin) {
    return (SYSTEM.getProcessCpuTime() - begin) / 1e9;
  }

  private static void printBusy() {
    Thread.getAllStackTraces()
        .forEach(
            (busy, trace) -> {
              if (Arrays.toString(trace).contains("duizhao")) {
                Arrays.stream(trace).limit(25).forEach(line -> System.out.println("    " + line));
              }
            });
  }
}
