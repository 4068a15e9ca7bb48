package io.duizhao.transcript.caption;

import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Captions that roll up, as YouTube's recogniser makes them: each shows the line before once more
 * above its own, and often a caption of some milliseconds shows a line with nothing new.
 *
 * @param fresh the captions without what they show again
 * @param again the lines that are shown again, each with the line that showed their text first
 */
record RollingCues(List<RawCue> fresh, Map<Span, Span> again) {
  /** Share of the captions that must show again what the caption before showed. */
  private static final double MOST = 0.4;

  /** Captions that do so at least; fewer may be what was said twice. */
  private static final int FEWEST = 3;

  /** Milliseconds between two captions of which one rolls on from the other, at most. */
  private static final long APART = 200;

  RollingCues {
    fresh = List.copyOf(fresh);
    again = Map.copyOf(again);
  }

  /** A line as it is read, and where the same text stood first. */
  private record Shown(String text, Span first) {}

  /** Takes apart what is new in captions; where they do not roll up, all is. */
  static RollingCues of(String text, List<RawCue> cues) {
    List<RawCue> fresh = new ArrayList<>();
    Map<Span, Span> again = new HashMap<>();
    List<Shown> before = List.of();
    long end = 0;
    int shown = 0;
    int rolling = 0;
    for (RawCue cue : cues) {
      Timecode time = cue.time();
      List<Span> lines = cue.lines().stream().filter(line -> !plain(text, line).isEmpty()).toList();
      if (time == null || lines.isEmpty()) {
        fresh.add(cue);
        continue;
      }
      boolean follows = Math.abs(time.begin() - end) <= APART;
      int repeated =
          follows ? repeated(before, lines.stream().map(l -> plain(text, l)).toList()) : 0;
      List<Shown> now = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Span line = lines.get(i);
        Span first = i < repeated ? before.get(before.size() - repeated + i).first() : line;
        now.add(new Shown(plain(text, line), first));
        if (i < repeated) {
          again.put(line, first);
        }
      }
      if (repeated < lines.size()) {
        fresh.add(cue.withLines(lines.subList(repeated, lines.size())));
      }
      shown++;
      rolling += repeated > 0 ? 1 : 0;
      before = now;
      end = time.end();
    }
    boolean rolls = rolling >= FEWEST && rolling >= MOST * shown;
    return rolls ? new RollingCues(fresh, again) : new RollingCues(cues, Map.of());
  }

  private static String plain(String text, Span line) {
    return CueTags.without(line.of(text)).strip();
  }

  /** Returns how many lines at the beginning are the last ones of the caption before. */
  private static int repeated(List<Shown> before, List<String> now) {
    List<String> texts = before.stream().map(Shown::text).toList();
    for (int n = Math.min(texts.size(), now.size()); n > 0; n--) {
      if (texts.subList(texts.size() - n, texts.size()).equals(now.subList(0, n))) {
        return n;
      }
    }
    return 0;
  }
}
