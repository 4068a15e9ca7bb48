package io.duizhao.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents under review, for tests. */
final class ReviewStates {
  private ReviewStates() {}

  /** Returns a state of {@code n} sentences on either side, one row each. */
  static ReviewState oneToOne(int n) {
    ReviewText source = text("zh", "第%d句，说一些话。", n);
    ReviewText target = text("en", "Sentence %d says something.", n);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      SegmentId s = source.segments().get(i).id();
      SegmentId t = target.segments().get(i).id();
      rows.add(Row.of(Bead.auto(List.of(s), List.of(t), 0.8)));
    }
    return new ReviewState(source, target, rows);
  }

  private static ReviewText text(String language, String pattern, int n) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String text = String.format(pattern, i);
      Block block = Block.of(BlockKind.PROSE, new Language(language), MappedText.unmapped(text));
      blocks.add(block);
      segments.add(
          new Segment(
              new SegmentId(language + i),
              i,
              new Span(0, text.length()),
              BlockKind.PROSE,
              block.language(),
              null,
              null,
              text,
              List.of(),
              List.of(
                  new InlineCode(InlineCode.Role.OPEN, "bold", 1, 1, "**"),
                  new InlineCode(InlineCode.Role.CLOSE, "bold", 3, 1, "**")),
              1));
    }
    Document document =
        new Document(
            "talk", "talk." + language, "", new Language(language), "text", "UTF-8", "", blocks);
    return new ReviewText(document, segments);
  }

  /** Returns the name of the row at a place. */
  static BeadRef ref(ReviewState state, int row) {
    return BeadRef.of(state.rows().get(row).bead());
  }
}
