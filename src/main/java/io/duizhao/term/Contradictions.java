package io.duizhao.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Term;
import io.duizhao.model.TermStatus;
import io.duizhao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds forms about which a glossary says two things. */
final class Contradictions {
  private final List<GlossaryProblem> problems = new ArrayList<>();
  private final Map<String, GlossaryEntry> chineseForms = new HashMap<>();

  private Contradictions() {}

  /** Returns the contradictions, in the order of the entries. */
  static List<GlossaryProblem> in(List<GlossaryEntry> entries) {
    Contradictions found = new Contradictions();
    for (GlossaryEntry entry : entries) {
      found.rightAndWrong(entry);
      found.sharedChinese(entry);
    }
    return List.copyOf(found.problems);
  }

  private void rightAndWrong(GlossaryEntry entry) {
    Set<String> right = new HashSet<>();
    for (Term term : entry.concept().terms()) {
      if (isRight(term)) {
        right.add(key(term));
      }
    }
    for (Term term : entry.concept().terms()) {
      if (!isRight(term) && right.contains(key(term))) {
        String problem =
            "'" + term.text() + "' is both a right and a wrong form; remove one of them";
        problems.add(entry.problem(problem));
      }
    }
  }

  private void sharedChinese(GlossaryEntry entry) {
    Concept concept = entry.concept();
    for (Term term : concept.terms()) {
      if (!term.language().isChinese() || !isRight(term)) {
        continue;
      }
      String form = term.text();
      GlossaryEntry other = chineseForms.putIfAbsent(Folding.chinese(form).text(), entry);
      if (other != null && !other.equals(entry)) {
        problems.add(
            entry.problem(
                "'"
                    + term.text()
                    + "' names '"
                    + concept.id()
                    + "' here and '"
                    + other.concept().id()
                    + "' at "
                    + other.place()
                    + "; keep it in one of them"));
      }
    }
  }

  private static boolean isRight(Term term) {
    return term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
  }

  /** As written: right and wrong forms may differ in nothing but case, space or hyphen. */
  private static String key(Term term) {
    return term.language().primary() + ' ' + term.text();
  }
}
