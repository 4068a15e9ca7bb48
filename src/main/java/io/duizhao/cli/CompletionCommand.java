package io.duizhao.cli;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Completion of commands and options in the shell. */
@Command(
    name = "completion",
    description = {
      "Print a script that completes commands and options in bash or zsh.",
      "",
      "Let the shell read it when it starts. The script serves both shells: in zsh it turns on"
          + " completion as bash has it."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao completion bash",
      "  duizhao completion zsh",
      "",
      "In ~/.bashrc or ~/.zshrc:",
      "  source <(duizhao completion bash)",
    })
final class CompletionCommand implements Callable<Integer> {
  private static final Pattern VALUES = Pattern.compile("(?<=_args=\\()\"[^)]*\"(?=\\))");

  /** The shells that the script serves. */
  enum Shell {
    BASH,
    ZSH
  }

  @SuppressWarnings("UnusedVariable") // its options act by themselves
  @Mixin
  private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // one script serves both
  @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    CommandLine program = new CommandLine(new DuizhaoCommand());
    String script = AutoComplete.bash(program.getCommandName(), program);
    spec.commandLine().getOut().print(inLowerCase(script));
    spec.commandLine().getOut().flush();
    return ExitStatus.CLEAN;
  }

  /** Offers the values of options as the pages write them; the program takes any case. */
  private static String inLowerCase(String script) {
    return VALUES.matcher(script).replaceAll(values -> values.group().toLowerCase(Locale.ROOT));
  }
}
