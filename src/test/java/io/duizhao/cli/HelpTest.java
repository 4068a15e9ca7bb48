package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.CommandGroup;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command's help has examples, and the program understands them. */
class HelpTest {
  private static final String EXAMPLE = "  duizhao ";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+");

  static List<String> commands() {
    return below(program()).map(command -> command.getCommandSpec().qualifiedName()).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsHelpSaysWhatItDoesWithExamples(String name) {
    CommandSpec spec =
        below(program())
            .map(CommandLine::getCommandSpec)
            .filter(command -> command.qualifiedName().equals(name))
            .findFirst()
            .orElseThrow();
    assertTrue(spec.usageMessage().description().length > 0, "it has no description");
    spec.args().stream()
        .filter(arg -> arg.arity().max() > 0)
        .forEach(
            arg -> assertFalse(arg.paramLabel().contains("<"), arg.paramLabel() + " is no word"));
    List<String> examples =
        Stream.of(spec.usageMessage().footer()).filter(line -> line.startsWith(EXAMPLE)).toList();
    assertTrue(
        !examples.isEmpty() || spec.userObject() instanceof CommandGroup, "it has no examples");
    for (String example : examples) {
      assertTrue(example.length() <= 80, () -> "wider than a terminal: " + example);
      String command = example.substring(EXAMPLE.length()).replaceFirst("\\s{2,}.*", "");
      String[] words =
          WORD.matcher(command)
              .results()
              .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
              .toArray(String[]::new);
      assertDoesNotThrow(() -> program().parseArgs(words), example);
    }
  }

  @Test
  void aCommandAloneIsTheOneAmongAll() {
    CommandLine all = program();
    all.getSubcommands()
        .forEach(
            (name, command) -> {
              CommandLine alone = Main.alone(DuizhaoCommand.named(name).orElseThrow());
              CommandLine same = alone.getSubcommands().get(name);
              assertEquals(Set.of(name), alone.getSubcommands().keySet());
              assertEquals(command.getUsageMessage(), same.getUsageMessage());
              assertEquals(command.getSubcommands().keySet(), same.getSubcommands().keySet());
              assertEquals(
                  command.getCommandSpec().qualifiedName(), same.getCommandSpec().qualifiedName());
            });
    assertEquals(Optional.empty(), DuizhaoCommand.named("segmen"));
  }

  private static CommandLine program() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(nowhere, nowhere);
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .distinct()
        .flatMap(each -> Stream.concat(Stream.of(each), below(each)));
  }
}
