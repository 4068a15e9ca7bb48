package io.duizhao.cli.memory;

import io.duizhao.cli.option.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on translation memories. */
@Command(
    name = "tm",
    description = "Keep translation memories in TMX, search them and clean them.",
    footer = {
      "",
      "Examples:",
      "  duizhao tm add client.tmx",
      "  duizhao tm search 机器翻译 --concordance",
      "  duizhao tm clean old.tmx --dry-run",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TmAddCommand.class,
      TmCleanCommand.class,
      TmSearchCommand.class,
      TmStatsCommand.class,
      TmExportCommand.class,
    })
public final class TmCommand extends CommandGroup {}
