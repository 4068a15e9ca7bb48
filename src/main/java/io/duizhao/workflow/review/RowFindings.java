package io.duizhao.workflow.review;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.workflow.Workbench;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each row of a document: what the checks found, which terms it names. It follows
 * the document from state to state: what was known of rows that stay is kept, and rows that changed
 * are looked at alone until somebody looks at the whole text again. Safe for threads.
 */
final class RowFindings {
  private final Supplier<Workbench> workbench;
  private final ReviewUnits units;

  /** One thread at a time looks at a whole text; another then has what it found. */
  private final Object wholeLook = new Object();

  private @Nullable Snapshot now;
  private List<@Nullable Known> rows = new ArrayList<>();

  /** Findings of the text that are in no row. */
  private List<Finding> others = List.of();

  /** The state that was looked at as a whole last. */
  private @Nullable ReviewState whole;

  /** Rises when glossary, configuration or suppressions change. */
  private int rules;

  /** What is known of a row. */
  record Known(List<Finding> findings, List<TermHit> terms) {
    static final Known NOTHING = new Known(List.of(), List.of());

    Known {
      findings = List.copyOf(findings);
      terms = List.copyOf(terms);
    }

    private Known told(Workbench workbench) {
      return new Known(workbench.told(findings), terms);
    }
  }

  /**
   * What is known of some rows.
   *
   * @param rows of each; nothing found where nobody has looked yet
   * @param isWhole whether all of it comes from a look at the whole text as it is
   */
  record Shown(List<Known> rows, boolean isWhole) {}

  RowFindings(Supplier<Workbench> workbench, ReviewUnits units) {
    this.workbench = workbench;
    this.units = units;
  }

  /** Returns what is known of rows from a place to another, half-open, without a look. */
  synchronized Shown shown(Snapshot seen, int begin, int end) {
    follow(seen);
    List<@Nullable Known> known = of(seen);
    List<Known> shown = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Known row = known.get(i);
      shown.add(row == null ? Known.NOTHING : row);
    }
    return new Shown(shown, isWhole(seen));
  }

  /** Returns whether a text was looked at as a whole in a state. */
  synchronized boolean isWhole(Snapshot seen) {
    return isSame(whole, seen.state());
  }

  /** Returns whether a text was looked at as a whole in some state, by the rules as they are. */
  synchronized boolean wasWhole() {
    return whole != null;
  }

  /** Returns all that is known to be wrong, in the text's order. */
  synchronized List<Finding> findings(Snapshot seen) {
    follow(seen);
    List<Finding> findings = new ArrayList<>();
    for (Known row : of(seen)) {
      if (row != null) {
        findings.addAll(row.findings());
      }
    }
    findings.addAll(others);
    return List.copyOf(findings);
  }

  /** Looks at those rows from a place to another, half-open, of which nothing is known. */
  void lookNear(Snapshot seen, int begin, int end) {
    int first = begin;
    int last = end;
    int asked;
    synchronized (this) {
      follow(seen);
      List<@Nullable Known> known = of(seen);
      while (first < last && known.get(first) != null) {
        first++;
      }
      while (first < last && known.get(last - 1) != null) {
        last--;
      }
      asked = rules;
    }
    if (first < last) {
      ReviewState state = seen.state();
      int from = Math.max(0, first - StayingRows.CONTEXT);
      int to = Math.min(state.rows().size(), last + StayingRows.CONTEXT);
      List<Known> found = look(state, from, to, new ArrayList<>());
      keep(seen, first, found.subList(first - from, last - from), asked);
    }
  }

  /** Looks at the whole text, unless somebody has looked at it as it is. */
  void lookAtAll(Snapshot seen) {
    synchronized (wholeLook) {
      int asked;
      synchronized (this) {
        follow(seen);
        if (isWhole(seen)) {
          return;
        }
        asked = rules;
      }
      List<Finding> elsewhere = new ArrayList<>();
      List<Known> found = look(seen.state(), 0, seen.state().rows().size(), elsewhere);
      synchronized (this) {
        if (asked == rules) {
          keep(seen, 0, found, asked);
          others = List.copyOf(elsewhere);
          whole = seen.state();
        }
      }
    }
  }

  /**
   * Looks at some rows as if they were the text.
   *
   * @param elsewhere takes findings that are in none of them
   */
  private List<Known> look(ReviewState state, int begin, int end, List<Finding> elsewhere) {
    Workbench current = workbench.get();
    BilingualDocument document = units.document(state, begin, end);
    Map<String, List<Finding>> findings = LiveFindings.byUnit(current.checks().check(document));
    Map<String, List<TermHit>> terms = current.termHits(document);
    List<Known> known = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row : state.rows().subList(begin, end)) {
      String id = ReviewUnits.id(row);
      ids.add(id);
      known.add(new Known(findings.getOrDefault(id, List.of()), terms.getOrDefault(id, List.of())));
    }
    findings.forEach(
        (id, list) -> {
          if (!ids.contains(id)) {
            elsewhere.addAll(list);
          }
        });
    return known;
  }

  /** Keeps what was found in a state, as far as the rows still stand as they did. */
  private synchronized void keep(Snapshot seen, int begin, List<Known> found, int asked) {
    Snapshot latest = now;
    if (latest == null || asked != rules) {
      return;
    }
    StayingRows stay = StayingRows.between(seen.state(), latest.state());
    for (int i = 0; i < found.size(); i++) {
      int place = stay.placeAfter(begin + i);
      if (place >= 0) {
        rows.set(place, found.get(i));
      }
    }
  }

  /** Forgets everything: the rules by which it was found are others now. */
  synchronized void forget() {
    rules++;
    whole = null;
    others = List.of();
    rows = new ArrayList<>(Collections.nCopies(rows.size(), null));
  }

  /** Forgets what somebody has suppressed meanwhile. */
  synchronized void suppressed() {
    rules++;
    Workbench current = workbench.get();
    others = current.told(others);
    rows.replaceAll(row -> row == null ? null : row.told(current));
  }

  /** Goes on to a later state. */
  private void follow(Snapshot seen) {
    Snapshot before = now;
    if (before == null) {
      rows = new ArrayList<>(Collections.nCopies(seen.state().rows().size(), null));
      now = seen;
    } else if (seen.revision() > before.revision()) {
      StayingRows stay = StayingRows.between(before.state(), seen.state());
      rows = stay.isAll() ? rows : moved(stay);
      whole = stay.isAll() && isSame(whole, before.state()) ? seen.state() : whole;
      now = seen;
    }
  }

  /** Returns what is known of the rows of a state, which may be an older one. */
  private List<@Nullable Known> of(Snapshot seen) {
    Snapshot before = now;
    return before == null || isSame(before.state(), seen.state())
        ? rows
        : moved(StayingRows.between(before.state(), seen.state()));
  }

  private List<@Nullable Known> moved(StayingRows stay) {
    List<@Nullable Known> known = new ArrayList<>(Collections.nCopies(stay.after(), null));
    for (int i = 0; i < rows.size(); i++) {
      int place = stay.placeAfter(i);
      if (place >= 0) {
        known.set(place, rows.get(i));
      }
    }
    return known;
  }

  /** States never change: another one is another object, and comparing rows takes long. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(@Nullable ReviewState one, ReviewState other) {
    return one == other;
  }
}
