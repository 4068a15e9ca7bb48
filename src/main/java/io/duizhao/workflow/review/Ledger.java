package io.duizhao.workflow.review;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.FileSet;
import io.duizhao.io.FolderLock;
import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.Repairs;
import io.duizhao.term.variants.ClusterConcepts;
import io.duizhao.term.variants.NameLedger;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.Variant;
import io.duizhao.workflow.term.LedgerTexts;
import io.duizhao.workflow.term.RepairFiles;
import io.duizhao.workflow.term.RepairJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forms that seem to name one thing, and the corrections that they and the glossary lead to. A
 * person accepts, merges or ignores them. What was found holds until it is looked for again.
 */
public final class Ledger {
  /** Clusters that nobody wants to see again: their forms, a line each. */
  private static final String IGNORED = "variants-ignored.txt";

  private final ReviewDesk desk;
  private List<Cluster> clusters = List.of();
  private @Nullable Repairs repairs;

  /** Makes the ledger of a desk. */
  public Ledger(ReviewDesk desk) {
    this.desk = desk;
  }

  /** Looks for clusters in the documents as they are in the files, after saving. */
  public synchronized List<Cluster> find() {
    Set<String> ignored = Set.copyOf(ignored());
    clusters =
        new NameLedger(NameLexicon.bundled(), LedgerTexts.tagger())
            .clusters(texts().texts()).stream()
                .filter(cluster -> !ignored.contains(forms(cluster)))
                .toList();
    return clusters;
  }

  private LedgerTexts texts() {
    List<String> failed = desk.isReadOnly() ? List.of() : desk.saveAll();
    if (!failed.isEmpty()) {
      throw new DecisionException(failed.get(0));
    }
    return LedgerTexts.ofWorkspace(desk.workbench());
  }

  /**
   * Adds clusters to the glossary: each a concept, or all as one.
   *
   * @param ids of the clusters
   * @param merged whether they name one thing
   * @return the file that holds them now
   */
  public synchronized String accept(List<String> ids, boolean merged) {
    List<Cluster> chosen = chosen(ids);
    List<Cluster> added = merged ? List.of(merge(chosen)) : chosen;
    List<Concept> concepts =
        ClusterConcepts.of(added, desk.workbench().configuration().languages());
    String file = new Concepts(desk).add(concepts);
    drop(chosen);
    return file;
  }

  /**
   * Adds the forms of clusters to a concept that the glossary has.
   *
   * @param ids of the clusters
   * @param concept the concept's id
   * @param others forms that are to have another status than {@link #concept(Cluster)} gives them;
   *     nothing where one is to be left out
   * @return the file that was changed
   */
  public synchronized String addTo(
      List<String> ids, String concept, Map<String, Optional<TermStatus>> others) {
    List<Cluster> chosen = chosen(ids);
    List<Term> terms = new ArrayList<>();
    for (Term term : concept(merge(chosen)).terms()) {
      others
          .getOrDefault(term.text(), Optional.of(term.status()))
          .ifPresent(status -> terms.add(new Term(term.language(), term.text(), status)));
    }
    String file = new Concepts(desk).addTo(concept, terms);
    drop(chosen);
    return file;
  }

  /** Returns the concept that a cluster would be: which forms are right, which are slips. */
  public Concept concept(Cluster cluster) {
    return ClusterConcepts.of(List.of(cluster), desk.workbench().configuration().languages())
        .get(0);
  }

