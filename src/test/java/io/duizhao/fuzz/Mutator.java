package io.duizhao.fuzz;

import io.duizhao.io.SafeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages a file as a fuzzer does: bits flipped, pieces removed, doubled, repeated, moved or taken
 * from another file, and put in what readers stumble over. Every other archive is damaged within
 * one of its entries, since a check sum would tell of any other damage.
 */
final class Mutator {
  /** Repetitions make at most so many bytes. */
  private static final int MOST_REPEATED = 100_000;

  /** One change is the usual case, more are rarer. */
  private static final int MOST_CHANGES = 6;

  private static final List<byte[]> STUMBLES =
      Arrays.stream(
              new String[] {
                "<",
                ">",
                "&",
                "&#0;",
                "&#xD800;",
                "&x;",
                "]]>",
                "<![CDATA[",
                "<!--",
                "</",
                "/>",
                "<!DOCTYPE x [<!ENTITY e 'e'>]>",
                "\0",
                "\r",
                "\n",
                "\n\n",
                "\t",
                "\t\t",
                "\"",
                "'",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "-",
                "- ",
                "#",
                "|",
                "*",
                "**",
                "_",
                "`",
                "```",
                "\\",
                "\\u0000",
                "\\ud800",
                "0",
                "-1",
                "1e999",
                "NaN",
                "2147483648",
                "99999999999999999999",
                "null",
                "true",
                "&a [*a, *a]",
                "!!java.net.URL x",
                "../",
                "/",
                "%00",
                "%s",
                "$1",
                "00:00:99,999 --> 00:00:01,000",
                "-->",
                "[00:01]",
                "{\\an8}",
                "<br/>",
                "<mrk>",
                "<ph id=\"1\"/>",
                "\u202e",
                "\u200b",
                "\ufeff",
                "\ufffd",
                "\ud840\udc00",
                "\uff1a",
                "\u3002",
                "\u4f60\u597d",
                " ",
                "id",
                "source",
                "target"
              })
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  /** A lone surrogate, bytes that no UTF-8 has, and the marks of UTF-16. */
  private static final List<byte[]> BYTES =
      List.of(
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xFE, (byte) 0xFF},
          new byte[] {(byte) 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /**
   * Returns a damaged copy.
   *
   * @param other a file to take pieces from
   */
  byte[] mutate(byte[] file, byte[] other) {
    if (random.nextBoolean() && file.length > 4 && file[0] == 'P' && file[1] == 'K') {
      return withinArchive(file, other);
    }
    byte[] changed = file;
    for (int left = 1 + random.nextInt(1 + random.nextInt(MOST_CHANGES)); left > 0; left--) {
      changed = change(changed, other);
    }
    return changed;
  }

  private byte[] withinArchive(byte[] file, byte[] other) {
    try {
      Map<String, byte[]> entries = new LinkedHashMap<>(SafeZip.entries(file));
      List<String> names = new ArrayList<>(entries.keySet());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(12) == 0) {
        entries.remove(name);
      } else {
        entries.put(name, change(entries.get(name), other));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SafeZip.write(entries, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("a whole archive was expected", e);
    }
  }

  private byte[] change(byte[] file, byte[] other) {
    int from = random.nextInt(file.length + 1);
    int to = Math.min(file.length, from + length(file.length - from));
    byte[] piece = Arrays.copyOfRange(file, from, to);
    switch (random.nextInt(8)) {
      case 0:
        byte[] flipped = file.clone();
        for (int i = 0; i < 3 && file.length > 0; i++) {
          flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      case 1:
        return splice(file, from, to, new byte[0]);
      case 2:
        return Arrays.copyOf(file, from);
      case 3:
        return splice(file, from, from, repeated(piece));
      case 4:
        int place = random.nextInt(file.length + 1);
        return splice(file, place, place, piece);
      case 5:
        int begin = random.nextInt(other.length + 1);
        int end = Math.min(other.length, begin + length(other.length - begin));
        return splice(file, from, to, Arrays.copyOfRange(other, begin, end));
      case 6:
        return splice(file, from, Math.min(file.length, from + random.nextInt(3)), stumble());
      default:
        return splice(file, from, from, repeated(stumble()));
    }
  }

  private byte[] stumble() {
    List<byte[]> all = random.nextInt(8) == 0 ? BYTES : STUMBLES;
    return all.get(random.nextInt(all.size()));
  }

  /** Short lengths are the usual ones. */
  private int length(int most) {
    return random.nextInt(1 + random.nextInt(1 + most));
  }

  private byte[] repeated(byte[] piece) {
    int most = piece.length == 0 ? 1 : Math.max(1, MOST_REPEATED / piece.length);
    int times = 1 + random.nextInt(random.nextInt(8) == 0 ? most : Math.min(most, 4));
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = piece[i % piece.length];
    }
    return all;
  }

  private static byte[] splice(byte[] file, int from, int to, byte[] piece) {
    byte[] all = Arrays.copyOf(file, file.length - (to - from) + piece.length);
    System.arraycopy(piece, 0, all, from, piece.length);
    System.arraycopy(file, to, all, from + piece.length, file.length - to);
    return all;
  }
}
