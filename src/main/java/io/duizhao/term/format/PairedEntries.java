package io.duizhao.term.format;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryEntry;
import io.duizhao.term.GlossaryProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Collects concepts from rows of a source and a target term. Rows with one source are one concept:
 * the first target is preferred, the others are admitted. Such rows have no ids, so they get one
 * from the file's name and the English.
 */
final class PairedEntries {
  /** The field that says which way the pairs go, as {@code en>zh-CN}. */
  static final String DIRECTION = "pair";

  private final String file;
  private final String fileId;
  private final LanguagePair languages;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<GlossaryProblem> problems = new ArrayList<>();

  PairedEntries(String file, LanguagePair languages) {
    this.file = file;
    this.languages = languages;
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    this.fileId = slug(dot > 0 ? name.substring(0, dot) : name);
  }

  /**
   * A row.
   *
   * @param source the source term
   * @param target the target term; without text where the source is kept
   * @param status what is said of the target term
   * @param note a remark, or empty
   * @param direction what to say of the direction, to be written again
   */
  record Pair(
      Term source,
      String target,
      Language targetLanguage,
      TermStatus status,
      String note,
      String direction) {}

  /** What rows of one source have in common. */
  private static final class Entry {
    final int line;
    final List<Term> terms = new ArrayList<>();
    final Extra extra = Extra.empty();
    boolean kept;
    String note = "";

    Entry(int line) {
      this.line = line;
    }
  }

  /** Adds a row and returns the concept's fields; one that says nothing new becomes a warning. */
  Extra add(Pair pair, TableRow row) {
    String key = pair.source.language().primary() + ' ' + pair.source.text();
    boolean first = !entries.containsKey(key);
    Entry entry = entries.computeIfAbsent(key, k -> new Entry(row.line()));
    boolean kept = pair.target.isEmpty() || pair.target.equals(pair.source.text());
    Term target =
        new Term(
            kept ? other(pair.source.language()) : pair.targetLanguage,
            kept ? pair.source.text() : pair.target,
            pair.status == TermStatus.PREFERRED && !first ? TermStatus.ADMITTED : pair.status);
    if (entry.terms.stream().anyMatch(term -> isSame(term, target))) {
      String where = file + ":" + entry.line;
      problems.add(row.problem(0, "the same pair stands at " + where).asWarning());
      return Extra.empty();
    }
    if (first) {
      entry.terms.add(pair.source);
      entry.note = pair.note;
      entry.extra.set(DIRECTION, pair.direction);
      entry.kept = kept;
      entry.extra.set("target", pair.target.isEmpty() ? "none" : "");
    } else if (!pair.note.equals(entry.note)) {
      entry.extra.set(target, "note", pair.note);
    }
    entry.terms.add(target);
    return entry.extra;
  }

  private static boolean isSame(Term one, Term other) {
    return one.language().equals(other.language()) && one.text().equals(other.text());
  }

  private Language other(Language language) {
    return language.isChinese() ? languages.english() : languages.chinese();
  }

  /** Adds a problem. */
  void add(GlossaryProblem problem) {
    problems.add(problem);
  }

  /** Returns what was read. */
  Glossary result() {
    Set<String> ids = new HashSet<>();
    List<GlossaryEntry> concepts = new ArrayList<>();
    for (Entry entry : entries.values()) {
      List<Term> terms = TermOrder.sorted(entry.terms, languages);
      Concept concept =
          new Concept(
              id(terms, ids),
              TermCategory.TERM,
              terms,
              terms.stream().anyMatch(PairedEntries::isName),
              entry.kept,
              null,
              entry.note,
              entry.extra.toString());
      concepts.add(new GlossaryEntry(concept, file, entry.line));
    }
    return new Glossary(concepts, problems);
  }

  private String id(List<Term> terms, Set<String> ids) {
    String name =
        terms.stream()
            .filter(term -> !term.language().isChinese())
            .map(term -> slug(term.text()))
            .filter(slug -> !slug.isEmpty())
            .findFirst()
            .orElse("concept");
    String id = fileId + "-" + name;
    for (int i = 2; !ids.add(id); i++) {
      id = fileId + "-" + name + "-" + i;
    }
    return id;
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Letters in upper case inside a word, as in API or iPhone, are part of a name. */
  private static boolean isName(Term term) {
    String text = term.text();
    for (int i = 1; i < text.length() && !term.language().isChinese(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
