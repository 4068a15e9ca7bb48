package io.duizhao.web;

import io.duizhao.message.MessageTable;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.report.Fingerprint;
import io.duizhao.review.BeadRef;
import io.duizhao.review.ReviewState;
import io.duizhao.review.ReviewText;
import io.duizhao.review.Row;
import io.duizhao.review.Wording;
import io.duizhao.workflow.review.ReviewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as the page shows it.
 *
 * @param duration milliseconds in which it is said; 0 where that is not known
 */
record RowView(
    BeadRef ref,
    String unit,
    BeadStatus status,
    String origin,
    double score,
    String note,
    @Nullable BlockKind kind,
    String speaker,
    String time,
    long duration,
    List<Sentence> source,
    List<Sentence> target,
    @Nullable Wording wording,
    List<FindingView> findings,
    List<TermView> terms) {

  /**
   * A sentence.
   *
   * @param at where it begins in the unit's text
   */
  record Sentence(SegmentId id, String text, int at, List<InlineCode> codes) {}

  /**
   * What a check found, with half-open spans in the unit's texts.
   *
   * @param id by which the page names it
   */
  record FindingView(
      String id,
      String rule,
      String severity,
      @Nullable Span source,
      @Nullable Span target,
      String message,
      @Nullable String suggestion,
      @Nullable String concept) {
    static FindingView of(Finding finding, ReaderLanguage readers) {
      return new FindingView(
          Fingerprint.of(finding),
          finding.rule(),
          finding.severity().label(),
          finding.sourceSpan(),
          finding.targetSpan(),
          MessageTable.of(readers).text(finding.message()),
          finding.suggestion(),
          finding.concept());
    }
  }

  /** A term that the source names. */
  record TermView(
      String concept,
      String term,
      @Nullable Span source,
      @Nullable Span target,
      String state,
      List<String> renderings) {
    static TermView of(TermHit hit) {
      return new TermView(
          hit.concept().id(),
          hit.term().text(),
          hit.sourceSpan(),
          hit.targetSpan(),
          hit.state() == null ? "" : hit.state().name().toLowerCase(Locale.ROOT),
          hit.renderings());
    }
  }

  /** Returns rows of a document, from a place on, with what is known of each, for a reader. */
  static List<RowView> of(
      ReviewState state, int begin, ReviewDesk.Notes notes, ReaderLanguage readers) {
    List<RowView> views = new ArrayList<>();
    for (int i = 0; i < notes.findings().size(); i++) {
      views.add(
          of(
              state,
              state.rows().get(begin + i),
              notes.findings().get(i).stream()
                  .map(finding -> FindingView.of(finding, readers))
                  .toList(),
              notes.terms().get(i)));
    }
    return views;
  }

  private static RowView of(
      ReviewState state, Row row, List<FindingView> findings, List<TermHit> terms) {
    Bead bead = row.bead();
    List<Sentence> source = sentences(state.source(), bead.source());
    List<Sentence> target = sentences(state.target(), bead.target());
    Optional<Segment> first = bead.source().stream().findFirst().map(state.source()::segment);
    Segment lead = first.orElseGet(() -> state.target().segment(bead.target().get(0)));
    Timecode time = lead.timecode();
    return new RowView(
        BeadRef.of(bead),
        ReviewDesk.unitId(row),
        bead.status(),
        bead.origin(),
        bead.score(),
        bead.note(),
        lead.kind(),
        lead.speaker() == null ? "" : lead.speaker(),
        time == null ? "" : time.beginText(),
        duration(state, bead),
        source,
        target,
        row.wording(),
        findings,
        terms.stream().map(TermView::of).toList());
  }

  /** The source is what is heard; where it has no times, the target may have some. */
  private static long duration(ReviewState state, Bead bead) {
    long heard = duration(state.source(), bead.source());
    return heard > 0 ? heard : duration(state.target(), bead.target());
  }

  private static long duration(ReviewText text, List<SegmentId> ids) {
    return ids.stream()
        .map(id -> text.segment(id).timecode())
        .filter(Objects::nonNull)
        .reduce(Timecode::union)
        .map(time -> time.end() - time.begin())
        .orElse(0L);
  }

  private static List<Sentence> sentences(ReviewText text, List<SegmentId> ids) {
    String joined = text.joined(ids);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (SegmentId id : ids) {
      Segment segment = text.segment(id);
      at = Math.max(at, joined.indexOf(segment.text(), at));
      sentences.add(new Sentence(id, segment.text(), at, segment.codes()));
      at += segment.text().length();
    }
    return sentences;
  }
}
