package io.duizhao.check.term;

import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Message;
import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import java.util.List;
import java.util.Optional;

/** The right forms of a concept in one language, and how messages name them. */
final class Forms {
  /** So many are named; a message is to be read at a glance. */
  private static final int SHOWN = 4;

  private final List<String> right;

  private Forms(List<String> right) {
    this.right = right;
  }

  /** Returns the preferred form, then the admitted ones. */
  static Forms of(Concept concept, Language language) {
    return new Forms(concept.rightForms(language));
  }

  boolean isEmpty() {
    return right.isEmpty();
  }

  List<String> all() {
    return right;
  }

  /** Returns the form to suggest. */
  Optional<String> best() {
    return right.stream().findFirst();
  }

  /** Returns them as {@code 'a', 'b' or 2 more}. */
  Message named() {
    List<Fact.Words> shown = right.stream().limit(SHOWN).map(Fact.Words::new).toList();
    return right.size() <= SHOWN
        ? Message.of("terms.forms.all").with("forms", shown)
        : Message.of("terms.forms.some").with("forms", shown).with("more", right.size() - SHOWN);
  }
}
