package io.duizhao.workflow.review;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.FolderLock;
import io.duizhao.io.Sha256;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermState;
import io.duizhao.model.term.TermStatus;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.term.format.GlossaryCsv;
import io.duizhao.workflow.glossary.GlossaryEdit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The concepts of the glossary, where the documents name them, and new ones. */
public final class Concepts {
  /** The glossary file that takes what is added here; people's own files are left as they are. */
  private static final String FILE = "review.csv";

  private static final int ID_DIGITS = 8;

  private final ReviewDesk desk;

  /** Makes the concepts of a desk. */
  public Concepts(ReviewDesk desk) {
    this.desk = desk;
  }

  /**
   * A concept with what became of it.
   *
   * @param concept the concept
   * @param places number of units that name it
   * @param states the same by what became of the term
   */
  public record Use(Concept concept, int places, Map<TermState, Integer> states) {
    /** Copies the map. */
    public Use {
      states = Map.copyOf(states);
    }
  }

  /**
   * A place that names a concept.
   *
   * @param document the document's name
   * @param row place of the row
   * @param source its source text
   * @param target its target text
   * @param hit where it stands in them
   */
  public record Occurrence(String document, int row, String source, String target, TermHit hit) {}

  /** Returns all concepts in the glossary's order, with their use in the open documents. */
  public List<Use> uses() {
    Map<String, List<TermHit>> hits = new LinkedHashMap<>();
    for (String name : opened()) {
      for (List<TermHit> found : desk.terms(name, desk.session(name).snapshot())) {
        for (TermHit hit : onceEach(found)) {
          hits.computeIfAbsent(hit.concept().id(), id -> new ArrayList<>()).add(hit);
        }
      }
    }
    return desk.workbench().glossary().termbase().concepts().stream()
        .map(concept -> use(concept, hits.getOrDefault(concept.id(), List.of())))
        .toList();
  }

  /** A unit that names a concept twice is one place. */
  private static List<TermHit> onceEach(List<TermHit> found) {
    Set<String> concepts = new HashSet<>();
    return found.stream().filter(hit -> concepts.add(hit.concept().id())).toList();
  }

  private static Use use(Concept concept, List<TermHit> hits) {
    Map<TermState, Integer> states = new EnumMap<>(TermState.class);
    for (TermHit hit : hits) {
      TermState state = hit.state();
      if (state != null) {
        states.merge(state, 1, Integer::sum);
      }
    }
    return new Use(concept, hits.size(), states);
  }

  /** Returns the places in the open documents that name a concept. */
  public List<Occurrence> occurrences(String concept) {
    List<Occurrence> found = new ArrayList<>();
    for (String name : opened()) {
      Snapshot now = desk.session(name).snapshot();
      ReviewState state = now.state();
      List<List<TermHit>> hits = desk.terms(name, now);
      for (int i = 0; i < state.rows().size(); i++) {
        Row row = state.rows().get(i);
        for (TermHit hit : hits.get(i)) {
          if (hit.concept().id().equals(concept)) {
            found.add(new Occurrence(name, i, state.sourceText(row), state.targetText(row), hit));
          }
        }
      }
    }
    return found;
  }

  private List<String> opened() {
    return desk.names().stream().filter(name -> desk.opened(name).isPresent()).toList();
  }

  /**
   * Adds a concept with one term of each language.
   *
   * @return the file that holds it now, as messages name it
   * @throws DecisionException where a term is missing, or the pair is in the glossary already
   */
  public String add(String chinese, String english, TermCategory category) {
    LanguagePair languages = desk.workbench().configuration().languages();
    String zh = chinese.strip();
    String en = english.strip();
    if (zh.isEmpty() || en.isEmpty()) {
      throw new DecisionException("a term of either language is needed");
    }
    Concept concept =
        new Concept(
            "review-" + Sha256.of(zh + "\n" + en).substring(0, ID_DIGITS),
            category,
            List.of(
                term(languages.source(), languages.source().isChinese() ? zh : en),
                term(languages.target(), languages.source().isChinese() ? en : zh)),
            false,
            false,
            null,
            "",
            "");
    boolean known =
        desk.workbench().glossary().termbase().concepts().stream()
            .anyMatch(other -> names(other, zh) && names(other, en));
    if (known) {
      throw new DecisionException(zh + " and " + en + " are in the glossary already");
    }
    return add(List.of(concept));
  }

  private static Term term(Language language, String text) {
    return new Term(language, text, TermStatus.PREFERRED);
  }

  private static boolean names(Concept concept, String text) {
    return concept.terms().stream().anyMatch(term -> term.text().equalsIgnoreCase(text));
  }

  /** Adds concepts; returns the file that holds them now. */
  String add(List<Concept> concepts) {
    if (desk.isReadOnly()) {
      throw new DecisionException("this review is read-only");
    }
    Workspace workspace = desk.workbench().workspace();
    Path glossary = workspace.glossary();
    if (Files.isRegularFile(glossary)) {
      throw new DecisionException("the glossary is one file; open the workspace with a folder");
    }
    Path file = glossary.resolve(FILE);
    String shown = workspace.shown(file);
    FolderLock held = workspace.lockDecisions();
    try {
      String rows = rows(named(concepts));
      String before = Files.exists(file) ? SourceFile.read(file, shown).text() : "";
      String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      AtomicFile.writeSafely(
          file, before.isEmpty() ? GlossaryCsv.header() + "\n" + rows : before + gap + rows);
    } finally {
      held.close();
    }
    desk.refreshRules();
    return shown;
  }

  /**
   * Adds terms to a concept, in its own row of the glossary.
   *
   * @return the file that was changed
   */
  String addTo(String concept, List<Term> terms) {
    if (desk.isReadOnly()) {
      throw new DecisionException("this review is read-only");
    }
    Workspace workspace = desk.workbench().workspace();
    FolderLock held = workspace.lockDecisions();
    try {
      return new GlossaryEdit(workspace, desk.workbench().configuration().languages())
          .add(concept, terms);
    } finally {
      held.close();
      desk.refreshRules();
    }
  }

  /** An id is used once: of two rows with one id the second would not count. */
  private List<Concept> named(List<Concept> concepts) {
    Set<String> taken = new HashSet<>();
    desk.workbench().glossary().termbase().concepts().forEach(one -> taken.add(one.id()));
    List<Concept> named = new ArrayList<>();
    for (Concept concept : concepts) {
      String id = concept.id();
      for (int number = 2; !taken.add(id); number++) {
        id = concept.id() + "-" + number;
      }
      named.add(concept.withId(id));
    }
    return named;
  }

  private String rows(List<Concept> concepts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new GlossaryCsv(desk.workbench().configuration().languages()).write(concepts, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1);
  }
}
