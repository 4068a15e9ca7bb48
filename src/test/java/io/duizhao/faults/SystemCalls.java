package io.duizhao.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process asks of the system to change files, seen and disturbed by {@code strace}. */
final class SystemCalls {
  private static final String CHANGES = "rename,unlink,mkdir,rmdir,fsync,fdatasync";

  /** A line of the list: the thread, the call's name, its arguments. */
  private static final Pattern CALL = Pattern.compile("(\\d+) +([a-z]+)\\((.*)");

  private static final boolean HERE =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));

  private SystemCalls() {}

  /**
   * One call.
   *
   * @param name the call
   * @param number so many calls of this name had its thread made with it
   */
  record Call(String name, int number) {
    /** Returns a start that is disturbed as it makes this call, in the notation of strace. */
    Launch disturbed(Launch launch, String what) {
      return launch.behind(
          "strace",
          "-f",
          "-qq",
          "-o",
          "/dev/null",
          "-e",
          "trace=" + name,
          "-e",
          "inject=" + name + ":" + what + ":when=" + number);
    }

    @Override
    public String toString() {
      return name + " " + number;
    }
  }

  /** Returns whether {@code strace} is here. */
  static boolean areKnown() {
    return HERE;
  }

  /** Returns a start that lists the calls in a file. */
  static Launch listed(Launch launch, Path list) {
    return launch.behind(
        "strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=" + CHANGES, "-o", list.toString());
  }

  /** Returns the calls of a list that the program made, not Java for its own performance data. */
  static List<Call> in(Path list) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    List<Call> calls = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        int number = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
        if (!call.group(3).contains("hsperfdata")) {
          calls.add(new Call(call.group(2), number));
        }
      }
    }
    return calls;
  }
}
