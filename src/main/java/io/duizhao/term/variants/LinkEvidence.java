package io.duizhao.term.variants;

import java.util.function.Consumer;

/** A reason to take forms for one name. */
interface LinkEvidence {
  /** Proposes links between forms of the table. */
  void propose(FormTable forms, People people, Consumer<Link> links);
}
