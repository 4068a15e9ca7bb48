package io.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of a page and what it says they print: the blocks marked {@code console}. A line
 * {@code …} stands for any number of lines. A block marked with a language and a name, such as
 * {@code xml old.tmx}, is a file of that name.
 */
record ConsolePage(Path file, List<Example> examples) {
  private static final String PROMPT = "$ ";
  private static final Pattern FILE = Pattern.compile("```\\w+ (\\S+)");

  ConsolePage {
    examples = List.copyOf(examples);
  }

  /** A command with the lines that follow it, and the number of its line. */
  record Example(int line, String command, List<String> output) {
    /** Returns whether a command that says this does what the page shows. */
    boolean isShownBy(String said) {
      StringBuilder pattern = new StringBuilder();
      for (String expected : output) {
        pattern.append(expected.equals("…") ? "(?:.*\n)*" : Pattern.quote(same(expected)) + "\n");
      }
      return Pattern.matches(
          pattern.toString(), said.isEmpty() ? said : same(said.stripTrailing()) + "\n");
    }

    /** Leaves out what differs from run to run. */
    private static String same(String text) {
      return text.replaceAll("\\d+\\.\\d s\\b", "N s").replaceAll("(?m)[ \t]+$", "");
    }
  }

  static ConsolePage read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inConsole = false;
    boolean goesOn = false;
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher named = FILE.matcher(line);
      if (named.matches()) {
        int end = lines.subList(i, lines.size()).indexOf("```") + i;
        String content = String.join("\n", lines.subList(i + 1, end));
        String command = "cat >" + named.group(1) + " <<'END'\n" + content + "\nEND";
        examples.add(new Example(i + 1, command, List.of()));
        i = end;
      } else if (line.startsWith("```")) {
        inConsole = line.equals("```console");
        goesOn = false;
      } else if (inConsole && goesOn) {
        Example begun = examples.remove(examples.size() - 1);
        examples.add(new Example(begun.line(), begun.command() + "\n" + line, begun.output()));
        goesOn = line.endsWith("\\");
      } else if (inConsole && line.startsWith(PROMPT)) {
        String command = line.substring(PROMPT.length()).replaceFirst("^\\./duizhao", "duizhao");
        examples.add(new Example(i + 1, command, new ArrayList<>()));
        goesOn = line.endsWith("\\");
      } else if (inConsole) {
        examples.get(examples.size() - 1).output().add(line);
      }
    }
    return new ConsolePage(file, examples);
  }

  /** Writes the page anew where commands said something else than it shows. */
  void write(List<String> said) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int i = examples.size() - 1; i >= 0; i--) {
      Example example = examples.get(i);
      if (!example.isShownBy(said.get(i))) {
        int from = example.line() - 1 + (int) example.command().lines().count();
        List<String> shown = lines.subList(from, from + example.output().size());
        shown.clear();
        shown.addAll(said.get(i).stripTrailing().lines().map(String::stripTrailing).toList());
      }
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
