package io.duizhao.workflow.review;

import io.duizhao.io.FolderLock;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.term.TermHit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.Row;
import io.duizhao.workflow.CheckJob;
import io.duizhao.workflow.ReviewSource;
import io.duizhao.workflow.Workbench;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A workspace's documents, open for review. Safe for threads. */
public final class ReviewDesk implements Closeable {
  /** Rows on either side of a change of which a check may say something else now. */
  public static final int NEIGHBOURS = StayingRows.CONTEXT;

  private final Workspace workspace;
  private final boolean readOnly;
  private final Optional<FolderLock> lock;
  private volatile Workbench workbench;
  private final Map<String, DocumentPair> pairs = new LinkedHashMap<>();
  private final OpenDocuments documents = new OpenDocuments(this::read);
  private final DocumentChecks checks =
      new DocumentChecks(this::workbench, this::units, name -> documents.await(name).snapshot());
  private final DeskMemories memories;
  private final Map<String, String> problems = new ConcurrentHashMap<>();

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
    this.memories = new DeskMemories(workspace);
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

  /** Opens every document and checks it, so that the first look at one does not wait. */
  public void openAll(Consumer<String> messages) {
    for (String name : pairs.keySet()) {
      try {
        session(name);
      } catch (InputException | OutputException e) {
        problems.put(name, String.valueOf(e.getMessage()));
        messages.accept(String.valueOf(e.getMessage()));
      }
    }
    names().stream().filter(name -> opened(name).isPresent()).forEach(this::findings);
    memories.open(workbench.configuration().languages(), messages);
  }

  /** Returns why a document could not be opened; nothing where it could, or was not yet. */
  public Optional<String> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  /** Returns a document's session where it is open already. */
  public Optional<ReviewSession> opened(String name) {
    return documents.opened(name);
  }

  /**
   * Opens a document, and waits until it is open.
   *
   * @throws InputException where there is none of this name, or it cannot be used
   */
  public ReviewSession session(String name) {
    return documents.await(known(name));
  }

  /**
   * Returns a document's session if it is open within some milliseconds; else it goes on being
   * opened.
   *
   * @throws InputException as {@link #session(String)} does
   */
  public Optional<ReviewSession> ask(String name, int milliseconds) {
    return documents.ask(known(name), milliseconds);
  }

  private String known(String name) {
    if (!pairs.containsKey(name)) {
      throw InputException.at(name, "is no document of this workspace");
    }
    return name;
  }

  private ReviewSession read(String name) {
    DocumentPair pair = Objects.requireNonNull(pairs.get(name));
    return new ReviewSession(
        workspace, pair, () -> new ReviewSource(workbench).load(pair), readOnly);
  }

  /** Returns what all checks say about a document as it is now, waiting for them. */
  public List<Finding> findings(String name) {
    return checks.all(known(name));
  }

  /**
   * What is known of a document's findings by now.
   *
   * @param findings what was found
   * @param isWhole whether all of it was looked at as it is; else that goes on
   */
  public record KnownFindings(List<Finding> findings, boolean isWhole) {
    /** Copies the list. */
    public KnownFindings {
      findings = List.copyOf(findings);
    }
  }

  /** Returns what is known to be wrong with a document, without waiting. */
  public KnownFindings knownFindings(String name) {
    Snapshot now = session(name).snapshot();
    return new KnownFindings(checks.known(name), checks.isWhole(name, now));
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
      workbench = Workbench.open(workspace, explanation -> {});
      checks.suppressed();
    }
  }

  /**
   * What is known of some rows.
   *
   * @param findings of each row
   * @param terms that each row names
   * @param isWhole whether the whole document was looked at as it is; else that goes on, and more
   *     may be known soon
   */
  public record Notes(List<List<Finding>> findings, List<List<TermHit>> terms, boolean isWhole) {
    /** Copies the lists. */
    public Notes {
      findings = List.copyOf(findings);
      terms = List.copyOf(terms);
    }

    private static Notes of(RowFindings.Shown shown) {
      return new Notes(
          shown.rows().stream().map(RowFindings.Known::findings).toList(),
          shown.rows().stream().map(RowFindings.Known::terms).toList(),
          shown.isWhole());
    }
  }

  /** Returns what is known of rows from a place to another, half-open, without waiting. */
  public Notes notes(String name, Snapshot seen, int begin, int end) {
    return Notes.of(checks.shown(name, seen, begin, end));
  }

  /** Returns the same after a look at these rows, which are best few. */
  public Notes notesAfterLook(String name, Snapshot seen, int begin, int end) {
    return Notes.of(checks.looked(name, seen, begin, end));
  }

  /** Returns what the checks would say of a row whose target is being typed. */
  public List<Finding> draft(String name, ReviewDecision.Translate draft) {
    return LiveFindings.of(workbench, units(name), session(name).snapshot().state(), draft);
  }

  /** Returns the terms that each row of a document names, waiting for a look at all. */
  List<List<TermHit>> terms(String name, Snapshot seen) {
    return Notes.of(checks.looked(name, seen, 0, seen.state().rows().size())).terms();
  }

  /** Returns what the workspace's translation memories offer for a row. */
  public List<MemoryMatch> matches(String name, int row) {
    return memories.matches(workbench, session(name).snapshot().state(), row);
  }

  /** Returns the units of the memories in which a word or phrase stands. */
  public List<ConcordanceHit> concordance(String words) {
    return memories.concordance(workbench.configuration().languages(), words);
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

  /** Reads the glossary anew, after it was changed. */
  public void refreshRules() {
    workbench = Workbench.open(workspace, explanation -> {});
    checks.forget();
  }

  /**
   * Writes what was decided into the files of all open documents.
   *
   * @return what could not be written, as messages for the user
   */
  public List<String> saveAll() {
    List<String> failed = new ArrayList<>();
    for (ReviewSession session : documents.all()) {
      try {
        session.save();
      } catch (InputException | OutputException e) {
        failed.add(String.valueOf(e.getMessage()));
      }
    }
    return failed;
  }

  /** Lets the open documents see what a run has written. */
  void refresh() {
    documents.all().forEach(ReviewSession::refresh);
  }

  @Override
  public void close() {
    checks.close();
    documents.close();
    for (ReviewSession session : documents.all()) {
      try {
        session.close();
      } catch (InputException | OutputException e) {
        // The decisions stay in the journal; the next start offers them.
      }
    }
    memories.close();
    lock.ifPresent(FolderLock::close);
  }
}
