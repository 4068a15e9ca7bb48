package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommandGroup;
import picocli.CommandLine.Command;

/** Commands that bring work from other programs into a workspace. */
@Command(
    name = "import",
    description = "Bring work from other programs into a workspace.",
    footer = {
      "",
      "Examples:",
      "  duizhao import xliff handoff/talk.xlf",
      "  duizhao import xlsx talk.xlsx",
      "  duizhao import tmx client.tmx",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ImportXliffCommand.class,
      ImportTmxCommand.class,
      ImportXlsxCommand.class,
      ImportDocxCommand.class,
      ImportJsonlCommand.class,
      ImportAlignmentCommand.class,
    })
public final class ImportCommand extends CommandGroup {}
