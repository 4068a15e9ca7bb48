package io.duizhao.cli;

import io.duizhao.workflow.format.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, under which the commands stand. */
@Command(
    name = "duizhao",
    versionProvider = DuizhaoCommand.Version.class,
    description = "Chinese–English translation and bilingual alignment workbench.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      SegmentCommand.class,
      AlignCommand.class,
      TermsCommand.class,
      CheckCommand.class,
      AnalyzeCommand.class,
      TmCommand.class,
      LexiconCommand.class,
      ImportCommand.class,
      EvalCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      MergeCommand.class,
      ReviewCommand.class,
      CompletionCommand.class,
    },
    footer = {
      "",
      "Exit status: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 an input is missing,"
          + " cannot be read or is damaged, 70 internal error.",
      "",
      "Examples:",
      "  duizhao run                     the whole job on the workspace in this folder",
      "  duizhao segment talk.md         the sentences of a transcript",
      "  duizhao align talk.md talk.srt  which sentences translate each other",
    })
final class DuizhaoCommand implements Runnable {
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
