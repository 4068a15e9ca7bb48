package io.duizhao.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How rows give way to others. */
final class RowChanges {
  private RowChanges() {}

  /** Returns the change of some rows, each into others; the rows between them stay. */
  static Change each(ReviewState state, List<Integer> places, Function<Row, List<Row>> change) {
    int first = places.get(0);
    List<Row> before = state.rows().subList(first, places.get(places.size() - 1) + 1);
    Set<Integer> chosen = new HashSet<>(places);
    List<Row> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Row row = before.get(i);
      after.addAll(chosen.contains(first + i) ? change.apply(row) : List.of(row));
    }
    return Change.of(first, before, after);
  }

  /** Returns what makes one row of several, where the first of them stands. */
  static Change merge(ReviewState state, List<Integer> places) {
    List<Row> rows = places.stream().map(state.rows()::get).toList();
    List<SegmentId> source = new ArrayList<>();
    List<SegmentId> target = new ArrayList<>();
    for (Row row : rows) {
      source.addAll(row.bead().source());
      target.addAll(row.bead().target());
    }
    Row merged =
        Row.made(state.source().inOrder(source), state.target().inOrder(target), notes(rows))
            .with(wording(state, rows));
    boolean[] first = {true};
    return each(
        state,
        places,
        row -> {
          boolean here = first[0];
          first[0] = false;
          return here ? List.of(merged) : List.of();
        });
  }

  private static String notes(List<Row> rows) {
    return String.join(
        " ", rows.stream().map(row -> row.bead().note()).filter(n -> !n.isEmpty()).toList());
  }

  /** A wording is lost in no merge: the other rows' targets join it. */
  private static @Nullable Wording wording(ReviewState state, List<Row> rows) {
    List<Row> worded = rows.stream().filter(row -> row.wording() != null).toList();
    if (worded.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    List<InlineCode> codes = new ArrayList<>();
    TargetState least = TargetState.FINAL;
    for (Row row : rows) {
      String own = state.targetText(row);
      String joined = Joining.sentences(List.of(text.toString(), own));
      int shift = joined.length() - own.length();
      Wording wording = row.wording();
      if (wording != null) {
        wording.codes().forEach(code -> codes.add(code.at(code.offset() + shift)));
        least = wording.state().compareTo(least) < 0 ? wording.state() : least;
      }
      text.setLength(0);
      text.append(joined);
    }
    List<SegmentId> source = rows.stream().flatMap(row -> row.bead().source().stream()).toList();
    return new Wording(
        state.source().joined(state.source().inOrder(source)),
        text.toString(),
        codes,
        least,
        TranslationOrigin.HUMAN);
  }

  /** Returns what moves a sentence, with those between it and the other row. */
  static Change move(ReviewState state, Side side, SegmentId segment, boolean up) {
    int at = state.placeOf(side, segment);
    int other = up ? at - 1 : at + 1;
    if (other < 0 || other >= state.rows().size()) {
      throw new DecisionException(up ? "there is no row above" : "there is no row below");
    }
    Row from = state.rows().get(at);
    Row to = state.rows().get(other);
    List<SegmentId> ids = from.ids(side);
    int index = ids.indexOf(segment);
    List<SegmentId> going = up ? ids.subList(0, index + 1) : ids.subList(index, ids.size());
    List<SegmentId> staying = up ? ids.subList(index + 1, ids.size()) : ids.subList(0, index);
    List<SegmentId> joined = new ArrayList<>(to.ids(side));
    joined.addAll(going);
    joined = state.text(side).inOrder(joined);
    List<Row> after = new ArrayList<>();
    boolean empties = staying.isEmpty() && from.ids(other(side)).isEmpty();
    Row received = holding(to, side, joined);
    if (empties) {
      if (from.wording() != null) {
        throw new DecisionException("the row has a target that somebody wrote; merge the rows");
      }
      after.add(received);
    } else {
      Row left = holding(from, side, staying);
      after.addAll(up ? List.of(received, left) : List.of(left, received));
    }
    int first = Math.min(at, other);
    return Change.of(first, state.rows().subList(first, first + 2), after);
  }

  private static Side other(Side side) {
    return side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
  }

  /** Returns a row that holds other sentences on a side. */
  private static Row holding(Row row, Side side, List<SegmentId> ids) {
    Bead bead = row.bead();
    return (side == Side.SOURCE
            ? Row.made(ids, bead.target(), bead.note())
            : Row.made(bead.source(), ids, bead.note()))
        .with(row.wording());
  }

  /** Returns what takes sentences out of their rows into one of their own. */
  static Change link(ReviewState state, List<SegmentId> source, List<SegmentId> target) {
    if (source.isEmpty() || target.isEmpty()) {
      throw new DecisionException("a link needs a sentence of either side");
    }
    Set<Integer> places = new TreeSet<>();
    source.forEach(id -> places.add(state.placeOf(Side.SOURCE, id)));
    int home = state.placeOf(Side.SOURCE, state.source().inOrder(source).get(0));
    target.forEach(id -> places.add(state.placeOf(Side.TARGET, id)));
    Row linked = Row.made(state.source().inOrder(source), state.target().inOrder(target), "");
    Row holder = state.rows().get(home);
    Set<SegmentId> sources = new HashSet<>(source);
    Set<SegmentId> targets = new HashSet<>(target);
    return each(
        state,
        List.copyOf(places),
        row -> {
          List<Row> rows = new ArrayList<>();
          boolean here = row.equals(holder);
          List<SegmentId> ownSource = without(row.bead().source(), sources);
          List<SegmentId> ownTarget = without(row.bead().target(), targets);
          boolean isLeft = !ownSource.isEmpty() || !ownTarget.isEmpty();
          if (!isLeft && row.wording() != null && !here) {
            throw new DecisionException("a row has a target that somebody wrote; merge the rows");
          }
          if (here) {
            rows.add(isLeft && !ownSource.isEmpty() ? linked : linked.with(row.wording()));
          }
          if (isLeft) {
            Row left = Row.made(ownSource, ownTarget, row.bead().note());
            rows.add(here && ownSource.isEmpty() ? left : left.with(row.wording()));
          }
          return rows;
        });
  }

  private static List<SegmentId> without(List<SegmentId> ids, Set<SegmentId> gone) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }

  /** Returns a row with a status; what is confirmed counts as reviewed. */
  static Row marked(ReviewState state, Row row, BeadStatus status) {
    Bead bead = row.bead();
    Row marked =
        row.with(
            new Bead(
                bead.source(),
                bead.target(),
                bead.score(),
                status,
                bead.origin().equals(Bead.BELOW_MIN_SCORE) ? Bead.ALIGNER : bead.origin(),
                bead.note()));
    Wording wording = row.wording();
    if (status == BeadStatus.CONFIRMED) {
      if (wording != null && wording.state().compareTo(TargetState.REVIEWED) < 0) {
        return marked.with(wording.with(state.sourceText(row), TargetState.REVIEWED));
      }
      if (wording == null && state.target().segments().isEmpty()) {
        throw new DecisionException("there is no target yet that could be confirmed");
      }
    }
    return marked;
  }

  /** Returns a row whose target is in a state. */
  static Row inState(ReviewState review, Row row, TargetState state) {
    Wording wording = row.wording();
    if (wording != null) {
      return row.with(wording.with(review.sourceText(row), state));
    }
    String text = review.targetText(row);
    if (text.isEmpty() || row.bead().source().isEmpty()) {
      throw new DecisionException("there is no target yet whose state could be set");
    }
    return row.with(
        new Wording(review.sourceText(row), text, List.of(), state, TranslationOrigin.HUMAN));
  }
}
