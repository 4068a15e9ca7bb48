package io.duizhao.cli.option;

/** What the screen is like on which messages appear. */
public final class Console {
  private Console() {}

  /** Returns whether messages go to a terminal, as the launcher found out. */
  public static boolean isTerminal() {
    return Boolean.getBoolean("duizhao.terminal");
  }
}
