package io.duizhao.segment;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.SpokenTimes;
import io.duizhao.segment.boundary.BoundaryModel;
import io.duizhao.segment.caption.CaptionCutter;
import io.duizhao.segment.caption.RunCutter;
import io.duizhao.segment.cut.BlockCutter;
import io.duizhao.segment.cut.BreakRules;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Ground;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.cut.Stretch;
import io.duizhao.segment.cut.Unit;
import io.duizhao.segment.cut.UnitRun;
import io.duizhao.segment.cut.Units;
import io.duizhao.segment.punctuation.PunctuationCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Cuts each block by its kind: headings, front matter and sounds stay whole, captions without end
 * marks are cut by judgement of their lines, and so is text in one line without any; all other text
 * is cut by its punctuation.
 */
public final class DocumentSegmenter implements Segmenter {
  /** So much of the text before a place is shown, in UTF-16 code units. */
  private static final int SHOWN = 8;

  private final BlockCutter punctuation;
  private final CaptionCutter captions;

  /**
   * Makes a segmenter.
   *
   * @param rules are asked where a sentence may end in punctuated text
   * @param semicolons whether a sentence is cut at them
   * @param model is asked whether a sentence ends with a caption that shows no mark
   */
  public DocumentSegmenter(BreakRules rules, SemicolonPolicy semicolons, BoundaryModel model) {
    punctuation = new PunctuationCutter(rules, semicolons);
    captions = new CaptionCutter(punctuation, model);
  }

  @Override
  public SegmentedDocument segment(Document document) {
    return segment(document, index -> cuts(document.blocks().get(index)));
  }

  @Override
  public Units units(Document document) {
    List<Unit> units = new ArrayList<>();
    int bare = 0;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (!isWhole(block) && cutter(block) == captions && captions.isBare(block)) {
        List<Unit> lines = captions.units(block, i);
        units.addAll(lines);
        bare += lines.size();
      } else {
        units.addAll(sentences(block, i));
      }
    }
    Units.Kind kind = document.language().isChinese() ? Units.Kind.LINES : Units.Kind.WORDS;
    return new Units(document, bare > units.size() / 2 ? kind : Units.Kind.SENTENCES, units);
  }

  private List<Unit> sentences(Block block, int index) {
    String text = block.text().text();
    SpokenTimes times = new SpokenTimes(block);
    return Stretch.between(text, cuts(block)).stream()
        .map(Stretch::span)
        .map(span -> new Unit(index, span, span.of(text), Unit.CERTAIN, Double.NaN, times.of(span)))
        .toList();
  }

  @Override
  public SegmentedDocument segment(Units units, List<UnitRun> runs) {
    Map<Integer, List<Cut>> cuts = new RunCutter(units).cut(runs);
    return segment(units.document(), index -> cuts.getOrDefault(index, List.of()));
  }

  private static SegmentedDocument segment(Document document, IntFunction<List<Cut>> cuts) {
    SegmentIds ids = new SegmentIds();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      addSegments(document.blocks().get(i), i, cuts.apply(i), ids, segments);
    }
    return new SegmentedDocument(document, segments);
  }

  private static void addSegments(
      Block block, int index, List<Cut> cuts, SegmentIds ids, List<Segment> segments) {
    String text = block.text().text();
    List<Stretch> stretches = Stretch.between(text, cuts);
    SegmentFactory factory = new SegmentFactory(block, index);
    for (int i = 0; i < stretches.size(); i++) {
      Span span = stretches.get(i).span();
      boolean last = i == stretches.size() - 1;
      segments.add(
          factory.segment(ids.next(span.of(text)), span, stretches.get(i).confidence(), last));
    }
  }

  @Override
  public List<String> explain(SegmentedDocument document) {
    List<String> lines = new ArrayList<>();
    List<Ground> grounds = List.of();
    int next = 0;
    int block = -1;
    for (Segment segment : document.segments()) {
      if (segment.block() != block) {
        block = segment.block();
        grounds = grounds(document.document().blocks().get(block));
        next = 0;
      }
      String text = document.document().blocks().get(block).text().text();
      for (; next < grounds.size() && belongs(grounds.get(next), segment, text); next++) {
        lines.add(line(segment, grounds.get(next), text));
      }
    }
    return lines;
  }

  /** Whether a place lies in a segment, or at its end. */
  private static boolean belongs(Ground ground, Segment segment, String text) {
    return Marks.skipSpace(text, segment.span().end()) >= ground.offset();
  }

  private static String line(Segment segment, Ground ground, String text) {
    String before = text.substring(Math.max(0, ground.offset() - SHOWN), ground.offset());
    return segment.id().value()
        + (ground.ends() ? " ends after \"" : " goes on after \"")
        + before.strip()
        + "\": "
        + ground.reason();
  }

  private List<Ground> grounds(Block block) {
    return isWhole(block)
        ? List.of(new Ground(block.text().text().length(), true, "a whole " + block.kind().label()))
        : cutter(block).explain(block);
  }

  private List<Cut> cuts(Block block) {
    return isWhole(block)
        ? List.of(new Cut(block.text().text().length(), 1))
        : cutter(block).cut(block);
  }

  private static boolean isWhole(Block block) {
    return switch (block.kind()) {
      case HEADING, META, SOUND -> true;
      case SPEECH, PROSE, LIST, BOILERPLATE -> false;
    };
  }

  private BlockCutter cutter(Block block) {
    return block.cues().isEmpty() && !captions.isRunOn(block) ? punctuation : captions;
  }
}
