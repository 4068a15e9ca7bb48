package io.duizhao.model.segment;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or what stands for one: the piece that is aligned, translated and checked.
 *
 * @param id its name within the document
 * @param block index of its block in the document
 * @param span where it stands in the block's text
 * @param kind the block's kind
 * @param language language of its text
 * @param speaker who says it; null where nobody is named
 * @param timecode when it is said; null where no times are known
 * @param text its text, with no white space at either end
 * @param origin where its text stands in the original file; empty for a binary format
 * @param codes marks inside it, by rising offset in its text
 * @param confidence probability from 0 to 1 that it ends where a sentence ends
 */
public record Segment(
    SegmentId id,
    int block,
    Span span,
    BlockKind kind,
    Language language,
    @Nullable String speaker,
    @Nullable Timecode timecode,
    String text,
    List<Span> origin,
    List<InlineCode> codes,
    double confidence) {
  /**
   * Copies the lists and checks the bounds.
   *
   * @throws IllegalArgumentException if the block is below 0 or the confidence outside 0 to 1
   */
  public Segment {
    origin = List.copyOf(origin);
    codes = List.copyOf(codes);
    if (block < 0) {
      throw new IllegalArgumentException("block " + block + " of segment " + id + " is below 0");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is outside 0 to 1");
    }
  }
}
