package io.duizhao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs commands in the folder it was started in, one after the other, so that a page of many
 * commands starts Java once. {@link ConsoleShell} has the other end of its pipes.
 */
final class ConsoleServer {
  private ConsoleServer() {}

  /** Serves requests from the pipe of the first name, answers into that of the second, for ever. */
  public static void main(String[] args) throws IOException {
    Path requests = Path.of(args[0]);
    Path answers = Path.of(args[1]);
    while (true) {
      String request;
      try (var in = Files.newInputStream(requests)) {
        request = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      String answer = answer(List.of(request.split("\0")));
      try (Writer out = Files.newBufferedWriter(answers)) {
        out.write(answer);
      } catch (IOException e) {
        // Whoever asked has read enough, as `head` does.
      }
    }
  }

  /** Returns what a command writes, each line after the number of its channel, and its status. */
  private static String answer(List<String> words) {
    StringBuilder answer = new StringBuilder();
    Lines out = new Lines('1', answer);
    Lines err = new Lines('2', answer);
    int status;
    try (PrintWriter outWriter = new PrintWriter(out, true);
        PrintWriter errWriter = new PrintWriter(err, true)) {
      status = Main.execute(outWriter, errWriter, words.toArray(String[]::new));
    }
    return answer.append("0 ").append(status).append('\n').toString();
  }

  /** Marks each line with its channel; lines of two channels never mix. */
  private static final class Lines extends Writer {
    private final char channel;
    private final StringBuilder all;
    private final StringBuilder line = new StringBuilder();

    Lines(char channel, StringBuilder all) {
      this.channel = channel;
      this.all = all;
    }

    @Override
    public void write(char[] chars, int from, int length) {
      for (int i = from; i < from + length; i++) {
        line.append(chars[i]);
        if (chars[i] == '\n') {
          end();
        }
      }
    }

    private void end() {
      all.append(channel).append(line);
      line.setLength(0);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      if (!line.isEmpty()) {
        line.append('\n');
        end();
      }
    }
  }
}
