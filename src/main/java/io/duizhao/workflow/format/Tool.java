package io.duizhao.workflow.format;

import io.duizhao.io.ProgramFile;

/** Name and version of this program, as its outputs state them. */
public final class Tool {
  /** The program's name, as exported files give it. */
  public static final String NAME = "duizhao";

  private Tool() {}

  /** Returns the version, such as {@code 0.1.0}. */
  public static String version() {
    return ProgramFile.text(Tool.class, "version.txt").strip();
  }

  /** Returns name and version as the exchange formats state them. */
  public static io.duizhao.exchange.Tool asExchangeTool() {
    return io.duizhao.exchange.Tool.duizhao(version());
  }

  /** Returns name and version, such as {@code duizhao 0.1.0}. */
  public static String nameAndVersion() {
    return NAME + " " + version();
  }
}
