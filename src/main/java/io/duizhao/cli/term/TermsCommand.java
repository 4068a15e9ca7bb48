package io.duizhao.cli.term;

import io.duizhao.cli.option.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on names and terms. */
@Command(
    name = "terms",
    description = "Check names and terms against the glossary; find them without one.",
    footer = {
      "",
      "Examples:",
      "  duizhao terms check",
      "  duizhao terms lint",
      "  duizhao terms variants interview.md",
      "  duizhao terms mine --out candidates.csv",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TermsCheckCommand.class,
      TermsConvertCommand.class,
      TermsLintCommand.class,
      TermsMineCommand.class,
      TermsRepairCommand.class,
      TermsVariantsCommand.class,
    })
public final class TermsCommand extends CommandGroup {}
