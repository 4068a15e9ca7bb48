package io.duizhao.term;

import java.util.List;

/**
 * What stands in a glossary file around its concepts: what it says of itself, and what its concepts
 * refer to. Only a file of the same kind has a place for it.
 *
 * @param kind what kind of file it is from
 * @param parts elements of XML, in the order of the file
 */
public record GlossaryFrame(String kind, List<String> parts) {
  /** No frame: that of a format that has none. */
  public static final GlossaryFrame NONE = new GlossaryFrame("", List.of());

  /** Copies the list. */
  public GlossaryFrame {
    parts = List.copyOf(parts);
  }
}
