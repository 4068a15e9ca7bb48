package io.duizhao.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Strings in the bytes of a compiled file, unpacked when they are first asked for: {@code int}
 * count, then each in UTF-8 after a byte of length. Safe for use by several threads.
 */
final class StringTable {
  /** Longest string in bytes. */
  static final int LONGEST = 255;

  private final ByteBuffer bytes;
  private final int[] offsets;

  /** What was asked for; threads may unpack the same string twice, and either is right. */
  private final @Nullable String[] unpacked;

  /**
   * Reads the table at the buffer's position and leaves that behind it.
   *
   * @throws BufferUnderflowException where the bytes end before it
   */
  StringTable(ByteBuffer bytes) {
    this.bytes = bytes;
    int size = bytes.getInt();
    // Each has a byte of length at least: a larger number is damage, and not worth the memory.
    if (size < 0 || size > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    offsets = new int[size];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = bytes.position();
      int length = bytes.get() & 0xFF;
      bytes.position(bytes.position() + length);
    }
    unpacked = new String[size];
  }

  /** Returns the bytes of a table of strings none of which is longer than {@link #LONGEST}. */
  static byte[] bytes(Collection<String> strings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(strings.size());
    for (String string : strings) {
      byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
      out.writeByte(encoded.length);
      out.write(encoded);
    }
    return bytes.toByteArray();
  }

  int size() {
    return offsets.length;
  }

  String get(int i) {
    String known = unpacked[i];
    if (known == null) {
      byte[] encoded = new byte[bytes.get(offsets[i]) & 0xFF];
      bytes.get(offsets[i] + 1, encoded);
      known = new String(encoded, StandardCharsets.UTF_8);
      unpacked[i] = known;
    }
    return known;
  }

  /** Returns the place of a string in a table in order, or -1. */
  int find(String string) {
    int low = 0;
    int high = offsets.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = get(middle).compareTo(string);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
