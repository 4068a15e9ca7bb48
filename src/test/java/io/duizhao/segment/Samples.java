package io.duizhao.segment;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents for tests, made from strings. */
public final class Samples {
  public static final ChineseWords.Dictionary DICTIONARY = CompiledLexicon.bundled();

  static final DocumentSegmenter SEGMENTER = segmenter(SemicolonPolicy.NEVER);

  private Samples() {}

  private static DocumentSegmenter segmenter(SemicolonPolicy semicolons) {
    return new DocumentSegmenter(
        SrxBreakRules.standard(), semicolons, TrainedBoundaryModel.bundled(() -> DICTIONARY));
  }

  public static Document document(Block... blocks) {
    return new Document(
        "sample", "sample.txt", "", Language.ZH_CN, "test", "UTF-8", "", Arrays.asList(blocks));
  }

  public static Block prose(Language language, String text) {
    return Block.of(BlockKind.PROSE, language, MappedText.copyOf(text, new Span(0, text.length())));
  }

  static Block captions(Language language, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Cue> cues = new ArrayList<>();
    for (String line : lines) {
      if (text.length() > 0 && !language.isChinese()) {
        text.append(' ');
      }
      cues.add(new Cue(new Span(text.length(), text.length() + line.length()), null));
      text.append(line);
    }
    MappedText mapped = MappedText.copyOf(text, new Span(0, text.length()));
    return new Block(BlockKind.PROSE, language, null, mapped, List.of(), cues);
  }

  static List<Segment> segments(Block... blocks) {
    return SEGMENTER.segment(document(blocks)).segments();
  }

  static List<String> texts(Block... blocks) {
    return segments(blocks).stream().map(Segment::text).toList();
  }

  static List<String> texts(SemicolonPolicy semicolons, Block block) {
    return segmenter(semicolons).segment(document(block)).segments().stream()
        .map(Segment::text)
        .toList();
  }
}
