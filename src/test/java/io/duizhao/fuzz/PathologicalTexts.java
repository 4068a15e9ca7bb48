package io.duizhao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts that nobody writes and every program gets some day, of any length. */
public final class PathologicalTexts {
  private static final int MOST_CUES = 200_000;
  private static final byte[] LONE_SURROGATE = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

  private PathologicalTexts() {}

  /**
   * A file.
   *
   * @param name what it consists of
   * @param ending of its name
   * @param bytes its content
   */
  public record Text(String name, String ending, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Text text
          && name.equals(text.name)
          && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Returns all.
   *
   * @param length about so many bytes each
   * @param term a term of the glossary
   */
  public static List<Text> all(int length, String term) {
    List<Text> all = new ArrayList<>();
    add(all, "Chinese without punctuation", "txt", "灯塔在河边船到了港口", length);
    add(all, "opening quotes", "txt", "「", length);
    add(all, "digits", "txt", "7", length);
    add(all, "commas", "txt", "，", length);
    add(all, "thousands", "txt", "1,234,567,", length);
    add(all, "spaces", "txt", " ", length);
    add(all, "full stops", "txt", "。", length);
    add(all, "dots", "txt", ".", length);
    add(all, "combining marks", "txt", "e\u0301\u0301\u0301", length);
    add(all, "characters beyond the BMP", "txt", "\ud840\udc00", length);
    add(all, "right to left", "txt", "\u202e\u05d0\u0627 ", length);
    add(all, "one term", "txt", term, length);
    add(all, "one Latin word", "txt", "a", length);
    add(all, "an address", "txt", "https://example.org/?" + "a=1&b=2&".repeat(length / 8), 0);
    add(all, "NULs", "txt", "\0", length);
    add(all, "a speaker without end", "txt", "甲：", length);
    add(all, "times", "txt", "[00:01] ", length);
    for (String mark : List.of("*", "_", "[", "<", "`", "**a ", "![", "[a](", "> ", "- ", "|")) {
      add(all, "Markdown of " + mark, "md", mark, length);
    }
    add(all, "nested lists", "md", lists(length), 0);
    add(all, "nested elements", "html", "<i>灯", length);
    add(all, "attributes", "html", "<p a=", length);
    add(all, "empty cues", "srt", cues(Math.min(MOST_CUES, length / 5)), 0);
    add(
        all,
        "tags in a cue",
        "srt",
        "1\n00:00:01,000 --> 00:00:02,000\n" + "<i>".repeat(length / 3),
        0);
    all.add(new Text("lone surrogates", "txt", repeated(LONE_SURROGATE, length)));
    return all;
  }

  private static void add(List<Text> all, String name, String ending, String piece, int length) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    all.add(new Text(name, ending, length == 0 ? bytes : repeated(bytes, length)));
  }

  private static byte[] repeated(byte[] piece, int length) {
    byte[] bytes = new byte[Math.max(1, length / piece.length) * piece.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = piece[i % piece.length];
    }
    return bytes;
  }

  /** Each line a level deeper than the one before. */
  private static String lists(int length) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; text.length() < length; depth++) {
      text.append("  ".repeat(depth)).append("- 灯\n");
    }
    return text.toString();
  }

  private static String cues(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(i).append("\n00:00:01,000 --> 00:00:02,000\n\n");
    }
    return text.toString();
  }
}
