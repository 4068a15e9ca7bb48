package io.duizhao.workflow.review;

import io.duizhao.io.FolderLock;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.MemoryQuery;
import io.duizhao.model.TermHit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.text.Scripts;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.ReviewSource;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.memory.Memories;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A workspace's documents, open for review. Safe for threads. */
public final class ReviewDesk implements Closeable {
  /** Percent below which a memory's text is no help. */
  private static final int LEAST_MATCH = 50;

  private static final int MOST_MATCHES = 9;
  private static final int MOST_HITS = 40;

  private final Workspace workspace;
  private final boolean readOnly;
  private final Optional<FolderLock> lock;
  private volatile Workbench workbench;
  private final Map<String, DocumentPair> pairs = new LinkedHashMap<>();
  private final Map<String, ReviewSession> sessions = new ConcurrentHashMap<>();
  private final Map<String, String> problems = new ConcurrentHashMap<>();
  private final Map<String, Checked> checked = new ConcurrentHashMap<>();

  private @Nullable Memories memories;

  private record Checked(ReviewState state, List<Finding> findings) {
    /** States never change: another one is another object, and comparing rows takes long. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(ReviewState other) {
      return state == other;
    }
  }

  /**
   * Opens a workspace.
   *
   * @param readOnly whether nothing may be changed
   * @throws InputException where it has no documents or its configuration cannot be used
   * @throws OutputException where another review is open on it
   */
  public ReviewDesk(Workspace workspace, boolean readOnly) {
    this.workspace = workspace;
    this.readOnly = readOnly;
    this.workbench = Workbench.open(workspace, explanation -> {});
    workbench.documents().pairs().forEach(pair -> pairs.put(pair.name(), pair));
    this.lock = readOnly ? Optional.empty() : FolderLock.take(workspace.review());
    if (!readOnly && lock.isEmpty()) {
      throw new OutputException(
          "another review is open on this workspace; stop it, or use --read-only", null);
    }
  }

  /** Returns the names of the documents. */
  public List<String> names() {
    return List.copyOf(pairs.keySet());
  }

  /** Returns whether nothing may be changed. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Returns the workspace and its stages, with the glossary as it is now. */
  public Workbench workbench() {
    return workbench;
  }

