package io.duizhao.segment;

import io.duizhao.io.Sha256;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.segment.cut.Marks;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the ids of a document's segments from their texts: the first eight digits of the SHA-256 of
 * the text without white space, then {@code .2}, {@code .3} and so on for equal texts after the
 * first. Where two different texts share the digits, the later one takes more of them.
 */
final class SegmentIds {
  /** Hexadecimal digits of the hash. */
  private static final int DIGITS = 8;

  private final Map<String, String> hashOfPrefix = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** Returns the id of the next segment in reading order. */
  SegmentId next(String text) {
    String hash = Sha256.of(withoutSpace(text));
    String prefix = prefix(hash);
    int occurrence = occurrences.merge(hash, 1, Integer::sum);
    return new SegmentId(occurrence == 1 ? prefix : prefix + "." + occurrence);
  }

  private String prefix(String hash) {
    int digits = DIGITS;
    while (!hashOfPrefix.computeIfAbsent(hash.substring(0, digits), p -> hash).equals(hash)) {
      digits++;
    }
    return hash.substring(0, digits);
  }

  private static String withoutSpace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !Marks.isSpace((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
