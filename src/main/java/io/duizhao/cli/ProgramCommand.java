package io.duizhao.cli;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.workflow.format.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, without the commands that stand under it. */
@Command(
    name = "duizhao",
    versionProvider = ProgramCommand.Version.class,
    description = "Chinese–English translation and bilingual alignment workbench.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      ExitStatus.CLEAN + ":done",
      ExitStatus.FINDINGS + ":there are findings at or above --fail-on, where a command has it",
      ExitStatus.USAGE + ":the command line cannot be understood",
      ExitStatus.INPUT
          + ":an input is missing, damaged or not valid, or an output cannot be written",
      ExitStatus.INTERNAL + ":a fault of the program itself",
    },
    scope = ScopeType.INHERIT)
class ProgramCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Gives name and version only when they are asked for. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Tool.nameAndVersion()};
    }
  }
}
