package io.duizhao.term.format;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.GlossaryProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a glossary table, read as a concept. */
final class GlossaryRow {
  private final GlossaryHeader header;
  private final TableRow row;
  private final LanguagePair languages;
  private final List<GlossaryProblem> problems = new ArrayList<>();
  private final Optional<Concept> concept;

  GlossaryRow(GlossaryHeader header, TableRow row, LanguagePair languages) {
    this.header = header;
    this.row = row;
    this.languages = languages;
    Concept read = read();
    this.concept = problems.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  /** Returns the concept; nothing where there are problems. */
  Optional<Concept> concept() {
    return concept;
  }

  /** Returns what is wrong, by rising column of the design. */
  List<GlossaryProblem> problems() {
    return problems;
  }

  private Concept read() {
    String id = cell(GlossaryColumn.ID);
    if (id.isEmpty()) {
      problem(GlossaryColumn.ID, "the id is empty; each concept needs one of its own");
    }
    TermCategory category = category();
    List<Term> terms = terms();
    String extra = otherTerms(terms);
    if (terms.stream().noneMatch(term -> term.status().isRight())) {
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
        extra);
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

  private List<Term> terms() {
    Language zh = languages.chinese();
    Language en = languages.english();
    List<Term> terms = new ArrayList<>();
    addPreferred(terms, zh, GlossaryColumn.ZH);
    addPreferred(terms, en, GlossaryColumn.EN);
    add(terms, zh, TermStatus.ADMITTED, GlossaryColumn.ZH_VARIANTS);
    add(terms, en, TermStatus.ADMITTED, GlossaryColumn.EN_VARIANTS);
    add(terms, zh, TermStatus.DEPRECATED, GlossaryColumn.ZH_FORBIDDEN);
    add(terms, en, TermStatus.DEPRECATED, GlossaryColumn.EN_FORBIDDEN);
    add(terms, zh, TermStatus.MISRECOGNIZED, GlossaryColumn.ZH_ASR);
    return terms;
  }

  private void addPreferred(List<Term> terms, Language language, GlossaryColumn column) {
    int before = terms.size();
    add(terms, language, TermStatus.PREFERRED, column);
    if (terms.size() > before + 1) {
      String others = column.label() + "_variants";
      problem(column, "only one form can be the preferred one; put the others into " + others);
    }
  }

  private void add(List<Term> terms, Language language, TermStatus status, GlossaryColumn column) {
    String cell = cell(column);
    for (int begin = 0; begin < cell.length(); ) {
      int bar = cell.indexOf('|', begin);
      int end = bar < 0 ? cell.length() : bar;
      String text = cell.substring(begin, end).strip();
      if (!text.isEmpty()) {
        terms.add(new Term(language, text, status));
      }
      begin = end + 1;
    }
  }

  /** Gives terms the languages that the extra cell has for them; returns what stays in it. */
  private String otherTerms(List<Term> terms) {
    String json = cell(GlossaryColumn.EXTRA);
    if (json.isEmpty()) {
      return json;
    }
    try {
      Extra extra = Extra.parse(json);
      List<Term> all = OtherTerms.takenFrom(extra, terms);
      terms.clear();
      terms.addAll(TermOrder.sorted(all, languages));
      return extra.toString();
    } catch (IllegalArgumentException e) {
      problem(
          GlossaryColumn.EXTRA, GlossaryProblem.quoted(json) + " is no extra: " + e.getMessage());
      return "";
    }
  }

  private String cell(GlossaryColumn column) {
    int index = header.index(column);
    return index < 0 ? "" : row.cell(index).strip();
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
    problems.add(row.problem(Math.max(header.index(column), 0), message));
  }
}
