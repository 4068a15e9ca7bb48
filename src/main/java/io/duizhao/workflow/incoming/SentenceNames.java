package io.duizhao.workflow.incoming;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Span;
import io.duizhao.text.LetterStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of our segments another program's names of sentences stand for. */
final class SentenceNames {
  private final Map<String, List<SegmentId>> segments;
  private final int lost;

  private SentenceNames(Map<String, List<SegmentId>> segments, int lost) {
    this.segments = segments;
    this.lost = lost;
  }

  /** Takes names that are our ids, or the segments' numbers from 1 in reading order. */
  static SentenceNames ofOurs(List<Segment> ours) {
    Map<String, List<SegmentId>> segments = new HashMap<>();
    for (int k = 0; k < ours.size(); k++) {
      segments.put(String.valueOf(k + 1), List.of(ours.get(k).id()));
    }
    ours.forEach(segment -> segments.put(segment.id().value(), List.of(segment.id())));
    return new SentenceNames(segments, 0);
  }

  /**
   * Takes names that are numbers from 1 of another cutting of the same text: a sentence stands for
   * the segments of ours that hold more than half of their letters or more than half of its own.
   *
   * @param theirs the sentences of the other cutting, one for each number; empty ones have no
   *     segments
   */
  static SentenceNames ofTexts(List<String> theirs, List<Segment> ours) {
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    for (Segment segment : ours) {
      int begin = text.length();
      text.append(LetterStream.of(segment.text()));
      places.add(new Span(begin, text.length()));
    }
    List<Optional<Span>> laid = new LetterStream(text.toString()).lay(theirs);
    Map<String, List<SegmentId>> segments = new HashMap<>();
    int lost = 0;
    int next = 0;
    for (int k = 0; k < theirs.size(); k++) {
      Set<SegmentId> found = new LinkedHashSet<>();
      if (laid.get(k).isPresent()) {
        Span their = laid.get(k).get();
        while (next < places.size() && places.get(next).end() <= their.begin()) {
          next++;
        }
        for (int s = next; s < places.size() && places.get(s).begin() < their.end(); s++) {
          if (belong(their, places.get(s))) {
            found.add(ours.get(s).id());
          }
        }
      } else {
        lost += LetterStream.of(theirs.get(k)).isEmpty() ? 0 : 1;
      }
      segments.put(String.valueOf(k + 1), List.copyOf(found));
    }
    return new SentenceNames(segments, lost);
  }

  private static boolean belong(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return both * 2 > one.length() || both * 2 > other.length();
  }

  /** Returns the segments that a name stands for; nothing where the name is unknown. */
  Optional<List<SegmentId>> of(String name) {
    return Optional.ofNullable(segments.get(name));
  }

  /** Returns how many sentences of the other cutting are not in the text. */
  int lost() {
    return lost;
  }
}
