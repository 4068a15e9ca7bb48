package io.duizhao.model.text;

import io.duizhao.model.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item, turn or run of captions.
 *
 * @param kind what it is
 * @param language language of its text, normally the document's
 * @param speaker who says it, as the label is written; null where nobody is named
 * @param text its text without marks, labels and line wraps; no tab or line break is in it
 * @param codes the marks left out of the text, by rising offset
 * @param cues the captions it was joined from, in order; empty where it is no captions
 */
public record Block(
    BlockKind kind,
    Language language,
    @Nullable String speaker,
    MappedText text,
    List<InlineCode> codes,
    List<Cue> cues) {
  /** Copies the lists. */
  public Block {
    codes = List.copyOf(codes);
    cues = List.copyOf(cues);
  }

  /** Returns a block with no speaker, codes or cues. */
  public static Block of(BlockKind kind, Language language, MappedText text) {
    return new Block(kind, language, null, text, List.of(), List.of());
  }
}
