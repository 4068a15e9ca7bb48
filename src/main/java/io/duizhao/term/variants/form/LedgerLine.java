package io.duizhao.term.variants.form;

import io.duizhao.text.Folding;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.WordTagger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the ledger reads it.
 *
 * @param text as it stands in the document
 * @param folded the text with widths, quotes and name dots folded; as long as the text. Addresses
 *     and code are blanked out
 * @param words its words
 * @param speaker who says it, where a turn begins with it; else null
 * @param turn who says it; null where nobody is named
 */
public record LedgerLine(
    String text,
    String folded,
    List<TaggedWord> words,
    @Nullable String speaker,
    @Nullable String turn) {
  /** Copies the list. */
  public LedgerLine {
    words = List.copyOf(words);
  }

  /** Cuts a sentence into words. */
  static LedgerLine of(
      String text, @Nullable String speaker, @Nullable String turn, WordTagger tagger) {
    String readable = Unnamed.blanked(text);
    return new LedgerLine(
        text, Folding.characters(readable), tagger.words(readable), speaker, turn);
  }
}
