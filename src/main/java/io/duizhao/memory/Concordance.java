package io.duizhao.memory;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a word or phrase stands in memories, whatever its case, width, script and the marks
 * in between. Latin words are found by their beginnings.
 */
public final class Concordance {
  private final List<MemoryIndex> memories;

  /** Searches these memories, in this order. */
  public Concordance(List<MemoryIndex> memories) {
    this.memories = List.copyOf(memories);
  }

  /**
   * Returns the units in which a phrase stands, in the order of the memories and their files.
   *
   * @param phrase what is looked for; without a letter nothing is found
   * @param language its language
   * @param most how many units at most
   */
  public List<ConcordanceHit> find(String phrase, Language language, int most) {
    Letters wanted = Letters.of(phrase);
    List<ConcordanceHit> hits = new ArrayList<>();
    for (MemoryIndex memory : memories) {
      memory
          .holding(
              language, wanted, text -> Letters.of(text).find(wanted, 0) >= 0, most - hits.size())
          .forEach(
              unit ->
                  hits.add(
                      new ConcordanceHit(memory.name(), unit, spans(unit.sourceText(), wanted))));
    }
    return hits;
  }

  private static List<Span> spans(String text, Letters wanted) {
    Letters letters = Letters.of(text);
    int size = wanted.length() - 2;
    List<Span> spans = new ArrayList<>();
    for (int at = letters.find(wanted, 0); at >= 0; at = letters.find(wanted, at + size)) {
      spans.add(letters.origin(at, at + size));
    }
    return spans;
  }
}
