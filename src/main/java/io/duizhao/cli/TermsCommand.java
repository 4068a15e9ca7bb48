package io.duizhao.cli;

import picocli.CommandLine.Command;

/** Commands on names and terms. */
@Command(
    name = "terms",
    description = "Check names and terms against the glossary, and look after it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TermsCheckCommand.class,
      TermsConvertCommand.class,
      TermsLintCommand.class,
    })
final class TermsCommand extends CommandGroup {}
