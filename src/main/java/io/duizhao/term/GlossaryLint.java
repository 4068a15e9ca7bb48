package io.duizhao.term;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
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
      lint.add(ROW, problem.severity(), place, row(problem), null);
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

  private static Message row(GlossaryProblem problem) {
    return Message.of("glossary.row").with("problem", problem.message());
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
        Message problem = Message.of("glossary.contradiction").with("form", term.text());
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
        Message problem =
            Message.of("glossary.shared-form")
                .with("form", term.text())
                .with("here", concept.id())
                .with("there", other.concept().id())
                .with("place", String.valueOf(other.place()));
        add(SHARED, Severity.WARNING, entry, problem);
      }
    }
  }

  private void twice(GlossaryEntry entry) {
    Set<String> seen = new HashSet<>();
    for (Term term : entry.concept().terms()) {
      if (!seen.add(term.status().isRight() + asWritten(term))) {
        add(TWICE, Severity.WARNING, entry, Message.of("glossary.twice").with("form", term.text()));
      }
    }
  }

  private void oneLanguage(GlossaryEntry entry) {
    List<Term> terms = entry.concept().terms();
    boolean chinese = terms.stream().anyMatch(term -> term.language().isChinese());
    boolean other = terms.stream().anyMatch(term -> !term.language().isChinese());
    if (!chinese || !other) {
      String id = entry.concept().id();
      Message subject =
          chinese
              ? Message.of("glossary.undefined.translation").with("id", id)
              : Message.of("glossary.undefined.chinese").with("id", id);
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
      Message problem = Message.of("glossary.dnt").with("id", concept.id());
      add(KEPT, Severity.WARNING, entry, problem);
    }
  }

  private void characters(GlossaryEntry entry, Term term) {
    Optional<Message> odd = OddCharacters.in(term);
    odd.ifPresent(problem -> add(CHARACTERS, Severity.WARNING, entry, problem));
    boolean oneHan =
        term.language().isChinese()
            && term.status().isRight()
            && term.text().codePointCount(0, term.text().length()) == 1;
    if (oneHan) {
      Message problem = Message.of("glossary.short").with("form", term.text());
      add(SHORT, Severity.INFO, entry, problem);
    }
  }

  /** As written: right and wrong forms may differ in nothing but case, space or hyphen. */
  private static String asWritten(Term term) {
    return term.language().primary() + ' ' + term.text();
  }

  private static String folded(Term term) {
    return Folding.chinese(term.text()).toLowerCase(Locale.ROOT);
  }

  private void add(String rule, Severity severity, GlossaryEntry entry, Message message) {
    Location place = new Location(entry.file(), entry.concept().id(), entry.line(), 1);
    add(rule, severity, place, message, entry.concept().id());
  }

  private void add(
      String rule, Severity severity, Location place, Message message, @Nullable String concept) {
    findings.add(new Finding(rule, severity, place, "", "", null, null, message, null, concept));
  }
}
