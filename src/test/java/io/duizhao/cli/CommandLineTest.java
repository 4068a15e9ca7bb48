package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class CommandLineTest {
  @TempDir Path root;
  private final StringWriter message = new StringWriter();

  @Test
  void theVersionIsFilledIn() {
    Program.Outcome outcome = Program.run("--version");
    assertTrue(outcome.out().matches("duizhao \\d+\\.\\d+\\.\\d+\\S*\\R"), outcome.out());
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    List<String[]> commands = new ArrayList<>();
    collect(
        Main.commandLine(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter())),
        List.of(),
        commands);
    assertFalse(commands.isEmpty());
    for (String[] command : commands) {
      Program.Outcome outcome = Program.run(command);
      assertEquals(ExitStatus.CLEAN, outcome.status(), String.join(" ", command));
      assertTrue(outcome.out().contains("Examples:"), String.join(" ", command) + outcome.out());
    }
  }

  /** Picocli formats its texts and warns of a lone percent sign on stderr. */
  @Test
  void everyTextOfHelpCanBeFormatted() {
    CommandLine root =
        Main.commandLine(
            new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    texts(root).forEach(text -> assertDoesNotThrow(() -> String.format(text), text));
  }

  private static Stream<String> texts(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    Stream<String[]> own =
        Stream.of(
            spec.usageMessage().header(),
            spec.usageMessage().description(),
            spec.usageMessage().footer());
    Stream<String[]> arguments = spec.args().stream().map(ArgSpec::description);
    Stream<String> below =
        command.getSubcommands().values().stream().flatMap(CommandLineTest::texts);
    return Stream.concat(Stream.concat(own, arguments).flatMap(Stream::of), below);
  }

  private static void collect(CommandLine command, List<String> path, List<String[]> found) {
    for (Map.Entry<String, CommandLine> entry : command.getSubcommands().entrySet()) {
      List<String> longer = new ArrayList<>(path);
      longer.add(entry.getKey());
      if (entry.getValue().getSubcommands().isEmpty()) {
        List<String> help = new ArrayList<>(longer);
        help.add("--help");
        found.add(help.toArray(String[]::new));
      }
      collect(entry.getValue(), longer, found);
    }
  }

  @Test
  void initLaysOutAWorkspaceAndTouchesNothingThatIsThere() throws IOException {
    Files.writeString(root.resolve("duizhao.yaml"), "# mine\n");
    assertEquals(ExitStatus.CLEAN, Program.run("init", root.toString()).status());
    assertTrue(Files.isDirectory(root.resolve("source-zh")));
    assertTrue(Files.isDirectory(root.resolve("tm")));
    assertEquals("# mine\n", Files.readString(root.resolve("duizhao.yaml")));
    Files.writeString(root.resolve("source-zh/a.txt"), "你好。今天天气很好。\n");
    assertEquals(ExitStatus.CLEAN, Program.run("run", root.toString()).status());
  }

  @Test
  void segmentPrintsIdKindSpeakerAndText() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), TestWorkspace.ZH);
    List<String> lines = Program.run("segment", file.toString()).out().lines().toList();
    assertTrue(lines.get(0).matches("[0-9a-f]{8}\theading\t\t翻译记忆是什么"), lines.get(0));
    assertTrue(lines.get(1).endsWith("\tspeech\t主持人\t欢迎收听本期节目。"), lines.get(1));
  }

  @Test
  void aNameThatTheLocaleCannotWriteIsNoFaultOfTheProgram() {
    CommandLine command =
        Main.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(message));
    Exception failure =
        new IllegalStateException(new InvalidPathException("录音.srt", "unmappable characters"));
    ParseResult parsed = command.parseArgs("segment", "a.txt");
    assertEquals(
        ExitStatus.INPUT,
        Failures.execution(failure, command.getSubcommands().get("segment"), parsed));
    assertTrue(message.toString().contains("录音.srt"), message.toString());
    assertTrue(message.toString().contains("LC_ALL"), message.toString());
  }

  @Test
  void severalFilesAreSetApart() throws IOException {
    Path a = Files.writeString(root.resolve("a.txt"), "一句话。\n");
    Path b = Files.writeString(root.resolve("b.txt"), "又一句。\n");
    String out = Program.run("segment", a.toString(), b.toString()).out();
    assertTrue(out.contains("# file: " + a + "\n"), out);
    assertTrue(out.contains("# file: " + b + "\n"), out);
  }

  @Test
  void linksOfPresegmentedTextAreLineNumbers() throws IOException {
    Path zh = Files.writeString(root.resolve("zh.txt"), "你好。\n\n我们谈谈翻译。\n谢谢收听！\n");
    Path en =
        Files.writeString(
            root.resolve("en.txt"),
            "Hello.\nLet's talk about translation.\nThanks for listening!\n");
    Program.Outcome outcome =
        Program.run("align", zh.toString(), en.toString(), "--presegmented", "--format", "links");
    assertEquals("1\t1\n3\t2\n4\t3\n", outcome.out());
  }

  @Test
  void aBatchGivesWhatEachPairGivesAlone() throws IOException {
    Path zh = Files.writeString(root.resolve("zh.md"), TestWorkspace.ZH);
    Path en = Files.writeString(root.resolve("en.md"), TestWorkspace.EN);
    Path out = root.resolve("out.jsonl");
    Path batch =
        Files.writeString(root.resolve("batch.tsv"), zh + "\t" + en + "\t" + out + "\n# remark\n");
    assertEquals(
        ExitStatus.CLEAN,
        Program.run("align", "--batch", batch.toString(), "--format", "jsonl").status());
    String alone = Program.run("align", zh.toString(), en.toString(), "--format", "jsonl").out();
    assertEquals(alone, Files.readString(out));
    assertTrue(alone.startsWith("{\"source\":[\"翻译记忆是什么\"],\"target\":[\"What Is a"), alone);
  }
}
