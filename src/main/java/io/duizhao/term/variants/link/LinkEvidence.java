package io.duizhao.term.variants.link;

import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import java.util.function.Consumer;

/** A reason to take forms for one name. */
public interface LinkEvidence {
  /** Proposes links between forms of the table. */
  void propose(FormTable forms, People people, Consumer<Link> links);
}
