package io.duizhao.workflow.glossary;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a glossary calls speakers in the translation. */
public final class SpeakerNames {
  private SpeakerNames() {}

  /**
   * Returns the preferred term of the target by each term of the source; the first concept wins.
   */
  public static Map<String, String> of(Termbase termbase, LanguagePair languages) {
    Map<String, String> names = new HashMap<>();
    for (Concept concept : termbase.concepts()) {
      List<Term> targets = concept.terms(languages.target(), TermStatus.PREFERRED);
      if (targets.isEmpty() || concept.doNotTranslate()) {
        continue;
      }
      for (TermStatus status : List.of(TermStatus.PREFERRED, TermStatus.ADMITTED)) {
        concept
            .terms(languages.source(), status)
            .forEach(term -> names.putIfAbsent(term.text(), targets.get(0).text()));
      }
    }
    return names;
  }
}
