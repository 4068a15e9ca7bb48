package io.duizhao.project;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/** A small text on both sides, for tests. */
final class Texts {
  SegmentedDocument source() {
    return document("source-zh/a.md", Language.ZH_CN, "z", "一二三。", "四五六。", "七八九。", "十。");
  }

  SegmentedDocument target() {
    return document("target-en/a.md", Language.EN_US, "e", "One.", "Two.", "Three.", "Four.");
  }

  List<SegmentId> sources(int... numbers) {
    return ids("z", numbers);
  }

  List<SegmentId> targets(int... numbers) {
    return ids("e", numbers);
  }

  static List<SegmentId> ids(String prefix, int... numbers) {
    return IntStream.of(numbers).mapToObj(i -> new SegmentId(prefix + i)).toList();
  }

  private static SegmentedDocument document(
      String file, Language language, String prefix, String... sentences) {
    List<Segment> segments =
        IntStream.range(0, sentences.length)
            .mapToObj(i -> segment(new SegmentId(prefix + i), language, sentences[i]))
            .toList();
    return new SegmentedDocument(
        new Document("a", file, "0", language, "plain", "UTF-8", "", List.of()), segments);
  }

  static Segment segment(SegmentId id, Language language, String text) {
    return new Segment(
        id,
        0,
        new Span(0, text.length()),
        BlockKind.PROSE,
        language,
        null,
        null,
        text,
        List.of(),
        List.of(),
        1);
  }
}
