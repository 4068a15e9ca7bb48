package io.duizhao.cli.outgoing;

import io.duizhao.cli.option.CommandGroup;
import picocli.CommandLine.Command;

/** Commands that hand documents over to other programs. */
@Command(
    name = "export",
    description = "Write the documents of a workspace for other programs.",
    footer = {
      "",
      "Examples:",
      "  duizhao export xliff --out handoff",
      "  duizhao export tmx --out memories",
      "  duizhao export job --out job.zip",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ExportXliffCommand.class,
      ExportTmxCommand.class,
      ExportTbxCommand.class,
      ExportXlsxCommand.class,
      ExportDocxCommand.class,
      ExportSubtitlesCommand.class,
      ExportJsonlCommand.class,
      ExportJobCommand.class,
    })
public final class ExportCommand extends CommandGroup {}
