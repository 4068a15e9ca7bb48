package io.duizhao.workflow.pair;

import io.duizhao.lexicon.GlossaryLexicon;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.Termbase;
import java.util.ArrayList;
import java.util.List;

/** What a termbase tells the aligner: which phrases translate each other. */
final class GlossaryTranslations {
  private GlossaryTranslations() {}

  /**
   * Returns of each concept its Chinese forms, errors of recognition and form included since they
   * occur, with the English forms that may stand for them.
   */
  static List<GlossaryLexicon.Entry> of(Termbase termbase) {
    List<GlossaryLexicon.Entry> entries = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      List<String> chinese = new ArrayList<>();
      List<String> english = new ArrayList<>();
      for (Term term : concept.terms()) {
        if (term.language().isChinese()) {
          chinese.add(term.text());
        } else if (term.status().isRight()) {
          english.add(term.text());
        }
      }
      entries.add(new GlossaryLexicon.Entry(chinese, english));
    }
    return entries;
  }
}
