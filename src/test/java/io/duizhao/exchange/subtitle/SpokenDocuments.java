package io.duizhao.exchange.subtitle;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of which every sentence is a caption, for tests. */
final class SpokenDocuments {
  /** A sentence in both languages; an empty one is missing, a time may be. */
  record Line(@Nullable Timecode time, @Nullable String speaker, String zh, String en) {}

  private SpokenDocuments() {}

  static BilingualDocument of(List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<TranslationUnit> units = new ArrayList<>();
    for (Line line : lines) {
      List<Segment> source = List.of();
      if (!line.zh().isEmpty()) {
        Span span = new Span(0, line.zh().length());
        source =
            List.of(segment("z" + units.size(), blocks.size(), line, Language.ZH_CN, line.zh()));
        blocks.add(
            new Block(
                BlockKind.PROSE,
                Language.ZH_CN,
                line.speaker(),
                MappedText.unmapped(line.zh()),
                List.of(),
                line.time() == null ? List.of() : List.of(new Cue(span, line.time()))));
        segments.addAll(source);
      }
      Line untimed = new Line(null, line.speaker(), line.zh(), line.en());
      List<Segment> target =
          line.en().isEmpty()
              ? List.of()
              : List.of(segment("e" + units.size(), 0, untimed, Language.EN_US, line.en()));
      units.add(
          new TranslationUnit(
              "u" + units.size(),
              source,
              target,
              line.zh(),
              line.en(),
              1,
              BeadStatus.AUTO,
              TargetState.TRANSLATED,
              TargetOrigin.ALIGNED));
    }
    Document document =
        new Document("talk", "source-zh/talk.srt", "", Language.ZH_CN, "srt", "UTF-8", "", blocks);
    return new BilingualDocument(
        new SegmentedDocument(document, segments), LanguagePair.DEFAULT, units);
  }

  static Segment segment(String id, int block, Line line, Language language, String text) {
    return new Segment(
        new SegmentId(id),
        block,
        new Span(0, text.length()),
        BlockKind.PROSE,
        language,
        line.speaker(),
        line.time(),
        text,
        List.of(),
        List.of(),
        1);
  }
}
