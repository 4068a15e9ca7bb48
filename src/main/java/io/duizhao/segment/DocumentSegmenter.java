package io.duizhao.segment;

import io.duizhao.model.Block;
import io.duizhao.model.Document;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentedDocument;
import io.duizhao.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts each block by its kind: headings, front matter and sounds stay whole, captions without end
 * marks are cut by judgement of their lines, all other text by its punctuation.
 */
public final class DocumentSegmenter implements Segmenter {
  private final BlockCutter punctuation;
  private final BlockCutter captions;

  /**
   * Makes a segmenter.
   *
   * @param rules are asked where a sentence may end in punctuated text
   * @param model is asked whether a sentence ends with a caption that shows no mark
   */
  public DocumentSegmenter(BreakRules rules, BoundaryModel model) {
    punctuation = new PunctuationCutter(rules);
    captions = new CaptionCutter(punctuation, model);
  }

  @Override
  public SegmentedDocument segment(Document document) {
    SegmentIds ids = new SegmentIds();
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      addSegments(document.blocks().get(i), i, ids, segments);
    }
    return new SegmentedDocument(document, segments);
  }

  private void addSegments(Block block, int index, SegmentIds ids, List<Segment> segments) {
    String text = block.text().text();
    List<Stretch> stretches = Stretch.between(text, cuts(block));
    SegmentFactory factory = new SegmentFactory(block, index);
    for (int i = 0; i < stretches.size(); i++) {
      Span span = stretches.get(i).span();
      boolean last = i == stretches.size() - 1;
      segments.add(
          factory.segment(ids.next(span.of(text)), span, stretches.get(i).confidence(), last));
    }
  }

  private List<Cut> cuts(Block block) {
    return switch (block.kind()) {
      case HEADING, META, SOUND -> List.of(new Cut(block.text().text().length(), 1));
      case SPEECH, PROSE, LIST, BOILERPLATE ->
          (block.cues().isEmpty() ? punctuation : captions).cut(block);
    };
  }
}
