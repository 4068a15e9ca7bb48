package io.duizhao.align;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments for tests, one a sentence; ids are {@code z1}, {@code z2}… and {@code e1}, {@code e2}…
 */
public final class Sentences {
  private Sentences() {}

  public static List<Segment> chinese(List<String> texts) {
    return segments("z", Language.ZH_CN, texts);
  }

  public static List<Segment> english(List<String> texts) {
    return segments("e", Language.EN_US, texts);
  }

  public static List<Segment> chinese(String... texts) {
    return chinese(List.of(texts));
  }

  public static List<Segment> english(String... texts) {
    return english(List.of(texts));
  }

  private static List<Segment> segments(String prefix, Language language, List<String> texts) {
    List<Segment> segments = new ArrayList<>();
    for (String text : texts) {
      segments.add(
          new Segment(
              new SegmentId(prefix + (segments.size() + 1)),
              0,
              new Span(0, text.length()),
              BlockKind.PROSE,
              language,
              null,
              null,
              text,
              List.of(),
              List.of(),
              1));
    }
    return segments;
  }
}
