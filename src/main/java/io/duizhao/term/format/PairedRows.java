package io.duizhao.term.format;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import java.util.ArrayList;
import java.util.List;

/** A concept as rows of a source and a target term, the reverse of {@link PairedEntries}. */
final class PairedRows {
  private PairedRows() {}

  /**
   * A row.
   *
   * @param source the source term
   * @param target the target term
   * @param targetText the target's text; empty where the source is kept and the row said no more
   * @param note a remark, or empty
   * @param direction what the concept says of the direction, or empty
   */
  record PairedRow(Term source, Term target, String targetText, String note, String direction) {}

  /**
   * Returns the preferred source term with each target term, then the admitted ones with the first
   * target term. Forbidden terms are left out unless they are asked for.
   */
  static List<PairedRow> of(Concept concept, LanguagePair languages, boolean withForbidden) {
    Extra extra = Extra.parse(concept.extra());
    String direction = extra.get(PairedEntries.DIRECTION);
    boolean chineseFirst =
        direction.isEmpty() ? languages.source().isChinese() : direction.startsWith("zh");
    List<Term> sources = new ArrayList<>();
    List<Term> targets = new ArrayList<>();
    for (Term term : concept.terms()) {
      boolean right = term.status().isRight();
      if (term.language().isChinese() == chineseFirst) {
        if (right && isOfPair(term, languages)) {
          sources.add(term);
        }
      } else if (isOfPair(term, languages)
          && (right || withForbidden && term.status() == TermStatus.DEPRECATED)) {
        targets.add(term);
      }
    }
    List<PairedRow> rows = new ArrayList<>();
    for (Term source : sources) {
      for (Term target : source.equals(sources.get(0)) ? targets : first(targets)) {
        String text = extra.get("target").equals("none") ? "" : target.text();
        String note = extra.has(target, "note") ? extra.get(target, "note") : concept.note();
        rows.add(new PairedRow(source, target, text, note, direction));
      }
    }
    return rows;
  }

  private static boolean isOfPair(Term term, LanguagePair languages) {
    return term.language().isChinese() || term.language().matches(languages.english());
  }

  private static List<Term> first(List<Term> terms) {
    return terms.subList(0, Math.min(1, terms.size()));
  }
}
