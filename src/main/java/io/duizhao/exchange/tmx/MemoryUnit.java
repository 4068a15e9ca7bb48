package io.duizhao.exchange.tmx;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.InlineCode;
import java.util.ArrayList;
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

  /** Returns the text in a language, of several the first; nothing where there is none. */
  public Optional<String> text(Language language) {
    return variant(language).map(Variant::text);
  }

  /** Returns the text in the nearest variant of a language with its codes, chosen likewise. */
  public Optional<Variant> variant(Language language) {
    return language.nearest(variants, Variant::language).stream().findFirst();
  }

  /**
   * Returns the unit in two languages, without texts that are blank: once for each text that has a
   * translation. Where there are several of a language, the first of each side goes with all of the
   * other. None where a side has no text.
   */
  public List<MemoryUnit> pairs(LanguagePair languages) {
    List<Variant> sources = texts(languages.source());
    List<Variant> targets = texts(languages.target());
    List<MemoryUnit> pairs = new ArrayList<>();
    if (!sources.isEmpty()) {
      targets.forEach(target -> pairs.add(pair(sources.get(0), target)));
    }
    if (!targets.isEmpty()) {
      sources.stream().skip(1).forEach(source -> pairs.add(pair(source, targets.get(0))));
    }
    return pairs;
  }

  private List<Variant> texts(Language language) {
    return language.nearest(variants, Variant::language).stream()
        .filter(variant -> !variant.text.isBlank())
        .distinct()
        .toList();
  }

  private MemoryUnit pair(Variant source, Variant target) {
    return new MemoryUnit(List.of(source, target), properties, notes, line);
  }

  /** Returns what the file says of it under a name, or nothing. */
  public Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }
}
