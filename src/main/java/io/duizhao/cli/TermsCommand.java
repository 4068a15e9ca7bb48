package io.duizhao.cli;

import picocli.CommandLine.Command;

/** Commands on names and terms. */
@Command(
    name = "terms",
    description = "Check names and terms against the glossary; find them without one.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TermsCheckCommand.class,
      TermsConvertCommand.class,
      TermsLintCommand.class,
      TermsMineCommand.class,
      TermsRepairCommand.class,
      TermsVariantsCommand.class,
    })
final class TermsCommand extends CommandGroup {}