  private static Cluster merge(List<Cluster> chosen) {
    Cluster first = chosen.get(0);
    List<Variant> variants = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Cluster cluster : chosen) {
      cluster.variants().stream().filter(v -> seen.add(v.form())).forEach(variants::add);
    }
    return new Cluster(
        first.id(),
        first.category(),
        firstOf(chosen.stream().map(Cluster::chinese).toList()),
        firstOf(chosen.stream().map(Cluster::english).toList()),
        first.tier(),
        variants);
  }

  private static String firstOf(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /**
   * Forgets clusters for good: they are listed in the workspace's file of ignored ones.
   *
   * @throws DecisionException if the review is read-only
   */
  public synchronized void ignore(List<String> ids) {
    if (desk.isReadOnly()) {
      throw new DecisionException("this review is read-only");
    }
    List<Cluster> chosen = chosen(ids);
    FolderLock held = desk.workbench().workspace().lockDecisions();
    try {
      List<String> lines = new ArrayList<>(ignored());
      chosen.forEach(cluster -> lines.add(forms(cluster)));
      AtomicFile.writeSafely(
          file(), lines.stream().distinct().sorted().collect(Collectors.joining("\n", "", "\n")));
    } finally {
      held.close();
    }
    drop(chosen);
  }

  private List<Cluster> chosen(List<String> ids) {
    List<Cluster> chosen = clusters.stream().filter(c -> ids.contains(c.id())).toList();
    if (chosen.isEmpty()) {
      throw new DecisionException("no cluster is chosen; look for variants again");
    }
    return chosen;
  }

  private void drop(List<Cluster> chosen) {
    clusters = clusters.stream().filter(cluster -> !chosen.contains(cluster)).toList();
  }

  private List<String> ignored() {
    return InputFile.exists(file())
        ? SourceFile.read(file(), IGNORED).text().lines().filter(l -> !l.isBlank()).toList()
        : List.of();
  }

  private Path file() {
    Workspace workspace = desk.workbench().workspace();
    return workspace.root().resolve(IGNORED);
  }

  private static String forms(Cluster cluster) {
    return cluster.variants().stream()
        .map(Variant::form)
        .sorted()
        .collect(Collectors.joining("\t"));
  }

  /** Proposes corrections of the transcripts as they are in the files, after saving. */
  public synchronized List<Repair> repairs() {
    Repairs found =
        new RepairJob(desk.workbench().glossary().termbase(), Set.of()).propose(texts());
    repairs = found;
    return found.repairs();
  }

  /**
   * Does some of the corrections that were proposed; each changed file is kept beside itself.
   *
   * @param numbers their places among those proposed
   * @return a line for the person about each changed file
   * @throws DecisionException if the review is read-only, no repair is chosen, or a file has
   *     changed
   */
  public synchronized List<String> repair(Set<Integer> numbers) {
    Repairs proposed = repairs;
    if (desk.isReadOnly() || proposed == null || numbers.isEmpty()) {
      throw new DecisionException("no repair is chosen, or this review is read-only");
    }
    List<Repair> marked = new ArrayList<>();
    for (int i = 0; i < proposed.repairs().size(); i++) {
      marked.add(accepted(proposed.repairs().get(i), numbers.contains(i)));
    }
    List<String> failed = desk.saveAll();
    if (!failed.isEmpty()) {
      throw new DecisionException(failed.get(0));
    }
    Path root = desk.workbench().workspace().root();
    Repairs applied = new Repairs(proposed.hashes(), marked);
    List<String> done = new RepairFiles(root).apply(applied);
    Map<String, String> hashes = new TreeMap<>();
    for (Repair repair : marked) {
      if (repair.accepted()) {
        hashes.put(repair.file(), FileSet.hash(root.resolve(repair.file())));
      }
    }
    repairs = applied.left(hashes);
    desk.refresh();
    return done;
  }

  /** Returns the proposals that are left, after some were done; none before they are looked for. */
  public synchronized List<Repair> leftRepairs() {
    Repairs left = repairs;
    return left == null ? List.of() : left.repairs();
  }

  private static Repair accepted(Repair repair, boolean accepted) {
    return new Repair(
        accepted,
        repair.file(),
        repair.line(),
        repair.column(),
        repair.found(),
        repair.proposed(),
        repair.reason(),
        repair.sentence());
  }
}
