package io.duizhao.exchange.table;

import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Map;

/** A term in a unit, for tests. */
final class TableTerms {
  private TableTerms() {}

  static Map<String, List<TermHit>> whisper(String unit, int begin, int end) {
    Term term = new Term(Language.ZH_CN, "Whisper", TermStatus.PREFERRED);
    Concept concept =
        new Concept("w", TermCategory.PRODUCT, List.of(term), false, false, null, "", "");
    return Map.of(
        unit,
        List.of(new TermHit(concept, term, new Span(begin, end), null, null, List.of("Whisper"))));
  }
}
