package io.duizhao.model.term;

import java.util.List;

/**
 * A glossary: concepts with their terms.
 *
 * @param concepts in the order of the files they were read from
 */
public record Termbase(List<Concept> concepts) {
  /** A glossary without concepts. */
  public static final Termbase EMPTY = new Termbase(List.of());

  /** Copies the list. */
  public Termbase {
    concepts = List.copyOf(concepts);
  }
}
