package io.duizhao.exchange.tmx;

import io.duizhao.model.InlineCode;
import io.duizhao.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text of a translation memory in several languages.
 *
 * @param variants the text in each language, in the file's order
 * @param properties what its file says of it: each {@code prop} by its type, each attribute by its
 *     name after an {@code @}, such as {@code @creationid}; of several the last
 * @param notes what people wrote about it or one of its texts, in the file's order
 * @param line where it begins in the file, from 1
 */
public record MemoryUnit(
    List<Variant> variants, Map<String, String> properties, List<String> notes, int line) {
  /**
   * The text in one language.
   *
   * @param language its language
   * @param text the text without inline codes
   * @param codes the inline codes, by rising offset
   */
  public record Variant(Language language, String text, List<InlineCode> codes) {
    /** Copies the list. */
    public Variant {
      codes = List.copyOf(codes);
    }

    /** Makes a text without codes. */
    public Variant(Language language, String text) {
      this(language, text, List.of());
    }
  }

  /** Copies the lists and the map. */
  public MemoryUnit {
    variants = List.copyOf(variants);
    notes = List.copyOf(notes);
    properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /**
   * Returns the text in a language: that of its region where there is one, else the first; nothing
   * where there is none.
   */
  public Optional<String> text(Language language) {
    return variant(language).map(Variant::text);
  }

  /** Returns the text in a language with its codes, chosen likewise. */
  public Optional<Variant> variant(Language language) {
    return variants.stream()
        .filter(variant -> variant.language().tag().equalsIgnoreCase(language.tag()))
        .findFirst()
        .or(() -> variants.stream().filter(v -> v.language().matches(language)).findFirst());
  }

  /** Returns what the file says of it under a name, or nothing. */
  public Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }
}
