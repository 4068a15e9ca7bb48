package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/exchange.md work, one after the other, as they stand there. */
class ExchangeManualTest {
  private static final String COMMAND = "    duizhao ";

  private static final String MEMORY =
      """
      <?xml version="1.0"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
       o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
      <tu><tuv xml:lang="zh-CN"><seg>你好！</seg></tuv><tuv xml:lang="en-US"><seg>Hello!</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir private Path root;

  @Test
  void theCommandsOfTheManualWork() throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write("trados-export.tmx", MEMORY);
    int ran = 0;
    for (String command : commands()) {
      List<String> words = words(command);
      if (words.get(0).equals("export")
          || words.contains("--document")
          || Files.exists(root.resolve(words.get(words.size() - 1)))) {
        Program.Outcome outcome = Program.run(here(words));
        assertEquals(ExitStatus.CLEAN, outcome.status(), command + "\n" + outcome.err());
        ran++;
      } else {
        // The answers of a language model are nobody's to foresee.
        assertEquals("import jsonl answers.jsonl", command);
      }
    }
    assertTrue(ran >= 8, "commands were run: " + ran);
    assertTrue(Files.exists(root.resolve("handoff/talk.en.md")));
  }

  /** Returns the commands of the manual, without remarks; a line may hold two. */
  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("docs/exchange.md")).stream()
        .filter(line -> line.startsWith(COMMAND))
        .flatMap(line -> Stream.of(line.replaceAll("\\s+#.*", "").split("\\s*\\bduizhao ")))
        .filter(command -> !command.isBlank())
        .toList();
  }

  private static List<String> words(String command) {
    return Pattern.compile("'([^']*)'|\\S+")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toList();
  }

  /** Returns the words of a command with the workspace's folder before its paths. */
  private String[] here(List<String> command) {
    List<String> words = new ArrayList<>(command);
    for (int i = 2; i < words.size(); i++) {
      boolean isPath =
          words.get(i - 1).equals("--out")
              || words.get(i).matches(".*\\.(xlf|xlsx|docx|tmx|jsonl)");
      words.set(i, isPath ? root.resolve(words.get(i)).toString() : words.get(i));
    }
    switch (words.get(0)) {
      case "export" -> words.add(2, root.toString());
      case "import" -> words.addAll(List.of("--dir", root.toString()));
      default -> {
        if (!words.get(1).startsWith("--")) {
          words.set(1, root.resolve(words.get(1)).toString());
        }
      }
    }
    if (words.get(0).equals("merge")) {
      words.addAll(List.of("--dir", root.toString()));
    }
    return words.toArray(String[]::new);
  }
}
