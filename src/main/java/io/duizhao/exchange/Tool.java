package io.duizhao.exchange;

/**
 * The program that files name as their writer.
 *
 * @param name its name
 * @param version its version, such as {@code 0.1.0}
 */
public record Tool(String name, String version) {
  /** Returns this program with a version. */
  public static Tool duizhao(String version) {
    return new Tool("duizhao", version);
  }
}
