package io.duizhao.cli.option;

import picocli.CommandLine.Help.Ansi;

/** What the screen is like on which messages appear. */
public final class Console {
  private Console() {}

  /** Returns whether messages go to a terminal, as the launcher found out. */
  public static boolean isTerminal() {
    return Boolean.getBoolean("duizhao.terminal");
  }

  /** Returns whether messages may be coloured: on a terminal, and where NO_COLOR is not set. */
  static Ansi ansi() {
    boolean colours = isTerminal() && System.getenv("NO_COLOR") == null;
    return colours ? Ansi.ON : Ansi.OFF;
  }
}
