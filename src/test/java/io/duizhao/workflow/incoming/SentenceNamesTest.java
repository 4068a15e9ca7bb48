package io.duizhao.workflow.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceNamesTest {
  private static final List<Segment> OURS = segments("下雨了。", "我们回家吧，路还很远。", "好。", "走！");

  @Test
  void idsAndNumbersNameOurSegments() {
    SentenceNames names = SentenceNames.ofOurs(OURS);
    assertEquals(ids("s2"), names.of("s2"));
    assertEquals(ids("s2"), names.of("2"));
    assertEquals(Optional.empty(), names.of("5"));
  }

  @Test
  void anotherCuttingIsLaidOnTheLetters() {
    SentenceNames names =
        SentenceNames.ofTexts(List.of("下雨了", "我们回家吧，", "路还很远", "", "好。走！", "没有的话"), OURS);
    assertEquals(ids("s1"), names.of("1"));
    assertEquals(ids("s2"), names.of("2"));
    assertEquals(ids("s2"), names.of("3"));
    assertEquals(ids(), names.of("4"));
    assertEquals(ids("s3", "s4"), names.of("5"));
    assertEquals(ids(), names.of("6"));
    assertEquals(1, names.lost());
  }

  private static Optional<List<SegmentId>> ids(String... ids) {
    return Optional.of(List.of(ids).stream().map(SegmentId::new).toList());
  }

  private static List<Segment> segments(String... texts) {
    List<Segment> segments = new ArrayList<>();
    for (String text : texts) {
      segments.add(
          new Segment(
              new SegmentId("s" + (segments.size() + 1)),
              0,
              new Span(0, text.length()),
              BlockKind.PROSE,
              Language.ZH_CN,
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
