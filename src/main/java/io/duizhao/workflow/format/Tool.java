package io.duizhao.workflow.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Name and version of this program, as its outputs state them. */
public final class Tool {
  /** The program's name. */
  public static final String NAME = "duizhao";

  private Tool() {}

  /** Returns the version, such as {@code 0.1.0}. */
  public static String version() {
    try (InputStream in = Objects.requireNonNull(Tool.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
