package io.duizhao.exchange.subtitle;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.text.LetterAlignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a finished script the times of captions of the same language, such as a recogniser's.
 * Marks, case, width and script do not matter; words may be misheard, left out or added on either
 * side.
 */
public final class ScriptTimes {
  /** Share of a sentence's letters that have to be heard for it to have a time. */
  private static final double HEARD = 0.3;

  /** How many letters may be heard in the place of one. */
  private static final int FASTER = 2;

  /** Columns that may be heard inside a sentence that has them not. */
  private static final int ASIDE = 24;

  /** Columns of captions in a row that the script has not, from which they are reported. */
  private static final int MISSING = 24;

  private final Letters script = new Letters();
  private final Letters captions = new Letters();
  private final List<Timecode> captionTimes = new ArrayList<>();
  private final List<String> captionTexts = new ArrayList<>();
  private final List<Segment> segments;

  private ScriptTimes(List<Segment> segments, Document captions) {
    this.segments = segments;
    for (Segment segment : segments) {
      script.add(segment.text());
    }
    for (Block block : captions.blocks()) {
      for (Cue cue : block.cues()) {
        if (cue.timecode() != null) {
          captionTimes.add(cue.timecode());
          captionTexts.add(cue.span().of(block.text().text()));
          this.captions.add(cue.span().of(block.text().text()));
        }
      }
    }
  }

  /**
   * What was found.
   *
   * @param times for each segment that is heard its stretches, each within the segment's text
   * @param heard share of the script's letters that are in the captions, from 0 to 1
   * @param unheard segments that are not in the captions
   * @param missing stretches of the captions that are not in the script
   */
  public record Result(
      Map<SegmentId, List<Cue>> times, double heard, List<Segment> unheard, List<Missing> missing) {
    /** Copies the collections. */
    public Result {
      times = Map.copyOf(times);
      unheard = List.copyOf(unheard);
      missing = List.copyOf(missing);
    }
  }

  /**
   * Captions that are not in the script.
   *
   * @param time when they are shown
   * @param text their text
   */
  public record Missing(Timecode time, String text) {}

  /**
   * Lays a script on captions.
   *
   * @param script the script's sentences in reading order
   * @param captions captions with times
   */
  public static Result of(List<Segment> script, Document captions) {
    return new ScriptTimes(script, captions).align();
  }

  private Result align() {
    int[] partners = LetterAlignment.of(script.text(), captions.text());
    Map<SegmentId, List<Cue>> times = new HashMap<>();
    List<Segment> unheard = new ArrayList<>();
    int heard = 0;
    for (int s = 0; s < segments.size(); s++) {
      int begin = script.begin(s);
      int end = script.end(s);
      int own = together(begin, end, partners);
      heard += own;
      if (own > 0 && own >= HEARD * (end - begin)) {
        times.put(segments.get(s).id(), cues(s, partners));
      } else if (begin < end) {
        unheard.add(segments.get(s));
      }
    }
    double share = script.length() == 0 ? 0 : heard / (double) script.length();
    return new Result(times, share, unheard, missing(partners));
  }

  /**
   * Keeps of a sentence's letters those that are heard together, and returns how many: a few may be
   * found far from the others by chance.
   */
  private int together(int begin, int end, int[] partners) {
    int best = begin;
    int most = 0;
    int first = begin;
    int count = 0;
    int last = LetterAlignment.NONE;
    for (int i = begin; i < end; i++) {
      if (partners[i] == LetterAlignment.NONE) {
        continue;
      }
      boolean apart =
          last >= 0
              && captions.columns(partners[last] + 1, partners[i])
                  > FASTER * script.columns(last + 1, i) + ASIDE;
      first = apart ? i : first;
      count = apart ? 1 : count + 1;
      if (count > most) {
        most = count;
        best = first;
      }
      last = i;
    }
    int kept = 0;
    for (int i = begin; i < end; i++) {
      boolean keeps = i >= best && kept < most;
      kept += keeps && partners[i] != LetterAlignment.NONE ? 1 : 0;
      partners[i] = keeps ? partners[i] : LetterAlignment.NONE;
    }
    return most;
  }

  /** Returns the stretches of a segment: the letters heard in one caption make one. */
  private List<Cue> cues(int segment, int[] partners) {
    List<Cue> cues = new ArrayList<>();
    int end = script.end(segment);
    int first = LetterAlignment.NONE;
    int last = LetterAlignment.NONE;
    for (int i = script.begin(segment); i < end; i++) {
      if (partners[i] == LetterAlignment.NONE) {
        continue;
      }
      if (first >= 0 && captions.owner(partners[i]) != captions.owner(partners[last])) {
        cues.add(cue(first, last, partners));
        first = i;
      }
      first = first < 0 ? i : first;
      last = i;
    }
    cues.add(cue(first, last, partners));
    return widened(segment, cues, partners);
  }

