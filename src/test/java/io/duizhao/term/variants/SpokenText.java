package io.duizhao.term.variants;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.form.LedgerBead;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.text.MergingTagger;
import io.duizhao.text.WordTagger;
import io.duizhao.text.hanlp.HanLpTagger;
import java.util.ArrayList;
import java.util.List;

/** Builds texts for the ledger: a sentence a line, who says it before {@code ：}. */
public final class SpokenText {
  /** Cuts Chinese into words as the commands do. */
  public static final WordTagger TAGGER =
      new MergingTagger(new HanLpTagger(), CompiledLexicon.bundled());

  private static final int OTHER_BEADS = 60;

  private SpokenText() {}

  /** Finds the clusters of texts, each sentence with its English or an empty string. */
  static List<Cluster> clusters(List<LedgerText> texts) {
    return new NameLedger(NameLexicon.bundled(), TAGGER).clusters(texts);
  }

  /** Makes a text of sentences and their English. */
  public static LedgerText of(String name, List<String> sentences, List<String> english) {
    StringBuilder original = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (String sentence : sentences) {
      int colon = sentence.indexOf("：：");
      String speaker = colon < 0 ? null : sentence.substring(0, colon);
      String text = colon < 0 ? sentence : sentence.substring(colon + 2);
      Span line = new Span(original.length(), original.length() + text.length());
      original.append(text).append('\n');
      segments.add(
          new Segment(
              new SegmentId("s" + blocks.size()),
              blocks.size(),
              new Span(0, text.length()),
              BlockKind.PROSE,
              Language.ZH_CN,
              speaker,
              null,
              text,
              List.of(line),
              List.of(),
              1));
      blocks.add(Block.of(BlockKind.PROSE, Language.ZH_CN, MappedText.copyOf(original, line)));
    }
    Document document =
        new Document(name, name, "", Language.ZH_CN, "text", "UTF-8", original.toString(), blocks);
    SegmentedDocument segmented = new SegmentedDocument(document, segments);
    List<LedgerBead> beads = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      beads.add(new LedgerBead(List.of(i), english.get(i)));
    }
    // Associations need a text around them.
    for (int i = 0; i < OTHER_BEADS && !beads.isEmpty(); i++) {
      beads.add(new LedgerBead(List.of(), "It rained."));
    }
    return new LedgerText(segmented, LedgerText.of(segmented, TAGGER).lines(), beads);
  }
}
