package io.duizhao.transcript.caption;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Captions that show Chinese and English at once: on two lines of one caption in either order, or
 * as two captions with the same times. Lines are told apart by script; where both of a caption are
 * in Latin letters, by the order that the file mostly has.
 */
final class BilingualCues {
  /** Share of the times at which both languages must be shown. */
  private static final double MOST = 0.4;

  /** Times at which both languages must be shown at least; fewer may be chance. */
  private static final int FEWEST = 2;

  /** Milliseconds within which two captions begin at the same time. */
  private static final long TOGETHER = 120;

  /** Words up to which a Latin line alone, such as a name, belongs to both languages. */
  private static final int SHORT = 2;

  private final String text;
  private final List<RawCue> cues;
  private final List<List<Line>> moments = new ArrayList<>();
  private final boolean chineseFirst;
  private final int both;

  private enum Script {
    CHINESE,
    LATIN,
    NEITHER
  }

  /** A line of a caption. */
  private record Line(Span span, Script script, int words) {}

  private BilingualCues(String text, List<RawCue> cues) {
    this.text = text;
    this.cues = cues;
    group();
    int chinese = 0;
    int shown = 0;
    for (List<Line> moment : moments) {
      Optional<Line> first =
          moment.stream().filter(line -> line.script() != Script.NEITHER).findFirst();
      if (isBoth(moment) && first.isPresent()) {
        shown++;
        chinese += first.get().script() == Script.CHINESE ? 1 : 0;
      }
    }
    both = shown;
    chineseFirst = 2 * chinese >= shown;
  }

  /** Returns the two sides of captions; nothing where they are in one language. */
  static Optional<BilingualCues> of(String text, List<RawCue> cues) {
    BilingualCues found = new BilingualCues(text, cues);
    long speaking =
        found.moments.stream()
            .filter(moment -> moment.stream().anyMatch(line -> line.script() != Script.NEITHER))
            .count();
    return found.both >= FEWEST && found.both >= MOST * speaking
        ? Optional.of(found)
        : Optional.empty();
  }

  private void group() {
    List<RawCue> byTime =
        cues.stream().sorted(Comparator.comparingLong(BilingualCues::begin)).toList();
    long begin = Long.MIN_VALUE;
    for (RawCue cue : byTime) {
      if (moments.isEmpty() || cue.time() == null || begin(cue) - begin > TOGETHER) {
        moments.add(new ArrayList<>());
        begin = begin(cue);
      }
      cue.lines().forEach(line -> moments.get(moments.size() - 1).add(line(line)));
    }
  }

  private static long begin(RawCue cue) {
    Timecode time = cue.time();
    return time == null ? 0 : time.begin();
  }

  private Line line(Span span) {
    String line = CueTags.without(span.of(text));
    long han = line.codePoints().filter(Scripts::isHan).count();
    int words = latinWords(line);
    Script script =
        han > 0 && han >= words ? Script.CHINESE : words > 0 ? Script.LATIN : Script.NEITHER;
    return new Line(span, script, words);
  }

  private static int latinWords(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = line.charAt(i) < 0x250 && Character.isLetter(line.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && "'’-".indexOf(line.charAt(i)) >= 0;
    }
    return words;
  }

  private static boolean isBoth(List<Line> moment) {
    return has(moment, Script.CHINESE) && has(moment, Script.LATIN);
  }

  private static boolean has(List<Line> moment, Script script) {
    return moment.stream().anyMatch(line -> line.script() == script);
  }

  /**
   * Returns the captions in one language, in the file's order; captions without it are left out.
   */
  List<RawCue> side(Language language) {
    Set<Span> taken = new HashSet<>();
    moments.forEach(moment -> take(moment, language.isChinese(), taken));
    return cues.stream()
        .map(cue -> cue.withLines(cue.lines().stream().filter(taken::contains).toList()))
        .filter(cue -> !cue.lines().isEmpty())
        .toList();
  }

  private void take(List<Line> moment, boolean chinese, Set<Span> taken) {
    List<Line> latin = moment.stream().filter(line -> line.script() == Script.LATIN).toList();
    boolean onlyLatin = !has(moment, Script.CHINESE) && !latin.isEmpty();
    boolean pair = onlyLatin && latin.size() % 2 == 0;
    for (Line line : moment) {
      boolean own =
          switch (line.script()) {
            case NEITHER -> true;
            case CHINESE -> chinese;
            case LATIN -> !chinese || onlyLatin && !pair && line.words() <= SHORT;
          };
      if (own && !(pair && line.script() == Script.LATIN)) {
        taken.add(line.span());
      }
    }
    if (pair) {
      int half = latin.size() / 2;
      int from = chinese == chineseFirst ? 0 : half;
      IntStream.range(from, from + half).forEach(i -> taken.add(latin.get(i).span()));
    }
  }
}
