package io.duizhao.exchange;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the formats say about a unit besides its texts. */
public final class UnitFacts {
  /** Score under which a pair is more likely wrong than right. */
  public static final double EVEN_CHANCE = 0.5;

  private UnitFacts() {}

  /** Returns the first named speaker, of the source where it names one; null where nobody is. */
  public static @Nullable String speaker(TranslationUnit unit) {
    for (List<Segment> side : List.of(unit.source(), unit.target())) {
      for (Segment segment : side) {
        if (segment.speaker() != null) {
          return segment.speaker();
        }
      }
    }
    return null;
  }

  /** Returns when it is said, by the source where it has times; null where neither side has. */
  public static @Nullable Timecode timecode(TranslationUnit unit) {
    Timecode source = timecode(unit.source());
    return source != null ? source : timecode(unit.target());
  }

  private static @Nullable Timecode timecode(List<Segment> segments) {
    Timecode all = null;
    for (Segment segment : segments) {
      Timecode one = segment.timecode();
      if (one != null) {
        all = all == null ? one : all.union(one);
      }
    }
    return all;
  }

  /** Returns the ids of its source segments with a space between them. */
  public static String sourceIds(TranslationUnit unit) {
    return unit.source().stream()
        .map(segment -> segment.id().value())
        .collect(Collectors.joining(" "));
  }

  /** Returns {@code hh:mm:ss.mmm --> hh:mm:ss.mmm}, as in WebVTT. */
  public static String text(Timecode timecode) {
    return timecode.beginText() + " --> " + timecode.endText();
  }

  /** Returns the score with three decimals. */
  public static String score(TranslationUnit unit) {
    long thousandths = Math.round(unit.score() * 1000);
    String decimals = Long.toString(1000 + thousandths % 1000).substring(1);
    return thousandths / 1000 + "." + decimals;
  }
}
