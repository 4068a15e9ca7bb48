package io.duizhao.term.format;

import java.util.List;
import java.util.Set;

/** The dialects of TBX that are written, with what each has a place for. */
enum TbxDialect {
  /** ISO 30042:2008, {@code martif}. */
  V2008("TBX", ""),
  CORE("TBX-Core", ""),
  MIN("TBX-Min", "min"),
  BASIC("TBX-Basic", "min basic");

  /** Elements that hold no category of their own; what is in them is looked at. */
  private static final Set<String> FREE =
      Set.of(
          "note",
          "date",
          "descripGrp",
          "adminGrp",
          "transacGrp",
          "termNoteGrp",
          "hi",
          "foreign",
          "bpt",
          "ept",
          "ph");

  private static final Set<String> ONLY_2008 = Set.of("termCompList", "termComp", "termCompGrp");

  private final String type;

  /** The modules that it takes categories from, with a space between. */
  private final String modules;

  TbxDialect(String type, String modules) {
    this.type = type;
    this.modules = modules;
  }

  /** Returns the name by which files say what dialect they are. */
  String type() {
    return type;
  }

  /** Returns whether the dialect is of the version of 2008. */
  boolean is2008() {
    return this == V2008;
  }

  /** Returns whether a category may stand in a file of the dialect. */
  boolean has(TbxCategory category) {
    return is2008() || List.of(modules.split(" ")).contains(category.module());
  }

  /**
   * Returns whether an element of DCA style has a place.
   *
   * @param level {@code c} concept, {@code l} language, {@code t} term
   */
  boolean takes(XmlNode node, char level) {
    boolean takesIt;
    if (is2008()) {
      // A target has to be another element's identifier, and those are not kept.
      takesIt = node.name().equals("xref") || node.attribute("target").isEmpty();
    } else if (FREE.contains(node.name())) {
      takesIt = true;
    } else {
      takesIt =
          !ONLY_2008.contains(node.name())
              && TbxCategory.of(node)
                  .filter(this::has)
                  .filter(category -> category.takes(level, node.text()))
                  .isPresent();
    }
    return takesIt && node.children().stream().allMatch(child -> takes(child, level));
  }
}
