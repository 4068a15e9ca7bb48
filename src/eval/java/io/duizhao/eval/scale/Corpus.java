package io.duizhao.eval.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes transcripts of interviews by putting stretches of parallel texts together: Markdown with
 * speakers, hard-wrapped text and captions by turns, each with its English.
 */
final class Corpus {
  /** Characters of a transcript, about as an interview of forty minutes has. */
  static final int CHARACTERS = 10_000;

  private static final int LONGEST_TURN = 8;

  /** Of so many pairs one has no translation. */
  private static final int UNTRANSLATED = 40;

  private static final int WRAP = 36;

  /** Of each file its pairs, the Chinese first. */
  private final List<List<String[]>> material;

  private final long seed;

  Corpus(List<List<String[]>> material, long seed) {
    this.material = List.copyOf(material);
    this.seed = seed;
  }

  /** Returns the name of a transcript by its number. */
  static String name(int number) {
    return String.format("talk-%05d", number);
  }

  /** Writes a transcript and its English, the same for the same seed and number. */
  void write(Path workspace, int number) throws IOException {
    Random random = new Random(seed * 1_000_003 + number);
    StringBuilder chinese = new StringBuilder();
    StringBuilder english = new StringBuilder();
    int shape = number % 3;
    if (shape == 0) {
      chinese.append("# 第 ").append(number).append(" 次访谈\n\n");
      english.append("# Interview ").append(number).append("\n\n");
    }
    int cue = 0;
    int written = 0;
    for (int turn = 0; written < CHARACTERS; turn++) {
      List<String[]> texts = material.get(random.nextInt(material.size()));
      int length = 1 + random.nextInt(LONGEST_TURN);
      int at = random.nextInt(Math.max(1, texts.size() - length));
      boolean asks = turn % 2 == 0;
      if (shape == 0) {
        chinese.append(asks ? "**主持人：** " : "**嘉宾：** ");
        english.append(asks ? "**Host:** " : "**Guest:** ");
      }
      for (String[] pair : texts.subList(at, Math.min(texts.size(), at + length))) {
        if (shape == 2) {
          cue(chinese, ++cue, pair[0].strip());
        } else {
          chinese.append(pair[0].strip());
        }
        written += pair[0].strip().length();
        if (random.nextInt(UNTRANSLATED) > 0) {
          english.append(pair[1].strip()).append(' ');
        }
      }
      chinese.append(shape == 2 ? "" : "\n\n");
      english.append("\n\n");
    }
    String text = shape == 1 ? wrapped(chinese) : chinese.toString();
    String extension = List.of("md", "txt", "srt").get(shape);
    write(workspace.resolve("source-zh").resolve(name(number) + "." + extension), text);
    write(workspace.resolve("target-en").resolve(name(number) + ".md"), english.toString());
  }

  private static void cue(StringBuilder captions, int number, String text) {
    long begin = 4_000L * number;
    captions.append(number).append('\n');
    captions.append(time(begin)).append(" --> ").append(time(begin + 3_800)).append('\n');
    captions.append(text).append("\n\n");
  }

  private static String time(long milliseconds) {
    long seconds = milliseconds / 1000;
    return String.format(
        "%02d:%02d:%02d,%03d",
        seconds / 3600, seconds / 60 % 60, seconds % 60, milliseconds % 1000);
  }

  /** Breaks lines as an old mail program would. */
  private static String wrapped(CharSequence text) {
    StringBuilder wrapped = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (width >= WRAP && c != '\n' && "，。！？；：、”）".indexOf(c) < 0) {
        wrapped.append('\n');
        width = 0;
      }
      wrapped.append(c);
      width = c == '\n' ? 0 : width + 1;
    }
    return wrapped.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
