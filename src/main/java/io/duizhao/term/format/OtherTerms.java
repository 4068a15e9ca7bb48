package io.duizhao.term.format;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Terms that the table's columns cannot hold: those of other languages, or of another variety than
 * the project's, such as {@code zh-TW}. They stand in the concept's {@code extra}.
 */
final class OtherTerms {
  /** The field that says that a term stands nowhere else. */
  private static final String STATUS = "as";

  /** The term's place among the concept's terms, from 0. */
  private static final String PLACE = "at";

  private OtherTerms() {}

  /** Returns whether a column can hold a term without loss. */
  static boolean hasColumn(Term term, LanguagePair languages) {
    return (term.language().equals(languages.chinese())
            || term.language().equals(languages.english())
                && term.status() != TermStatus.MISRECOGNIZED)
        && term.text().indexOf('|') < 0
        && term.text().equals(term.text().strip());
  }

  /** Puts the status of a term into the extra fields. */
  static void putStatus(Extra extra, Term term) {
    extra.set(term, STATUS, term.status().name().toLowerCase(Locale.ROOT));
  }

  /** Puts a term, with its place among the concept's terms, into the extra fields. */
  static void put(Extra extra, Term term, int place) {
    putStatus(extra, term);
    extra.set(term, PLACE, String.valueOf(place));
  }

  /** Returns whether the extra fields have a term's status. */
  static boolean hasStatus(Extra extra, Term term) {
    return extra.has(term, STATUS);
  }

  /** Returns the terms with the status that the extra fields have for them, and takes it out. */
  static List<Term> withCarriedStatus(Extra extra, List<Term> terms) {
    List<Term> result = new ArrayList<>();
    for (Term term : terms) {
      String carried = extra.get(term, STATUS);
      extra.remove(term, STATUS);
      result.add(
          carried.isEmpty() ? term : new Term(term.language(), term.text(), status(carried)));
    }
    return result;
  }

  private static TermStatus status(String label) {
    return TermStatus.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /**
   * Takes the terms out of the extra fields and returns them after the ones of the columns.
   *
   * @throws IllegalArgumentException where a language, status or place is none
   */
  static List<Term> takenFrom(Extra extra, List<Term> columns) {
    Map<Integer, Term> byPlace = new TreeMap<>();
    for (Extra.TermField field : extra.termsWith(PLACE)) {
      Term named = new Term(new Language(field.language()), field.term(), TermStatus.ADMITTED);
      byPlace.put(Integer.valueOf(field.value()), named);
      extra.remove(named, PLACE);
    }
    List<Term> terms = new ArrayList<>(columns);
    terms.addAll(withCarriedStatus(extra, List.copyOf(byPlace.values())));
    return terms;
  }
}
