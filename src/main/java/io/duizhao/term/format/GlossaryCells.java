package io.duizhao.term.format;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A concept as the cells of a glossary table, the reverse of {@link GlossaryRow}. */
final class GlossaryCells {
  private final Concept concept;
  private final LanguagePair languages;
  private final List<Term> columns = new ArrayList<>();
  private final Extra extra;

  private GlossaryCells(Concept concept, LanguagePair languages) {
    this.concept = concept;
    this.languages = languages;
    this.extra = Extra.parse(concept.extra());
    for (int i = 0; i < concept.terms().size(); i++) {
      Term term = concept.terms().get(i);
      if (OtherTerms.hasColumn(term, languages) && !isSecondPreferred(term)) {
        columns.add(term);
      } else {
        OtherTerms.put(extra, term, i);
      }
    }
  }

  private boolean isSecondPreferred(Term term) {
    return term.status() == TermStatus.PREFERRED
        && columns.stream()
            .anyMatch(
                other ->
                    other.status() == TermStatus.PREFERRED
                        && other.language().equals(term.language()));
  }

  /** Returns a cell for each column, in the columns' order. */
  static List<String> of(Concept concept, LanguagePair languages) {
    GlossaryCells cells = new GlossaryCells(concept, languages);
    List<String> row = new ArrayList<>();
    for (GlossaryColumn column : GlossaryColumn.values()) {
      row.add(cells.cell(column));
    }
    return row;
  }

  /** Returns the cell of one column. */
  static String of(Concept concept, GlossaryColumn column, LanguagePair languages) {
    return new GlossaryCells(concept, languages).cell(column);
  }

  private String cell(GlossaryColumn column) {
    Severity severity = concept.severity();
    return switch (column) {
      case ID -> concept.id();
      case CATEGORY -> concept.category().label();
      case ZH -> terms(languages.chinese(), TermStatus.PREFERRED);
      case ZH_VARIANTS -> terms(languages.chinese(), TermStatus.ADMITTED);
      case ZH_FORBIDDEN -> terms(languages.chinese(), TermStatus.DEPRECATED);
      case ZH_ASR -> terms(languages.chinese(), TermStatus.MISRECOGNIZED);
      case EN -> terms(languages.english(), TermStatus.PREFERRED);
      case EN_VARIANTS -> terms(languages.english(), TermStatus.ADMITTED);
      case EN_FORBIDDEN -> terms(languages.english(), TermStatus.DEPRECATED);
      case CASE -> concept.exactCase() ? "exact" : "any";
      case DNT -> concept.doNotTranslate() ? "yes" : "";
      case SEVERITY -> severity == null ? "" : severity.label();
      case NOTE -> concept.note();
      case EXTRA -> extra.toString();
    };
  }

  private String terms(Language language, TermStatus status) {
    return columns.stream()
        .filter(term -> term.status() == status && term.language().equals(language))
        .map(Term::text)
        .collect(Collectors.joining("|"));
  }
}
