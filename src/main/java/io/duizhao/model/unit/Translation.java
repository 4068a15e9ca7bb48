package io.duizhao.model.unit;

import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person wrote or accepted for some segments.
 *
 * @param segments the source segments that it stands for, in reading order
 * @param source their text as it was translated
 * @param target the translation; empty where there is a comment only
 * @param codes the source's codes in the target, by rising offset; empty where nobody placed them
 * @param state how far it has come
 * @param origin how it came here
 * @param comment a person's remark, or empty
 */
public record Translation(
    List<SegmentId> segments,
    String source,
    String target,
    List<InlineCode> codes,
    TargetState state,
    TranslationOrigin origin,
    String comment) {
  /** Stands between the ids of several segments; no id has it. */
  public static final char JOINT = '+';

  /**
   * Copies the lists and checks that it says something about something.
   *
   * @throws IllegalArgumentException if it stands for no segment, or a code stands after the target
   */
  public Translation {
    segments = List.copyOf(segments);
    codes = List.copyOf(codes);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a translation stands for at least one segment");
    }
    for (InlineCode code : codes) {
      if (code.offset() > target.length()) {
        throw new IllegalArgumentException(
            "a code stands at " + code.offset() + ", behind a target of " + target.length());
      }
    }
  }

  /** Returns the ids of its segments with {@link #JOINT} between them. */
  public String id() {
    return segments.stream()
        .map(SegmentId::value)
        .collect(Collectors.joining(String.valueOf(JOINT)));
  }

  /** Returns the same translation of other segments, as after an edit of the source. */
  public Translation of(List<SegmentId> others) {
    return new Translation(others, source, target, codes, state, origin, comment);
  }

  /** Returns the same text with another state and comment. */
  public Translation with(TargetState newState, String newComment) {
    return new Translation(segments, source, target, codes, newState, origin, newComment);
  }
}
