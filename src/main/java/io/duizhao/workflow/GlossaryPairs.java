package io.duizhao.workflow;

import io.duizhao.lexicon.GlossaryLexicon;
import io.duizhao.model.Concept;
import io.duizhao.model.Term;
import io.duizhao.model.TermStatus;
import io.duizhao.model.Termbase;
import java.util.ArrayList;
import java.util.List;

/** What a termbase tells the aligner: which phrases translate each other. */
final class GlossaryPairs {
  private GlossaryPairs() {}

  /**
   * Returns each Chinese form of each concept, errors of recognition and form included since they
   * occur, with each English form that may stand for it.
   */
  static List<GlossaryLexicon.Pair> of(Termbase termbase) {
    List<GlossaryLexicon.Pair> pairs = new ArrayList<>();
    for (Concept concept : termbase.concepts()) {
      for (Term chinese : concept.terms()) {
        for (Term english : concept.terms()) {
          if (chinese.language().isChinese() && isGoodEnglish(english)) {
            pairs.add(new GlossaryLexicon.Pair(chinese.text(), english.text()));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isGoodEnglish(Term term) {
    return !term.language().isChinese()
        && (term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED);
  }
}
