package io.duizhao.check;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;

/** Builds bilingual documents for tests: each sentence of the source is a line of the file. */
public final class BilingualTexts {
  private final LanguagePair languages;
  private final StringBuilder original = new StringBuilder();
  private final List<Span> lines = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<TranslationUnit> units = new ArrayList<>();

  /** Builds from Chinese into English. */
  public BilingualTexts() {
    this(LanguagePair.DEFAULT);
  }

  public BilingualTexts(LanguagePair languages) {
    this.languages = languages;
  }

  /** Adds a unit of prose whose alignment is certain. */
  public BilingualTexts add(String chinese, String english) {
    return add(BlockKind.PROSE, List.of(chinese), List.of(english), 1);
  }

  public BilingualTexts add(
      BlockKind kind, List<String> chinese, List<String> english, double score) {
    List<Segment> source = new ArrayList<>();
    for (String sentence : chinese) {
      if (!sentence.isEmpty()) {
        int begin = original.length();
        original.append(sentence).append('\n');
        Span line = new Span(begin, begin + sentence.length());
        source.add(segment(languages.source(), kind, lines.size(), sentence, List.of(line)));
        lines.add(line);
      }
    }
    List<Segment> target = new ArrayList<>();
    for (String sentence : english) {
      if (!sentence.isEmpty()) {
        target.add(segment(languages.target(), kind, 0, sentence, List.of()));
      }
    }
    segments.addAll(source);
    units.add(
        new TranslationUnit(
            "u" + (units.size() + 1),
            source,
            target,
            String.join("", chinese),
            String.join(" ", english),
            score,
            BeadStatus.AUTO,
            TargetState.TRANSLATED,
            TargetOrigin.ALIGNED));
    return this;
  }

  private static Segment segment(
      Language language, BlockKind kind, int block, String text, List<Span> origin) {
    return new Segment(
        new SegmentId("s" + block),
        block,
        new Span(0, text.length()),
        kind,
        language,
        null,
        null,
        text,
        origin,
        List.of(),
        1);
  }

  public BilingualDocument build(String file) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      MappedText text = MappedText.copyOf(original, lines.get(i));
      blocks.add(Block.of(BlockKind.PROSE, languages.source(), text));
    }
    Document document =
        new Document(
            file, file, "", languages.source(), "text", "UTF-8", original.toString(), blocks);
    return new BilingualDocument(new SegmentedDocument(document, segments), languages, units);
  }
}
