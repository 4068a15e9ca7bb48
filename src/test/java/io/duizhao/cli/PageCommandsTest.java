package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The program understands the commands that the pages show without running them. */
class PageCommandsTest {
  /** A command in an indented block, up to a remark or a second column. */
  private static final Pattern SHOWN =
      Pattern.compile("(?m)^    (?:\\S.*\\s{2,})?duizhao ((?:(?!\\s{2}|\\s#).)+)");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+");

  @Test
  void everyCommandIsUnderstood() throws IOException {
    List<String> wrong = new ArrayList<>();
    int commands = 0;
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      Stream<Path> readmes = Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md"));
      for (Path page : Stream.concat(readmes, docs).filter(PageCommandsTest::isPage).toList()) {
        String text = Files.readString(page).replaceAll("\\\\\n\\s*", "");
        List<String> shown = SHOWN.matcher(text).results().map(match -> match.group(1)).toList();
        for (String command : shown) {
          String[] words =
              WORD.matcher(command.replaceAll("\\[[^\\]]*\\]|…", "").strip())
                  .results()
                  .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                  .toArray(String[]::new);
          commands++;
          try {
            program().parseArgs(words);
          } catch (CommandLine.ParameterException e) {
            wrong.add(page + ": " + command + ": " + e.getMessage());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(commands > 20, "only " + commands + " commands were found");
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md") && !file.startsWith("docs/decisions");
  }

  private static CommandLine program() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(nowhere, nowhere);
  }
}
