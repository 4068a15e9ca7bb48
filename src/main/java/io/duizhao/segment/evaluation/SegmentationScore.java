package io.duizhao.segment.evaluation;

import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.text.LetterStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How well a segmentation agrees with a gold one. Both are laid on the transcript's letters; a
 * boundary is where a segment ends. Boundaries count where the gold has headings, speech, prose or
 * lists; kind and speaker count for every letter that the gold places.
 *
 * @param hits boundaries that both have
 * @param gold boundaries of the gold
 * @param hypothesis boundaries of the hypothesis where the gold has text
 * @param letters letters of the gold's text
 * @param kept those of them that the hypothesis has in some segment
 * @param labelled letters that the gold gives a kind
 * @param sameKind those of them that the hypothesis gives the same kind
 * @param sameSpeaker those of them that the hypothesis gives the same speaker, or likewise none
 * @param unplacedGold segments of the gold that are not found in the transcript
 * @param unplacedHypothesis segments of the hypothesis that are not found there
 */
public record SegmentationScore(
    int hits,
    int gold,
    int hypothesis,
    int letters,
    int kept,
    int labelled,
    int sameKind,
    int sameSpeaker,
    int unplacedGold,
    int unplacedHypothesis) {
  private static final Set<BlockKind> CONTENT =
      EnumSet.of(BlockKind.HEADING, BlockKind.SPEECH, BlockKind.PROSE, BlockKind.LIST);

  /**
   * A segment of either side.
   *
   * @param kind its kind; null where the file's word for it is none of ours
   * @param speaker its speaker, or empty
   * @param text its text
   */
  public record Row(@Nullable BlockKind kind, String speaker, String text) {
    private boolean isContent() {
      return kind != null && CONTENT.contains(kind);
    }
  }

  /** Compares two segmentations of a transcript, both in reading order. */
  public static SegmentationScore of(String transcript, List<Row> gold, List<Row> hypothesis) {
    LetterStream stream = new LetterStream(transcript);
    Laid wanted = new Laid(stream, gold);
    Laid found = new Laid(stream, hypothesis);
    BitSet inside = wanted.covered(Row::isContent);
    Set<Integer> ends = wanted.ends(Row::isContent);
    Set<Integer> foundEnds = found.ends(row -> true);
    foundEnds.removeIf(end -> !inside.get(end - 1));
    Set<Integer> both = new HashSet<>(ends);
    both.retainAll(foundEnds);
    BitSet kept = found.covered(row -> true);
    kept.and(inside);
    int labelled = 0;
    int sameKind = 0;
    int sameSpeaker = 0;
    for (int at = 0; at < stream.length(); at++) {
      Row row = wanted.at(at);
      Row other = found.at(at);
      if (row != null) {
        labelled++;
        sameKind += other != null && row.kind == other.kind ? 1 : 0;
        sameSpeaker += other != null && row.speaker.equals(other.speaker) ? 1 : 0;
      }
    }
    return new SegmentationScore(
        both.size(),
        ends.size(),
        foundEnds.size(),
        inside.cardinality(),
        kept.cardinality(),
        labelled,
        sameKind,
        sameSpeaker,
        wanted.lost,
        found.lost);
  }

  /** Segments laid on the letters. */
  private static final class Laid {
    private final List<Row> rows;
    private final List<Optional<Span>> places;
    private final int[] rowAt;
    private final int lost;

    Laid(LetterStream stream, List<Row> rows) {
      this.rows = rows;
      places = stream.lay(rows.stream().map(Row::text).toList());
      rowAt = new int[stream.length()];
      Arrays.fill(rowAt, -1);
      int missing = 0;
      for (int r = 0; r < rows.size(); r++) {
        if (places.get(r).isPresent()) {
          Span span = places.get(r).get();
          Arrays.fill(rowAt, span.begin(), span.end(), r);
        } else {
          missing += LetterStream.of(rows.get(r).text()).isEmpty() ? 0 : 1;
        }
      }
      lost = missing;
    }

    @Nullable Row at(int letter) {
      return rowAt[letter] < 0 ? null : rows.get(rowAt[letter]);
    }

    BitSet covered(Predicate<Row> which) {
      BitSet covered = new BitSet(rowAt.length);
      for (int r = 0; r < rows.size(); r++) {
        if (places.get(r).isPresent() && which.test(rows.get(r))) {
          covered.set(places.get(r).get().begin(), places.get(r).get().end());
        }
      }
      return covered;
    }

    Set<Integer> ends(Predicate<Row> which) {
      Set<Integer> ends = new HashSet<>();
      for (int r = 0; r < rows.size(); r++) {
        if (places.get(r).isPresent() && which.test(rows.get(r))) {
          ends.add(places.get(r).get().end());
        }
      }
      return ends;
    }
  }

  /** Returns the share of the hypothesis's boundaries that the gold has. */
  public double precision() {
    return share(hits, hypothesis);
  }

  /** Returns the share of the gold's boundaries that the hypothesis has. */
  public double recall() {
    return share(hits, gold);
  }

  /** Returns the harmonic mean of precision and recall, from 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Returns the share of the gold's letters that stand in some segment. */
  public double textKept() {
    return share(kept, letters);
  }

  /** Returns the share of the gold's letters whose kind agrees. */
  public double kindAgrees() {
    return share(sameKind, labelled);
  }

  /** Returns the share of the gold's letters whose speaker agrees. */
  public double speakerAgrees() {
    return share(sameSpeaker, labelled);
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }
}
