package io.duizhao.bench.table;

import io.duizhao.model.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Okapi's segmenter with the rules that come with it, which know Chinese too. */
final class OkapiSegmenter {
  private final ISegmenter segmenter;

  OkapiSegmenter() {
    SRXDocument rules = new SRXDocument();
    rules.loadRules(
        Objects.requireNonNull(SRXDocument.class.getResourceAsStream("defaultSegmentation.srx")));
    segmenter = rules.compileLanguageRules(LocaleId.fromString("zh-CN"), null);
  }

  /** Returns the sentences of a block. */
  List<String> sentences(Block block) {
    String text = block.text().text();
    segmenter.computeSegments(text);
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    for (int end : segmenter.getSplitPositions()) {
      sentences.add(text.substring(begin, end));
      begin = end;
    }
    sentences.add(text.substring(begin));
    return sentences;
  }
}
