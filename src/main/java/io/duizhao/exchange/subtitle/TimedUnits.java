package io.duizhao.exchange.subtitle;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.DisplayWidth;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what of a document is shown, and when. Front matter and promotion are not; what a
 * translator added follows what it stands behind.
 */
final class TimedUnits {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final BilingualDocument document;
  private final SpeechTimes times;
  private final SubtitleSide side;
  private final List<TimedUnit> shown = new ArrayList<>();
  private final List<TranslationUnit> untimed = new ArrayList<>();

  private TimedUnits(BilingualDocument document, SpeechTimes times, SubtitleSide side) {
    this.document = document;
    this.times = times;
    this.side = side;
  }

  /** Finds the units of a document. */
  static TimedUnits of(BilingualDocument document, SpeechTimes times, SubtitleSide side) {
    TimedUnits units = new TimedUnits(document, times, side);
    document.units().forEach(units::add);
    units.shown.sort(Comparator.comparingLong(unit -> unit.time().whole().begin()));
    return units;
  }

  /** Returns the units that are shown, by rising time. */
  List<TimedUnit> shown() {
    return shown;
  }

  /** Returns the units that would be shown if they had a time. */
  List<TranslationUnit> untimed() {
    return untimed;
  }

  private void add(TranslationUnit unit) {
    List<Segment> own = unit.source().isEmpty() ? unit.target() : unit.source();
    List<String> texts = texts(unit);
    if (own.stream().noneMatch(segment -> isSpoken(segment.kind()))
        || texts.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<SpokenTime.Stretch> stretches = stretches(unit);
    String speaker = own.get(0).speaker();
    if (!stretches.isEmpty()) {
      shown.add(new TimedUnit(unit, speaker, new SpokenTime(stretches), texts));
    } else if (unit.source().isEmpty() && follows(speaker)) {
      TimedUnit before = shown.remove(shown.size() - 1);
      List<String> joined = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        joined.add(Joining.sentences(List.of(before.texts().get(i), texts.get(i))));
      }
      shown.add(new TimedUnit(before.unit(), before.speaker(), before.time(), joined));
    } else if (own.get(0).kind() != BlockKind.HEADING) {
      untimed.add(unit);
    }
  }

  private boolean follows(@Nullable String speaker) {
    return !shown.isEmpty()
        && (speaker == null || Objects.equals(shown.get(shown.size() - 1).speaker(), speaker));
  }

  private static boolean isSpoken(BlockKind kind) {
    return kind != BlockKind.META && kind != BlockKind.BOILERPLATE;
  }

  private List<String> texts(TranslationUnit unit) {
    String source = oneLine(Joining.sentences(heard(unit).stream().map(Segment::text).toList()));
    String target = oneLine(unit.targetText());
    return switch (side) {
      case SOURCE -> List.of(source);
      case TARGET -> List.of(target);
      case BOTH -> List.of(source, target);
    };
  }

  /** Returns the source segments of a unit; where some are heard, those: a heading may not be. */
  private List<Segment> heard(TranslationUnit unit) {
    List<Segment> timed =
        unit.source().stream().filter(segment -> times.source().containsKey(segment.id())).toList();
    return timed.isEmpty() ? unit.source() : timed;
  }

  /** What a person wrote may have lines of its own; cues have others. */
  private static String oneLine(String text) {
    return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
  }

  /** The times of what is shown alone come first, else those of the source. */
  private List<SpokenTime.Stretch> stretches(TranslationUnit unit) {
    Language from = document.languages().source();
    Language to = document.languages().target();
    if (side == SubtitleSide.TARGET) {
      List<SpokenTime.Stretch> own = stretches(unit.target(), times.target(), to);
      return own.isEmpty() ? stretches(heard(unit), times.source(), from) : own;
    }
    List<SpokenTime.Stretch> own = stretches(heard(unit), times.source(), from);
    return own.isEmpty() ? stretches(unit.target(), times.target(), to) : own;
  }

  private static List<SpokenTime.Stretch> stretches(
      List<Segment> segments, Map<SegmentId, List<Cue>> times, Language language) {
    DisplayWidth width = DisplayWidth.in(language);
    double whole = 0;
    for (Segment segment : segments) {
      whole += width.of(segment.text());
    }
    List<SpokenTime.Stretch> stretches = new ArrayList<>();
    double done = 0;
    for (Segment segment : segments) {
      int[] before = width.before(segment.text());
      for (Cue cue : times.getOrDefault(segment.id(), List.of())) {
        int end = Math.min(cue.span().end(), segment.text().length());
        int begin = Math.min(cue.span().begin(), end);
        if (cue.timecode() != null && whole > 0) {
          stretches.add(
              new SpokenTime.Stretch(
                  (done + before[begin]) / whole, (done + before[end]) / whole, cue.timecode()));
        }
      }
      done += before[segment.text().length()];
    }
    return stretches;
  }
}
