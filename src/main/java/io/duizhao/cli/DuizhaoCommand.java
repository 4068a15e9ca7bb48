package io.duizhao.cli;

import io.duizhao.cli.align.AlignCommand;
import io.duizhao.cli.align.EvalCommand;
import io.duizhao.cli.align.LexiconCommand;
import io.duizhao.cli.align.SegmentCommand;
import io.duizhao.cli.check.CheckCommand;
import io.duizhao.cli.check.ValidateCommand;
import io.duizhao.cli.incoming.ImportCommand;
import io.duizhao.cli.incoming.MergeCommand;
import io.duizhao.cli.memory.TmCommand;
import io.duizhao.cli.outgoing.ExportCommand;
import io.duizhao.cli.term.TermsCommand;
import io.duizhao.cli.workspace.AnalyzeCommand;
import io.duizhao.cli.workspace.InitCommand;
import io.duizhao.cli.workspace.ReviewCommand;
import io.duizhao.cli.workspace.RunCommand;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** The program with all its commands. */
@Command(
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      ReviewCommand.class,
      SegmentCommand.class,
      AlignCommand.class,
      CheckCommand.class,
      TermsCommand.class,
      AnalyzeCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      MergeCommand.class,
      TmCommand.class,
      ValidateCommand.class,
      EvalCommand.class,
      LexiconCommand.class,
      CompletionCommand.class,
    },
    footer = {
      "",
      "Examples:",
      "  duizhao run                     the whole job on the workspace in this folder",
      "  duizhao review                  look at its alignment in the browser",
      "  duizhao segment talk.md         the sentences of a transcript",
      "  duizhao align talk.md talk.srt  which sentences translate each other",
    })
final class DuizhaoCommand extends ProgramCommand {
  /**
   * Returns the class of a command by its name. Only this much is loaded to run it: setting up all
   * commands takes longer than most of them run.
   */
  static Optional<Class<?>> named(String name) {
    return Stream.of(DuizhaoCommand.class.getAnnotation(Command.class).subcommands())
        .filter(command -> command.getAnnotation(Command.class).name().equals(name))
        .findFirst();
  }
}
