package io.duizhao.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text: stretches of it, and what takes their place. All that lies between them stays.
 *
 * @param edits the changes, by rising offset, none in another
 */
public record Patch(List<Edit> edits) {
  /**
   * A change.
   *
   * @param begin offset of the first UTF-16 code unit that goes
   * @param end offset after the last one that goes; {@code begin} where text is only added
   * @param text what comes in its place
   */
  public record Edit(int begin, int end, String text) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code begin} is below 0 or after {@code end}
     */
    public Edit {
      if (begin < 0 || end < begin) {
        throw new IllegalArgumentException("edit [" + begin + ", " + end + ") is out of order");
      }
    }
  }

  /**
   * Sorts the edits and checks that none overlaps another.
   *
   * @throws IllegalArgumentException if two edits overlap
   */
  public Patch {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::begin)).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).begin() < edits.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "edits " + edits.get(i - 1) + " and " + edits.get(i) + " overlap");
      }
    }
  }

  /** Returns the changed text. */
  public String applyTo(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : edits) {
      out.append(text, done, edit.begin()).append(edit.text());
      done = edit.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * Returns the changed file in the file's own encoding, byte order mark included: every byte
   * between the changes is the old one. Where the encoding lacks a character of the new text, the
   * whole becomes UTF-8.
   *
   * @throws InputException where the file is no text
   */
  public WrittenFile applyTo(SourceFile file) {
    String text = file.text();
    Encoding encoding = file.encoding().orElse(new Encoding(StandardCharsets.UTF_8, false));
    Charset charset = encoding.charset();
    if (edits.stream().allMatch(edit -> charset.newEncoder().canEncode(edit.text()))) {
      return WrittenFile.text(splice(file.bytes(), encoding), encoding);
    }
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, encoding.byteOrderMark());
    String mark = utf8.byteOrderMark() ? "\uFEFF" : "";
    return WrittenFile.reencoded((mark + applyTo(text)).getBytes(StandardCharsets.UTF_8), utf8);
  }

  /** Several bytes can mean one character in Big5, so what stays is copied, not encoded anew. */
  private byte[] splice(byte[] bytes, Encoding encoding) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes).position(encoding.markLength());
    CharsetDecoder decoder = encoding.decoder();
    int kept = 0;
    int at = 0;
    for (Edit edit : edits) {
      skip(decoder, in, edit.begin() - at);
      out.write(bytes, kept, in.position() - kept);
      skip(decoder, in, edit.end() - edit.begin());
      kept = in.position();
      out.writeBytes(edit.text().getBytes(encoding.charset()));
      at = edit.end();
    }
    out.write(bytes, kept, bytes.length - kept);
    return out.toByteArray();
  }

  private static void skip(CharsetDecoder decoder, ByteBuffer in, int units) {
    CharBuffer room = CharBuffer.allocate(Math.min(units, 1 << 16));
    int left = units;
    while (left > 0) {
      room.clear().limit(Math.min(left, room.capacity()));
      decoder.decode(in, room, false);
      room.flip();
      if (!room.hasRemaining()) {
        throw new IllegalArgumentException("an edit begins or ends inside a character");
      }
      left -= room.remaining();
    }
  }
}