  /** Opens every document, so that the first look at one does not wait. */
  public void openAll(Consumer<String> messages) {
    for (String name : pairs.keySet()) {
      try {
        session(name);
        findings(name);
      } catch (InputException | OutputException e) {
        problems.put(name, String.valueOf(e.getMessage()));
        messages.accept(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Returns why a document could not be opened; nothing where it could, or was not yet. */
  public Optional<String> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  /** Returns a document's session where it is open already. */
  public Optional<ReviewSession> opened(String name) {
    return Optional.ofNullable(sessions.get(name));
  }

  /**
   * Opens a document.
   *
   * @throws InputException where there is none of this name, or it cannot be used
   */
  public ReviewSession session(String name) {
    DocumentPair pair = pairs.get(name);
    if (pair == null) {
      throw InputException.at(name, "is no document of this workspace");
    }
    return sessions.computeIfAbsent(
        name,
        n -> {
          Supplier<ReviewSource.Loaded> reader = () -> new ReviewSource(workbench).load(pair);
          return new ReviewSession(workspace, pair, reader, readOnly);
        });
  }

  /** Returns what all checks say about a document as it is now. */
  public List<Finding> findings(String name) {
    ReviewState state = session(name).snapshot().state();
    Checked known = checked.get(name);
    if (known == null || !known.isOf(state)) {
      known =
          new Checked(
              state, workbench.checks().check(units(name).document(state, 0, state.rows().size())));
      checked.put(name, known);
    }
    return known.findings();
  }

  /**
   * Has findings not told again.
   *
   * @param findings as {@link #findings(String)} gives them
   * @param reason why they are no mistakes
   * @throws DecisionException where there is none, or no reason
   */
  public void suppress(List<Finding> findings, String reason) {
    if (readOnly) {
      throw new DecisionException("this review is read-only");
    }
    if (findings.isEmpty() || reason.isBlank()) {
      throw new DecisionException("findings and a reason are needed to suppress");
    }
    synchronized (this) {
      new CheckJob(workbench).suppress(findings, reason.strip());
      refreshRules();
    }
  }

  /** Returns the findings in some rows, by unit, from a look at these rows alone. */
  public Map<String, List<Finding>> findings(String name, ReviewState state, int begin, int end) {
    Checked known = checked.get(name);
    return known != null && known.isOf(state)
        ? LiveFindings.byUnit(known.findings())
        : LiveFindings.of(workbench, units(name), state, begin, end).findings();
  }

  /** Returns what the checks would say of a row whose target is being typed. */
  public List<Finding> draft(String name, ReviewDecision.Translate draft) {
    ReviewState before = session(name).snapshot().state();
    ReviewState state = draft.on(before).applyTo(before);
    int place = state.place(draft.bead());
    return LiveFindings.of(workbench, units(name), state, place, place + 1)
        .findings()
        .getOrDefault(ReviewUnits.id(state.rows().get(place)), List.of());
  }

  /** Returns the terms that some rows name, by unit. */
  public Map<String, List<TermHit>> terms(String name, ReviewState state, int begin, int end) {
    return workbench.termHits(units(name).document(state, begin, end));
  }

  /** Returns what the workspace's translation memories offer for a row. */
  public List<MemoryMatch> matches(String name, int row) {
    List<Row> rows = session(name).snapshot().state().rows();
    ReviewState state = session(name).snapshot().state();
    MemoryQuery query =
        new MemoryQuery(
            state.sourceText(rows.get(row)),
            row > 0 ? state.sourceText(rows.get(row - 1)) : "",
            row + 1 < rows.size() ? state.sourceText(rows.get(row + 1)) : "");
    Workbench now = workbench;
    return memories()
        .leverage(
            now.configuration().languages().source(),
            now.glossary(),
            now.configuration(),
            LEAST_MATCH,
            MOST_MATCHES)
        .matches(query);
  }

  /** Returns the units of the memories in which a word or phrase stands. */
  public List<ConcordanceHit> concordance(String words) {
    LanguagePair languages = workbench.configuration().languages();
    boolean isChinese = Scripts.hasHan(words);
    return memories()
        .concordance()
        .find(
            words,
            isChinese == languages.source().isChinese() ? languages.source() : languages.target(),
            MOST_HITS);
  }

  private synchronized Memories memories() {
    if (memories == null) {
      memories =
          Memories.open(
              workspace, List.of(), workbench.configuration().languages(), BuildListener.NONE);
    }
    return memories;
  }

  private ReviewUnits units(String name) {
    DocumentPair pair = pairs.get(name);
    return new ReviewUnits(
        workbench.configuration().languages(), pair != null && pair.machineTranslated());
  }

  /** Returns the id of a row's unit, under which findings and terms are listed. */
  public static String unitId(Row row) {
    return ReviewUnits.id(row);
  }

  /** Reads glossary and suppressions anew, after they were changed. */
  public void refreshRules() {
    workbench = Workbench.open(workspace, explanation -> {});
    checked.clear();
  }

  /**
   * Writes what was decided into the files of all open documents.
   *
   * @return what could not be written, as messages for the user
   */
  public List<String> saveAll() {
    List<String> failed = new ArrayList<>();
    sessions.forEach(
        (name, session) -> {
          try {
            session.save();
          } catch (InputException | OutputException e) {
            failed.add(String.valueOf(e.getMessage()));
          }
        });
    return failed;
  }

  /** Lets the open documents see what a run has written. */
  void refresh() {
    sessions.values().forEach(ReviewSession::refresh);
  }

  @Override
  public void close() {
    sessions
        .values()
        .forEach(
            session -> {
              try {
                session.close();
              } catch (InputException | OutputException e) {
                // The decisions stay in the journal; the next start offers them.
              }
            });
    Memories open = memories;
    if (open != null) {
      open.close();
    }
    lock.ifPresent(FolderLock::close);
  }
}
