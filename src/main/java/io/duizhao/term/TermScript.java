package io.duizhao.term;

import io.duizhao.model.text.Span;

/** How a language's terms are compared with its texts. */
interface TermScript {
  /** Appends a term as symbols; the terms come before all texts. */
  void addTerm(String term, Symbols symbols);

  /** Appends a text as symbols: equal ones where two writings count as the same. */
  void addText(String text, Symbols symbols);

  /** Returns whether a stretch with equal symbols is not just a piece of a longer word. */
  boolean isWhole(String text, Span stretch);

  /** Returns how a stretch with a name's symbols is like the name, which does not inflect. */
  NameForm form(String stretch, String name);
}
