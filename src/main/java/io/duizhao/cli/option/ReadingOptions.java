package io.duizhao.cli.option;

import picocli.CommandLine.Option;

/** The common options of a command that tells how it reads. */
public final class ReadingOptions extends CommonOptions {
  @Option(
      names = "--explain",
      description = "Explain on stderr what is done and why; the same as --verbose.")
  private boolean explain;

  @Override
  public boolean verbose() {
    return explain || super.verbose();
  }
}
