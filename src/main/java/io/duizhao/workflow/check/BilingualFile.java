package io.duizhao.workflow.check;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.exchange.table.BilingualSheet;
import io.duizhao.exchange.table.DelimitedPairs;
import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.exchange.xliff.BilingualXliff;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
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
import io.duizhao.text.LineIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a bilingual file of any tool as a document with its translation, to look at it. */
public final class BilingualFile {
  private BilingualFile() {}

  /**
   * Reads a file.
   *
   * @param languages those of a file that does not tell
   * @throws InputException where it cannot be read or is none of the formats
   */
  public static BilingualDocument read(Path file, LanguagePair languages) {
    SourceFile source = SourceFile.read(file, file.toString());
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean fromChinese = languages.source().isChinese();
    if (name.endsWith(".xlsx")) {
      return document(source, "", languages, BilingualSheet.read(source, fromChinese));
    }
    if (Stream.of(".csv", ".tsv", ".tab", ".txt").anyMatch(name::endsWith)) {
      return document(source, source.text(), languages, DelimitedPairs.read(source, fromChinese));
    }
    if (name.endsWith(".tmx")) {
      return memory(source, languages);
    }
    BilingualXliff.Read read = BilingualXliff.read(source, languages);
    return document(source, source.text(), read.languages(), read.units());
  }

  private static BilingualDocument memory(SourceFile file, LanguagePair languages) {
    List<MemoryUnit> memory = new ArrayList<>();
    try {
      TmxReader.read(file.path(), new ByteArrayInputStream(file.bytes()), memory::add);
    } catch (IOException e) {
      throw InputException.unreadable(file.path(), e);
    }
    LanguagePair pair = languages(memory, languages);
    List<BilingualUnit> units = new ArrayList<>();
    for (MemoryUnit unit : memory) {
      List<MemoryUnit> pairs = unit.pairs(pair);
      for (MemoryUnit one : pairs.isEmpty() ? List.of(unit) : pairs) {
        Optional<String> source = one.text(pair.source());
        Optional<String> target = one.text(pair.target());
        if (source.isPresent()) {
          units.add(
              new BilingualUnit(
                  "tu " + (units.size() + 1),
                  unit.line(),
                  1,
                  BilingualUnit.Side.of(source.get()),
                  BilingualUnit.Side.of(target.orElse(""))));
        }
      }
    }
    return document(file, file.text(), pair, units);
  }

  /** Takes the first two languages of the file that are the pair's, whichever comes first. */
  private static LanguagePair languages(List<MemoryUnit> memory, LanguagePair languages) {
    for (MemoryUnit unit : memory) {
      for (MemoryUnit.Variant variant : unit.variants()) {
        if (variant.language().matches(languages.source())) {
          return languages;
        }
        if (variant.language().matches(languages.target())) {
          return languages.reversed();
        }
      }
    }
    return languages;
  }

  private static BilingualDocument document(
      SourceFile file, String original, LanguagePair languages, List<BilingualUnit> units) {
    LineIndex lines = new LineIndex(original);
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<TranslationUnit> translated = new ArrayList<>();
    for (BilingualUnit unit : units) {
      int offset = unit.line() == 0 ? -1 : lines.offset(unit.line(), Math.max(1, unit.column()));
      List<Span> origin =
          offset < 0 || offset > original.length() ? List.of() : List.of(new Span(offset, offset));
      Segment source = segment(blocks.size(), unit.source(), languages.source(), origin);
      blocks.add(Block.of(BlockKind.PROSE, languages.source(), MappedText.unmapped(source.text())));
      segments.add(source);
      String target = unit.target().text();
      translated.add(
          new TranslationUnit(
              unit.id(),
              List.of(source),
              target.isEmpty()
                  ? List.of()
                  : List.of(segment(blocks.size(), unit.target(), languages.target(), List.of())),
              source.text(),
              target,
              1,
              BeadStatus.AUTO,
              target.isEmpty() ? TargetState.INITIAL : TargetState.TRANSLATED,
              target.isEmpty() ? TargetOrigin.NONE : TargetOrigin.ALIGNED));
    }
    String name = file.fileName();
    Document document =
        new Document(
            name,
            file.path(),
            file.sha256(),
            languages.source(),
            "bilingual",
            original.isEmpty() ? "" : "UTF-8",
            original,
            blocks);
    return new BilingualDocument(new SegmentedDocument(document, segments), languages, translated);
  }

  private static Segment segment(
      int block, BilingualUnit.Side side, Language language, List<Span> origin) {
    return new Segment(
        new SegmentId("s" + block),
        block,
        new Span(0, side.text().length()),
        BlockKind.PROSE,
        language,
        null,
        null,
        side.text(),
        origin,
        side.codes(),
        1);
  }
}
