package io.duizhao.workflow.training;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.transcript.formats.Readers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Reads punctuated texts for training: SRT and WebVTT captions as they are, TSV as {@code segment}
 * prints it, anything else as prose of one paragraph a line. Any of them may be packed with gzip.
 */
public final class TrainingFiles {
  private static final int KIND = 1;
  private static final int TEXT = 3;

  /** Where a caption ended, in hand-made TSV. */
  private static final String CAPTION_END = "¦";

  private final Readers readers = Readers.standard();
  private final Language language;

  /** Reads files in a language. */
  public TrainingFiles(Language language) {
    this.language = language;
  }

  /**
   * Reads a file.
   *
   * @throws InputException where it cannot be read
   */
  public Document read(Path file) {
    SourceFile source = open(file);
    String name = source.fileName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".srt") || name.endsWith(".vtt")) {
      return readers.choose(source).reader().read(source, name, language);
    }
    List<Block> blocks = new ArrayList<>();
    boolean table = name.endsWith(".tsv");
    source.text().lines().forEach(line -> blocks.add(table ? row(line) : paragraph(line)));
    return new Document(name, source.path(), source.sha256(), language, "", "", "", blocks);
  }

  private Block row(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length <= TEXT) {
      return paragraph(fields[fields.length - 1]);
    }
    BlockKind kind =
        List.of("speech", "prose", "list").contains(fields[KIND])
            ? BlockKind.PROSE
            : BlockKind.META;
    String text = fields[TEXT].replace(CAPTION_END, language.isChinese() ? "" : " ");
    return Block.of(kind, language, MappedText.unmapped(text));
  }

  private Block paragraph(String line) {
    return Block.of(BlockKind.PROSE, language, MappedText.unmapped(line.strip()));
  }

  /**
   * Reads a file's bytes, unpacking them where they are packed with gzip.
   *
   * @throws InputException where it cannot be read
   */
  static SourceFile open(Path path) {
    return unpacked(SourceFile.read(path, path.toString()));
  }

  private static SourceFile unpacked(SourceFile file) {
    if (!file.fileName().endsWith(".gz")) {
      return file;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
      String path = file.path();
      return SourceFile.of(path.substring(0, path.length() - ".gz".length()), in.readAllBytes());
    } catch (IOException e) {
      throw InputException.at(file.path(), "is no gzip file, or damaged; pack it again")
          .causedBy(e);
    }
  }
}
