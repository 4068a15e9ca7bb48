package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.align.JointAligner;
import io.duizhao.align.TurnedAligner;
import io.duizhao.align.UnitAligner;
import io.duizhao.align.unit.UnitLink;
import io.duizhao.align.unit.UnitText;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.segment.Segmenter;
import io.duizhao.segment.cut.Unit;
import io.duizhao.segment.cut.UnitRun;
import io.duizhao.segment.cut.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Cuts two texts that translate each other into sentences. Where both show their sentences by
 * marks, each is cut for itself; captions without marks are cut as the other side asks.
 */
public final class PairCutter {
  private final Segmenter segmenter;
  private final SentenceAligners sentences;
  private final JointAligner joint;

  PairCutter(Segmenter segmenter, SentenceAligners sentences, JointAligner joint) {
    this.segmenter = segmenter;
    this.sentences = sentences;
    this.joint = joint;
  }

  /** Cuts both texts. */
  public AlignablePair cut(Document source, Document target) {
    return cut(source, target, null);
  }

  /**
   * Cuts both texts.
   *
   * @param pivot a machine translation of the source, which helps to align sentences, from Chinese
   *     only; null for none
   */
  public AlignablePair cut(Document source, Document target, @Nullable Document pivot) {
    if (!source.language().isChinese() && target.language().isChinese()) {
      return cut(target, source, null).turned();
    }
    Units sourceUnits = segmenter.units(source);
    Units targetUnits = segmenter.units(target);
    if (sourceUnits.kind() == Units.Kind.SENTENCES && targetUnits.kind() == Units.Kind.SENTENCES) {
      SentenceAligners timed = sentences.timed(source, target);
      Aligner aligner =
          pivot == null
              ? timed.plain()
              : timed.helpedBy(segmenter.segment(pivot).segments(), false);
      return new AlignablePair(segmenter.segment(source), segmenter.segment(target), aligner);
    }
    UnitText sourceText = text(sourceUnits);
    UnitText targetText = text(targetUnits);
    List<UnitLink> links = joint.align(sourceText, targetText);
    SegmentedDocument sourceCut =
        segmenter.segment(sourceUnits, runs(links, UnitLink::i, UnitLink::a));
    SegmentedDocument targetCut =
        segmenter.segment(targetUnits, runs(links, UnitLink::j, UnitLink::b));
    return new AlignablePair(
        sourceCut,
        targetCut,
        new UnitAligner(
            joint,
            sourceText,
            targetText,
            links,
            firstUnits(sourceCut, sourceUnits),
            firstUnits(targetCut, targetUnits)));
  }

  /**
   * Cuts sentences again where people asked for it. What was aligned as captions is aligned as
   * sentences then.
   */
  AlignablePair recut(AlignablePair pair, PersonalCuts cuts) {
    if (cuts.isEmpty()) {
      return pair;
    }
    return new AlignablePair(
        cuts.applyTo(pair.source(), true), cuts.applyTo(pair.target(), false), ofSentences(pair));
  }

  /** Returns what aligns any stretch of a pair's sentences. */
  Aligner ofSentences(AlignablePair pair) {
    Aligner aligner =
        pair.aligner() instanceof TurnedAligner turned ? turned.turned() : pair.aligner();
    return aligner instanceof UnitAligner ? sentences.plain() : pair.aligner();
  }

  private static UnitText text(Units units) {
    UnitText.Kind kind =
        switch (units.kind()) {
          case SENTENCES -> UnitText.Kind.SENTENCES;
          case LINES -> UnitText.Kind.LINES;
          case WORDS -> UnitText.Kind.WORDS;
        };
    List<String> texts = units.units().stream().map(Unit::text).toList();
    return new UnitText(
        kind,
        texts,
        unit -> units.units().get(unit).logit(),
        unit -> units.units().get(unit).timecode());
  }

  /** Returns a side's runs: a link's units, or all units of one gap. */
  private static List<UnitRun> runs(
      List<UnitLink> links, ToIntFunction<UnitLink> first, ToIntFunction<UnitLink> count) {
    List<UnitRun> runs = new ArrayList<>();
    for (UnitLink link : links) {
      int begin = first.applyAsInt(link);
      int end = begin + count.applyAsInt(link);
      UnitRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (begin == end) {
        continue;
      }
      if (last != null && !last.translated() && !link.isLink()) {
        double confidence = Math.min(last.confidence(), link.probability());
        runs.set(runs.size() - 1, new UnitRun(last.begin(), end, false, confidence));
      } else {
        runs.add(new UnitRun(begin, end, link.isLink(), link.probability()));
      }
    }
    return runs;
  }

  private static int[] firstUnits(SegmentedDocument cut, Units units) {
    int[] first = new int[cut.segments().size()];
    int unit = 0;
    for (int s = 0; s < first.length; s++) {
      first[s] = unit;
      while (unit < units.units().size()
          && isWithin(units.units().get(unit), cut.segments().get(s))) {
        unit++;
      }
    }
    return first;
  }

  /** Returns whether a unit begins before a segment's end. */
  private static boolean isWithin(Unit unit, Segment segment) {
    return unit.block() < segment.block()
        || unit.block() == segment.block() && unit.span().begin() < segment.span().end();
  }
}
