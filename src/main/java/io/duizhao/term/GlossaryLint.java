package io.duizhao.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Finding;
import io.duizhao.model.Location;
import io.duizhao.model.Severity;
import io.duizhao.model.Term;
import io.duizhao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is doubtful in a glossary: things said twice, contradictions, odd characters. */
public final class GlossaryLint {
  static final String ROW = "glossary.row";
  static final String CONTRADICTION = "glossary.contradiction";
  static final String SHARED = "glossary.shared-form";
  static final String TWICE = "glossary.twice";
  static final String UNDEFINED = "glossary.undefined";
  static final String KEPT = "glossary.dnt";
  static final String CHARACTERS = "glossary.characters";
  static final String SHORT = "glossary.short";

  private final Map<String, GlossaryEntry> chineseForms = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private GlossaryLint() {}

  /** Returns the findings: the rows that could not be read first, then by entry. */
  public static List<Finding> of(Glossary glossary) {
    GlossaryLint lint = new GlossaryLint();
    for (GlossaryProblem problem : glossary.problems()) {
      Location place = new Location(problem.file(), "", problem.line(), problem.column());
      lint.add(ROW, problem.severity(), place, problem.message(), null);
    }
    for (GlossaryEntry entry : glossary.entries()) {
      lint.rightAndWrong(entry);
      lint.sharedChinese(entry);
      lint.twice(entry);
      lint.oneLanguage(entry);
      lint.kept(entry);
      entry.concept().terms().forEach(term -> lint.characters(entry, term));
    }
    return List.copyOf(lint.findings);
  }

  private void rightAndWrong(GlossaryEntry entry) {
    Set<String> right = new HashSet<>();
    for (Term term : entry.concept().terms()) {
      if (term.status().isRight()) {
        right.add(asWritten(term));
      }
    }
    for (Term term : entry.concept().terms()) {
      if (!term.status().isRight() && right.contains(asWritten(term))) {
        String problem =
            "'" + term.text() + "' is both a right and a wrong form; remove one of them";
        add(CONTRADICTION, Severity.ERROR, entry, problem);
      }
    }
  }

  private void sharedChinese(GlossaryEntry entry) {
    Concept concept = entry.concept();
    for (Term term : concept.terms()) {
      if (!term.language().isChinese() || !term.status().isRight()) {
        continue;
      }
      GlossaryEntry other = chineseForms.putIfAbsent(folded(term), entry);
      if (other != null && !other.equals(entry)) {
        String problem =
            "'"
                + term.text()
                + "' names '"
                + concept.id()
                + "' here and '"
                + other.concept().id()
                + "' at "
                + other.place()
                + "; keep it in one of them";
        add(SHARED, Severity.WARNING, entry, problem);
      }
    }
  }

  private void twice(GlossaryEntry entry) {
    Set<String> seen = new HashSet<>();
    for (Term term : entry.concept().terms()) {
      if (!seen.add(term.status().isRight() + asWritten(term))) {
        add(TWICE, Severity.WARNING, entry, "'" + term.text() + "' stands twice; remove one");
      }
    }
  }

  private void oneLanguage(GlossaryEntry entry) {
    List<Term> terms = entry.concept().terms();
    boolean chinese = terms.stream().anyMatch(term -> term.language().isChinese());
    boolean other = terms.stream().anyMatch(term -> !term.language().isChinese());
    if (!chinese || !other) {
      String problem = chinese ? "has no translation" : "has no Chinese term";
      String subject = "'" + entry.concept().id() + "' " + problem + "; nothing is checked";
      add(UNDEFINED, Severity.WARNING, entry, subject);
    }
  }

  /** What is kept has to stand on both sides. */
  private void kept(GlossaryEntry entry) {
    Concept concept = entry.concept();
    Set<String> chinese = new HashSet<>();
    Set<String> other = new HashSet<>();
    for (Term term : concept.terms()) {
      if (term.status().isRight()) {
        (term.language().isChinese() ? chinese : other).add(folded(term));
      }
    }
    if (concept.doNotTranslate()
        && !chinese.isEmpty()
        && !other.isEmpty()
        && chinese.stream().noneMatch(other::contains)) {
      String problem =
          "'" + concept.id() + "' is not to be translated, but no form is on both sides";
      add(KEPT, Severity.WARNING, entry, problem);
    }
  }

  private void characters(GlossaryEntry entry, Term term) {
    Optional<String> odd = OddCharacters.in(term);
    odd.ifPresent(
        problem -> add(CHARACTERS, Severity.WARNING, entry, "'" + term.text() + "' " + problem));
    boolean oneHan =
        term.language().isChinese()
            && term.status().isRight()
            && term.text().codePointCount(0, term.text().length()) == 1;
    if (oneHan) {
      String problem = "'" + term.text() + "' is one character; it is found only where it is alone";
      add(SHORT, Severity.INFO, entry, problem);
    }
  }

  /** As written: right and wrong forms may differ in nothing but case, space or hyphen. */
  private static String asWritten(Term term) {
    return term.language().primary() + ' ' + term.text();
  }

  private static String folded(Term term) {
    return Folding.chinese(term.text()).text().toLowerCase(Locale.ROOT);
  }

  private void add(String rule, Severity severity, GlossaryEntry entry, String message) {
    Location place = new Location(entry.file(), entry.concept().id(), entry.line(), 1);
    add(rule, severity, place, message, entry.concept().id());
  }

  private void add(
      String rule, Severity severity, Location place, String message, @Nullable String concept) {
    findings.add(new Finding(rule, severity, place, "", "", null, null, message, null, concept));
  }
}
