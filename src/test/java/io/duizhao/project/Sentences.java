package io.duizhao.project;

import io.duizhao.io.Sha256;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents of a few sentences, each of which is named by its text. */
public final class Sentences {
  private Sentences() {}

  /** Returns a document of one paragraph. */
  public static SegmentedDocument document(String... sentences) {
    return document(Arrays.asList(sentences));
  }

  /** Returns a document of one paragraph. */
  public static SegmentedDocument document(List<String> sentences) {
    List<Segment> segments = new ArrayList<>();
    sentences.forEach(sentence -> segments.add(segment(sentence)));
    Document document =
        new Document(
            "talk", "source-zh/talk.txt", "00", Language.ZH_CN, "plain", "UTF-8", "", List.of());
    return new SegmentedDocument(document, segments);
  }

  /** Returns a sentence with its codes. */
  public static Segment segment(String text, InlineCode... codes) {
    return new Segment(
        id(text),
        0,
        new Span(0, text.length()),
        BlockKind.PROSE,
        Language.ZH_CN,
        null,
        null,
        text,
        List.of(),
        List.of(codes),
        1);
  }

  /** Returns the id of a sentence. */
  public static SegmentId id(String text) {
    return new SegmentId(Sha256.of(text).substring(0, 8));
  }
}
