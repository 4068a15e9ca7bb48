package io.duizhao.workflow.incoming;

import io.duizhao.align.Aligner;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts translations back that slid to a neighbouring line, as a language model's do once it has
 * merged or skipped a sentence. The aligner says by lengths, numbers, names and words which source
 * each target translates; only runs of targets that are all off by the same are moved, and where
 * the aligner is sure. Everything that is moved, displaced or doubtful is told.
 */
public final class DriftDoctor {
  /** How far a translation may slide, in lines. */
  private static final int FARTHEST = 2;

  /** Targets in a row that are off by the same at least; fewer may be a free translation. */
  private static final int RUN = 3;

  /** Probability from which on the aligner's word is taken. */
  private static final double SURE = 0.9;

  private static final int NOWHERE = -1;

  private final List<IncomingTarget> incoming;
  private final List<Finding> findings = new ArrayList<>();

  /** For each target the source that it translates by the aligner; {@link #NOWHERE} where none. */
  private final int[] places;

  /** Whether the aligner has a target in a bead with its own source and no knot of several. */
  private final boolean[] athome;

  private DriftDoctor(List<IncomingTarget> incoming) {
    this.incoming = incoming;
    places = new int[incoming.size()];
    athome = new boolean[incoming.size()];
    Arrays.fill(places, NOWHERE);
  }

  /**
   * What was found.
   *
   * @param targets the targets where they belong, in the same order of ids
   * @param findings what was moved and what is doubtful
   */
  public record Result(List<IncomingTarget> targets, List<Finding> findings) {
    /** Copies the lists. */
    public Result {
      targets = List.copyOf(targets);
      findings = List.copyOf(findings);
    }
  }

  /** Examines targets that stand in the order of their sources. */
  public static Result of(List<IncomingTarget> incoming, Aligner aligner, LanguagePair languages) {
    DriftDoctor doctor = new DriftDoctor(incoming);
    doctor.align(aligner, languages);
    return doctor.moved();
  }

  private void align(Aligner aligner, LanguagePair languages) {
    List<Segment> sources = new ArrayList<>();
    List<Segment> targets = new ArrayList<>();
    for (int i = 0; i < incoming.size(); i++) {
      segment(i, ShownCodes.plain(incoming.get(i).source()), languages.source(), sources);
      segment(i, ShownCodes.plain(incoming.get(i).target()), languages.target(), targets);
    }
    for (Bead bead : aligner.align(sources, targets, List.of()).beads()) {
      for (SegmentId target : bead.target()) {
        int i = Integer.parseInt(target.value());
        int smaller = Math.min(bead.source().size(), bead.target().size());
        athome[i] = smaller == 1 && bead.source().contains(target);
        if (bead.source().size() == 1 && bead.target().size() == 1 && bead.score() >= SURE) {
          places[i] = Integer.parseInt(bead.source().get(0).value());
        }
      }
    }
  }

  private static void segment(int index, String text, Language language, List<Segment> segments) {
    if (!text.isBlank()) {
      segments.add(
          new Segment(
              new SegmentId(Integer.toString(index)),
              index,
              new Span(0, text.length()),
              BlockKind.PROSE,
              language,
              null,
              null,
              text,
              List.of(),
              List.of(),
              1));
    }
  }

  private Result moved() {
    // By source: the target that stands there in the end.
    int[] holders = new int[incoming.size()];
    Arrays.fill(holders, NOWHERE);
    boolean[] slid = new boolean[incoming.size()];
    for (int begin = 0; begin < incoming.size(); ) {
      int end = runEnd(begin);
      if (end - begin >= RUN) {
        for (int i = begin; i < end; i++) {
          holders[places[i]] = i;
          slid[i] = true;
        }
      }
      begin = Math.max(end, begin + 1);
    }
    List<IncomingTarget> targets = new ArrayList<>();
    for (int i = 0; i < incoming.size(); i++) {
      targets.add(judged(i, holders, slid));
    }
    for (int i = 0; i < incoming.size(); i++) {
      if (holders[i] != NOWHERE && !slid[i] && !incoming.get(i).target().isBlank()) {
        displaced(i, holders, targets);
      }
    }
    return new Result(targets, findings);
  }

  /**
   * What had to make room slid as far as its neighbours: where a sentence was translated as two, it
   * is the other half.
   */
  private void displaced(int index, int[] holders, List<IncomingTarget> targets) {
    IncomingTarget own = incoming.get(index);
    int place = index + index - holders[index];
    if (place < 0
        || place >= targets.size()
        || holders[place] != NOWHERE
        || places[index] != NOWHERE
        || targets.get(place).target().equals(own.target())) {
      report("import.displaced", own, Message.of("import.displaced"));
      return;
    }
    IncomingTarget first = targets.get(place);
    List<String> halves =
        place < index
            ? List.of(first.target(), own.target())
            : List.of(own.target(), first.target());
    report(
        "import.moved",
        first,
        Message.of("import.moved.part")
            .with("line", own.place().line())
            .with("id", own.id())
            .with("target", own.target()));
    targets.set(place, with(first, Joining.sentences(halves)));
  }

  /** Returns the end of the targets from one on that slid as far as it. */
  private int runEnd(int begin) {
    int end = begin;
    while (end < places.length
        && places[end] != NOWHERE
        && places[end] != end
        && Math.abs(places[end] - end) <= FARTHEST
        && places[end] - end == places[begin] - begin) {
      end++;
    }
    return end;
  }

  /** Returns what stands beside a source in the end. */
  private IncomingTarget judged(int source, int[] holders, boolean[] slid) {
    IncomingTarget own = incoming.get(source);
    int holder = holders[source];
    if (holder == NOWHERE) {
      if (slid[source]) {
        report("import.moved-away", own, Message.of("import.moved-away"));
        return with(own, "");
      }
      if (!own.target().isBlank() && !athome[source]) {
        report("import.doubtful", own, Message.of("import.doubtful"));
      }
      return own;
    }
    IncomingTarget theirs = incoming.get(holder);
    report(
        "import.moved",
        own,
        Message.of("import.moved")
            .with("line", theirs.place().line())
            .with("id", theirs.id())
            .with("target", theirs.target()));
    return with(own, theirs.target());
  }

  private static IncomingTarget with(IncomingTarget own, String target) {
    return new IncomingTarget(
        own.id(),
        own.source(),
        target,
        own.codes(),
        own.state(),
        own.comment(),
        own.exported(),
        own.place());
  }

  private void report(String rule, IncomingTarget target, Message message) {
    findings.add(
        Finding.of(
            rule, Severity.WARNING, target.place(), target.source(), target.target(), message));
  }
}
