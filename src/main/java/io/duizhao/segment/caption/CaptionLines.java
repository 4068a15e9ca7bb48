package io.duizhao.segment.caption;

import io.duizhao.model.Block;
import io.duizhao.model.Cue;
import io.duizhao.model.Timecode;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.feature.CaptionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The captions of a block, those with an end mark inside divided there. */
final class CaptionLines {
  private final List<CaptionLine> lines = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Boolean> marked = new ArrayList<>();

  private CaptionLines() {}

  /** Divides a block at the ends of its cues and where marks end its sentences. */
  static CaptionLines of(Block block, List<Cut> marked) {
    String text = block.text().text();
    return of(text, pausesByEnd(block), marked);
  }

  /** Divides a text at the ends of its lines and where marks end its sentences. */
  static CaptionLines of(String text, List<Integer> lineEnds, List<Cut> marked) {
    NavigableMap<Integer, Double> pauses = new TreeMap<>();
    lineEnds.forEach(end -> pauses.put(Marks.skipSpace(text, end), Double.NaN));
    return of(text, pauses, marked);
  }

  private static CaptionLines of(
      String text, NavigableMap<Integer, Double> pauses, List<Cut> marked) {
    NavigableMap<Integer, Boolean> ends = new TreeMap<>();
    pauses.keySet().forEach(end -> ends.put(end, false));
    marked.forEach(cut -> ends.put(Marks.skipSpace(text, cut.offset()), true));
    CaptionLines captions = new CaptionLines();
    int begin = 0;
    for (int end : ends.keySet()) {
      String line = text.substring(begin, end).strip();
      captions.lines.add(new CaptionLine(line, pauses.getOrDefault(end, Double.NaN)));
      captions.ends.add(end);
      captions.marked.add(ends.get(end));
      begin = end;
    }
    return captions;
  }

  List<CaptionLine> lines() {
    return lines;
  }

  /** Returns the offset in the block's text at which a line ends. */
  int end(int line) {
    return ends.get(line);
  }

  /** Returns whether a mark shows that a sentence ends with the line. */
  boolean isMarked(int line) {
    return marked.get(line);
  }

  private static NavigableMap<Integer, Double> pausesByEnd(Block block) {
    String text = block.text().text();
    NavigableMap<Integer, Double> pauses = new TreeMap<>();
    for (int i = 0; i < block.cues().size(); i++) {
      int end = Marks.skipSpace(text, block.cues().get(i).span().end());
      double pause = i + 1 < block.cues().size() ? pause(block, i) : Double.NaN;
      if (end > 0) {
        pauses.put(end, pause);
      }
    }
    return pauses;
  }

  private static double pause(Block block, int cue) {
    Cue next = block.cues().get(cue + 1);
    Timecode before = block.cues().get(cue).timecode();
    Timecode after = next.timecode();
    return before == null || after == null ? Double.NaN : (after.begin() - before.end()) / 1000.0;
  }
}
