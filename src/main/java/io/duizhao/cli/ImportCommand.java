package io.duizhao.cli;

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
final class ImportCommand extends CommandGroup {}
