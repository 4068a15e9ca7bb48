package io.duizhao.segment.caption;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.feature.CaptionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The captions of a block, those with an end mark inside divided there. */
final class CaptionLines {
  private final List<Place> places;
  private final List<CaptionLine> lines;

  /** Where a line ends, and whether a mark shows that a sentence ends there. */
  private record Place(int end, boolean marked) {}

  private CaptionLines(List<Place> places, List<CaptionLine> lines) {
    this.places = places;
    this.lines = lines;
  }

  /** Divides a block at the ends of its cues and where marks end its sentences. */
  static CaptionLines of(Block block, List<Cut> marked) {
    return of(block.text().text(), pausesByEnd(block), marked);
  }

  /** Divides a text at the ends of its lines and where marks end its sentences. */
  static CaptionLines of(String text, List<Integer> lineEnds, List<Cut> marked) {
    NavigableMap<Integer, Double> pauses = new TreeMap<>();
    lineEnds.forEach(end -> pauses.put(Marks.skipSpace(text, end), Double.NaN));
    return of(text, pauses, marked);
  }

  private static CaptionLines of(
      String text, NavigableMap<Integer, Double> pauses, List<Cut> marked) {
    NavigableMap<Integer, Place> places = new TreeMap<>();
    pauses.keySet().forEach(end -> places.put(end, new Place(end, false)));
    for (Cut cut : marked) {
      int end = Marks.skipSpace(text, cut.offset());
      places.put(end, new Place(end, true));
    }
    List<CaptionLine> lines = new ArrayList<>();
    int begin = 0;
    for (int end : places.keySet()) {
      String line = text.substring(begin, end).strip();
      lines.add(new CaptionLine(line, pauses.getOrDefault(end, Double.NaN)));
      begin = end;
    }
    return new CaptionLines(List.copyOf(places.values()), List.copyOf(lines));
  }

  List<CaptionLine> lines() {
    return lines;
  }

  /** Returns the offset in the block's text at which a line ends. */
  int end(int line) {
    return places.get(line).end;
  }

  /** Returns whether a mark shows that a sentence ends with the line. */
  boolean isMarked(int line) {
    return places.get(line).marked;
  }

  private static NavigableMap<Integer, Double> pausesByEnd(Block block) {
    String text = block.text().text();
    List<Cue> cues = block.cues();
    NavigableMap<Integer, Double> pauses = new TreeMap<>();
    for (int i = 0; i < cues.size(); i++) {
      int end = Marks.skipSpace(text, cues.get(i).span().end());
      if (end > 0) {
        boolean last = i + 1 == cues.size();
        pauses.put(end, last ? Double.NaN : cues.get(i).pauseBefore(cues.get(i + 1)));
      }
    }
    return pauses;
  }
}
