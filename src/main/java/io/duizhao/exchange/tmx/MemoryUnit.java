package io.duizhao.exchange.tmx;

import io.duizhao.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * A text of a translation memory in several languages.
 *
 * @param variants the text in each language, in the file's order
 * @param line where it begins in the file, from 1
 */
public record MemoryUnit(List<Variant> variants, int line) {
  /**
   * The text in one language.
   *
   * @param language its language
   * @param text the text without inline codes
   */
  public record Variant(Language language, String text) {}

  /** Copies the list. */
  public MemoryUnit {
    variants = List.copyOf(variants);
  }

  /** Returns the first text in a language, whatever the region; nothing where there is none. */
  public Optional<String> text(Language language) {
    return variants.stream()
        .filter(variant -> variant.language().matches(language))
        .map(Variant::text)
        .findFirst();
  }
}