  private Cue cue(int first, int last, int[] partners) {
    long begin = begin(partners[first]);
    return new Cue(
        new Span(script.offset(first), script.offset(last) + 1),
        new Timecode(begin, Math.max(begin, end(partners[last]))));
  }

  /** What is not heard at a sentence's begin and end is spoken as fast as the rest of it. */
  private List<Cue> widened(int segment, List<Cue> cues, int[] partners) {
    int begin = script.begin(segment);
    int end = script.end(segment);
    int head = begin;
    while (partners[head] == LetterAlignment.NONE) {
      head++;
    }
    int tail = end - 1;
    while (partners[tail] == LetterAlignment.NONE) {
      tail--;
    }
    double pace = pace(partners[head], partners[tail]);
    int before = previous(begin, partners);
    int after = next(end, partners);
    long heardFrom = begin(partners[head]);
    long heardTo = end(partners[tail]);
    double silenceBefore = heardFrom - (before < 0 ? 0 : end(partners[before]));
    double silenceAfter = after < 0 ? Double.MAX_VALUE : begin(partners[after]) - heardTo;
    long lead = share(head - begin, head - before - 1, silenceBefore, pace);
    long trail = share(end - 1 - tail, after < 0 ? 1 : after - tail - 1, silenceAfter, pace);
    Span first = cues.get(0).span();
    cues.set(
        0,
        new Cue(new Span(0, first.end()), new Timecode(heardFrom - lead, time(cues.get(0)).end())));
    Cue last = cues.get(cues.size() - 1);
    cues.set(
        cues.size() - 1,
        new Cue(
            new Span(last.span().begin(), segments.get(segment).text().length()),
            new Timecode(time(last).begin(), heardTo + trail)));
    return cues;
  }

  /** Letters that are not heard take their own time or their share of what is free for all. */
  private static long share(int letters, int all, double silence, double pace) {
    return letters == 0 ? 0 : (long) Math.max(0, Math.min(letters * pace, silence * letters / all));
  }

  private static Timecode time(Cue cue) {
    Timecode time = cue.timecode();
    return time == null ? new Timecode(0, 0) : time;
  }

  private static int previous(int at, int[] partners) {
    int i = at - 1;
    while (i >= 0 && partners[i] == LetterAlignment.NONE) {
      i--;
    }
    return i;
  }

  private static int next(int at, int[] partners) {
    int i = at;
    while (i < partners.length && partners[i] == LetterAlignment.NONE) {
      i++;
    }
    return i < partners.length ? i : -1;
  }

  /** Returns milliseconds a letter between two letters of the captions. */
  private double pace(int first, int last) {
    return (end(last) - begin(first)) / (double) (last - first + 1);
  }

  private long begin(int letter) {
    return at(letter, 0);
  }

  private long end(int letter) {
    return at(letter, 1);
  }

  /** Within a caption every letter takes the same time. */
  private long at(int letter, int past) {
    int caption = captions.owner(letter);
    Timecode time = captionTimes.get(caption);
    int length = captions.end(caption) - captions.begin(caption);
    double share = (letter + past - captions.begin(caption)) / (double) length;
    return time.begin() + Math.round(share * (time.end() - time.begin()));
  }

  private List<Missing> missing(int[] partners) {
    boolean[] used = new boolean[captions.length()];
    for (int partner : partners) {
      if (partner != LetterAlignment.NONE) {
        used[partner] = true;
      }
    }
    List<Missing> missing = new ArrayList<>();
    for (int begin = 0; begin < used.length; ) {
      int end = begin;
      while (end < used.length && !used[end]) {
        end++;
      }
      if (captions.columns(begin, end) >= MISSING) {
        missing.add(missing(begin, end - 1));
      }
      begin = Math.max(begin + 1, end);
    }
    return missing;
  }

  private Missing missing(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int c = captions.owner(first); c <= captions.owner(last); c++) {
      int begin = Math.max(first, captions.begin(c));
      int end = Math.min(last + 1, captions.end(c));
      if (begin < end) {
        text.append(text.length() == 0 ? "" : " ")
            .append(captionTexts.get(c), captions.offset(begin), captions.offset(end - 1) + 1);
      }
    }
    return new Missing(
        new Timecode(begin(first), Math.max(begin(first), end(last))), text.toString());
  }
}
