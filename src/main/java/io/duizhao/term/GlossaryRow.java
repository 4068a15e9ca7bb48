package io.duizhao.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Language;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Severity;
import io.duizhao.model.Term;
import io.duizhao.model.TermCategory;
import io.duizhao.model.TermStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a glossary file, read as a concept. */
final class GlossaryRow {
  private final Map<GlossaryColumn, Integer> columns;
  private final CSVRecord record;
  private final List<Problem> problems = new ArrayList<>();
  private final Optional<Concept> concept;

  /** What is wrong with a field, counted from 0. */
  record Problem(int field, String message) {}

  GlossaryRow(Map<GlossaryColumn, Integer> columns, CSVRecord record, LanguagePair languages) {
    this.columns = columns;
    this.record = record;
    Concept read = read(languages);
    this.concept = problems.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  /** Returns the concept; nothing where there are problems. */
  Optional<Concept> concept() {
    return concept;
  }

  /** Returns what is wrong, by rising column of the design. */
  List<Problem> problems() {
    return problems;
  }

  private Concept read(LanguagePair languages) {
    String id = cell(GlossaryColumn.ID);
    if (id.isEmpty()) {
      problem(GlossaryColumn.ID, "the id is empty; each concept needs one of its own");
    }
    TermCategory category = category();
    List<Term> terms = terms(languages);
    if (terms.stream().noneMatch(term -> term.status() == TermStatus.PREFERRED)) {
      problem(GlossaryColumn.ZH, "zh and en are both empty; a concept needs one of them");
    }
    boolean exactCase = choice(GlossaryColumn.CASE, "exact", "any");
    boolean doNotTranslate = choice(GlossaryColumn.DNT, "yes", "");
    return new Concept(
        id,
        category,
        terms,
        exactCase,
        doNotTranslate,
        severity(),
        cell(GlossaryColumn.NOTE),
        cell(GlossaryColumn.EXTRA));
  }

  private TermCategory category() {
    String label = cell(GlossaryColumn.CATEGORY);
    Optional<TermCategory> category = TermCategory.ofLabel(label);
    if (category.isEmpty()) {
      expected(
          GlossaryColumn.CATEGORY, Arrays.stream(TermCategory.values()).map(TermCategory::label));
    }
    return category.orElse(TermCategory.OTHER);
  }

  private @Nullable Severity severity() {
    String label = cell(GlossaryColumn.SEVERITY);
    Optional<Severity> severity = Severity.ofLabel(label);
    if (severity.isEmpty() && !label.isEmpty()) {
      expected(
          GlossaryColumn.SEVERITY,
          Stream.concat(
              Arrays.stream(Severity.values()).map(Severity::label), Stream.of("an empty cell")));
    }
    return severity.orElse(null);
  }

  /** Returns whether the cell says {@code yes}; an empty cell says {@code no}. */
  private boolean choice(GlossaryColumn column, String yes, String no) {
    String value = cell(column);
    if (!value.isEmpty() && !value.equals(yes) && !value.equals(no)) {
      expected(column, Stream.of(yes, no.isEmpty() ? "an empty cell" : no));
    }
    return value.equals(yes);
  }

  private List<Term> terms(LanguagePair languages) {
    Language zh = languages.source();
    Language en = languages.target();
    List<Term> terms = new ArrayList<>();
    add(terms, zh, TermStatus.PREFERRED, preferred(GlossaryColumn.ZH));
    add(terms, en, TermStatus.PREFERRED, preferred(GlossaryColumn.EN));
    add(terms, zh, TermStatus.ADMITTED, values(GlossaryColumn.ZH_VARIANTS));
    add(terms, en, TermStatus.ADMITTED, values(GlossaryColumn.EN_VARIANTS));
    add(terms, zh, TermStatus.DEPRECATED, values(GlossaryColumn.ZH_FORBIDDEN));
    add(terms, en, TermStatus.DEPRECATED, values(GlossaryColumn.EN_FORBIDDEN));
    add(terms, zh, TermStatus.MISRECOGNIZED, values(GlossaryColumn.ZH_ASR));
    return terms;
  }

  private static void add(
      List<Term> terms, Language language, TermStatus status, List<String> texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        terms.add(new Term(language, text.strip(), status));
      }
    }
  }

  private List<String> preferred(GlossaryColumn column) {
    List<String> values = values(column);
    if (values.size() > 1) {
      String others = column.label() + "_variants";
      problem(column, "only one form can be the preferred one; put the others into " + others);
    }
    return values;
  }

  private List<String> values(GlossaryColumn column) {
    return List.of(cell(column).split("\\|", -1));
  }

  private String cell(GlossaryColumn column) {
    Integer index = columns.get(column);
    return index == null ? "" : record.get(index).strip();
  }

  private void expected(GlossaryColumn column, Stream<String> values) {
    problem(
        column,
        GlossaryProblem.quoted(cell(column))
            + " is no "
            + column.label()
            + "; expected "
            + values.collect(Collectors.joining(", ")));
  }

  private void problem(GlossaryColumn column, String message) {
    problems.add(new Problem(columns.getOrDefault(column, 0), message));
  }
}
