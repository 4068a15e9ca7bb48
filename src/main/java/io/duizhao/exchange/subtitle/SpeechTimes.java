package io.duizhao.exchange.subtitle;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the segments of a document and its translation are heard.
 *
 * @param source for each timed segment of the source its stretches, each within the segment's text
 * @param target the same for the translation
 */
public record SpeechTimes(Map<SegmentId, List<Cue>> source, Map<SegmentId, List<Cue>> target) {
  /** Copies the maps. */
  public SpeechTimes {
    source = Map.copyOf(source);
    target = Map.copyOf(target);
  }

  /**
   * Returns the times that the files themselves carry.
   *
   * @param translation the file of the translation; nothing where only the segments' own times are
   *     known
   */
  public static SpeechTimes of(BilingualDocument document, Optional<Document> translation) {
    List<Segment> target = new ArrayList<>();
    document.units().forEach(unit -> target.addAll(unit.target()));
    target.sort(
        Comparator.comparingInt(Segment::block)
            .thenComparingInt(segment -> segment.span().begin()));
    SegmentedDocument source = document.source();
    return new SpeechTimes(
        ofCues(source.document().blocks(), source.segments()),
        translation
            .filter(file -> file.blocks().stream().anyMatch(block -> !block.cues().isEmpty()))
            .map(file -> ofCues(file.blocks(), target))
            .orElseGet(() -> ofSegments(target)));
  }

  /** Returns whether nothing has a time. */
  public boolean isEmpty() {
    return source.isEmpty() && target.isEmpty();
  }

  /** A cue that holds parts of two segments is shared out by letters. */
  private static Map<SegmentId, List<Cue>> ofCues(List<Block> blocks, List<Segment> segments) {
    Map<SegmentId, List<Cue>> times = new HashMap<>();
    int block = -1;
    int next = 0;
    for (Segment segment : segments) {
      if (segment.block() >= blocks.size()) {
        continue;
      }
      List<Cue> cues = blocks.get(segment.block()).cues();
      next = segment.block() == block ? next : 0;
      block = segment.block();
      while (next < cues.size() && cues.get(next).span().end() <= segment.span().begin()) {
        next++;
      }
      List<Cue> own = new ArrayList<>();
      for (int i = next;
          i < cues.size() && cues.get(i).span().begin() < segment.span().end();
          i++) {
        clip(cues.get(i), segment.span(), own);
      }
      if (!own.isEmpty()) {
        times.put(segment.id(), own);
      }
    }
    return times;
  }

  private static void clip(Cue cue, Span span, List<Cue> own) {
    Timecode time = cue.timecode();
    if (time == null || cue.span().isEmpty()) {
      return;
    }
    int begin = Math.max(cue.span().begin(), span.begin());
    int end = Math.min(cue.span().end(), span.end());
    Span whole = cue.span();
    own.add(
        new Cue(
            new Span(begin, end).shift(-span.begin()),
            new Timecode(at(time, whole, begin), at(time, whole, end))));
  }

  private static long at(Timecode time, Span span, int offset) {
    double share = (offset - span.begin()) / (double) span.length();
    return time.begin() + Math.round(share * (time.end() - time.begin()));
  }

  /** Segments that share a cue all have its time; it is shared out by their letters. */
  private static Map<SegmentId, List<Cue>> ofSegments(List<Segment> segments) {
    List<Segment> timed = segments.stream().filter(segment -> segment.timecode() != null).toList();
    Map<SegmentId, List<Cue>> times = new HashMap<>();
    for (int begin = 0; begin < timed.size(); ) {
      Timecode time = time(timed.get(begin));
      int end = begin + 1;
      int letters = timed.get(begin).text().length();
      while (end < timed.size() && time(timed.get(end)).equals(time)) {
        letters += timed.get(end).text().length();
        end++;
      }
      Span whole = new Span(0, letters);
      int offset = 0;
      for (Segment segment : timed.subList(begin, end)) {
        int next = offset + segment.text().length();
        Timecode own = new Timecode(at(time, whole, offset), at(time, whole, next));
        times.put(segment.id(), List.of(new Cue(new Span(0, segment.text().length()), own)));
        offset = next;
      }
      begin = end;
    }
    return times;
  }

  private static Timecode time(Segment segment) {
    Timecode time = segment.timecode();
    if (time == null) {
      throw new IllegalArgumentException("segment " + segment.id() + " has no time");
    }
    return time;
  }
}
