package io.duizhao.cli.option;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only groups others. */
public abstract class CommandGroup implements Runnable {
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  /** Returns the command as it was called. */
  protected CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
