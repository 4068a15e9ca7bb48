package io.duizhao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands within a test as the shell would, without leaving the process. */
public final class Program {
  private Program() {}

  /** What a command did: its exit status, and what it wrote. */
  public record Outcome(int status, String out, String err) {}

  /** Runs a command to its end. */
  public static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Outcome(status, out.toString(), err.toString());
  }
}
