package io.duizhao.cli;

import picocli.CommandLine.Option;

/** The common options of a command that tells how it reads. */
final class ReadingOptions extends CommonOptions {
  @Option(names = "--explain", description = "The same as --verbose.")
  private boolean explain;

  @Override
  boolean verbose() {
    return explain || super.verbose();
  }
}
