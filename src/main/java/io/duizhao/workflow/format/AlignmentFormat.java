package io.duizhao.workflow.format;

import io.duizhao.exchange.alignment.BeadJsonLines;
import io.duizhao.exchange.alignment.BeadLinks;
import io.duizhao.exchange.alignment.BeadReader;
import io.duizhao.exchange.alignment.BeadWriter;
import io.duizhao.exchange.alignment.InterTextFormat;
import io.duizhao.exchange.alignment.LadderFormat;
import io.duizhao.exchange.alignment.NamedBead;
import io.duizhao.exchange.alignment.VecalignFormat;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxWriter;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.AlignmentText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** The formats that alignments are written in and read from. */
public enum AlignmentFormat {
  /** Our alignment file. */
  TSV,
  /** JSON, one bead a line. */
  JSONL,
  /** Ids or line numbers of both sides. */
  LINKS,
  /** A translation memory; it has texts and no ids. */
  TMX,
  /** Hunalign's ladder. */
  LADDER,
  /** Vecalign's and Bertalign's format. */
  VECALIGN,
  /** InterText's XML; when read, also the XCES of OPUS. */
  INTERTEXT;

  /** Returns the format that a text looks like; links where it looks like no other. */
  public static AlignmentFormat of(String text) {
    String start = text.stripLeading();
    String line = start.lines().findFirst().orElse("");
    if (start.startsWith("<")) {
      return start.contains("<tmx") ? TMX : INTERTEXT;
    }
    if (start.startsWith("{")) {
      return JSONL;
    }
    if (start.startsWith("[")) {
      return VECALIGN;
    }
    if (line.startsWith("0\t0\t")) {
      return LADDER;
    }
    return AlignmentFile.looksLike(start) ? TSV : LINKS;
  }

  /**
   * Reads a file's beads by ids or numbers; what people rejected is left out.
   *
   * @throws InputException at the first place that cannot be understood, or where the format names
   *     no sentences
   */
  public List<NamedBead> read(SourceFile file) {
    return reader().read(file.path(), file.text()).stream()
        .filter(bead -> bead.status() != BeadStatus.REJECTED)
        .toList();
  }

  private BeadReader reader() {
    return switch (this) {
      case TSV -> AlignmentFormat::alignmentFile;
      case JSONL -> new BeadJsonLines();
      case LINKS -> new BeadLinks();
      case LADDER -> new LadderFormat(true);
      case VECALIGN -> new VecalignFormat(true);
      case INTERTEXT -> new InterTextFormat();
      case TMX ->
          (file, text) -> {
            throw InputException.at(
                file, "is TMX, which names no sentences; use it with import alignment");
          };
    };
  }

  private static List<NamedBead> alignmentFile(String file, String text) {
    return AlignmentFile.parse(file, text).beads().stream()
        .map(
            bead ->
                new NamedBead(
                    ids(bead.source()),
                    ids(bead.target()),
                    OptionalDouble.of(bead.score()),
                    bead.status(),
                    1))
        .toList();
  }

  private static List<String> ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).toList();
  }

  /**
   * Returns what writes the format.
   *
   * @param byLine whether the texts' ids are line numbers from 1
   */
  public BeadWriter writer(boolean byLine) {
    return switch (this) {
      case TSV -> AlignmentFormat::alignmentFile;
      case JSONL -> new BeadJsonLines();
      case LINKS -> new BeadLinks();
      case LADDER -> new LadderFormat(byLine);
      case VECALIGN -> new VecalignFormat(byLine);
      case INTERTEXT -> new InterTextFormat();
      case TMX -> AlignmentFormat::memory;
    };
  }

  private static String alignmentFile(AlignedTexts aligned) {
    return new AlignmentText(Tool.nameAndVersion())
        .of(aligned.source(), aligned.target(), aligned.alignment().beads(), List.of());
  }

  private static String memory(AlignedTexts aligned) {
    List<Bead> beads = aligned.alignment().beads();
    LanguagePair languages =
        new LanguagePair(
            aligned.source().document().language(), aligned.target().document().language());
    BilingualDocument document =
        new BilingualDocument(
            aligned.source(),
            languages,
            UnitBuilder.aligned(aligned.source(), aligned.target(), beads, false));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TmxWriter(TmxOptions.of(Tool.asExchangeTool())).write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Reads a file in the format that it looks like. */
  public static List<NamedBead> readAny(Path path, String shownAs) {
    SourceFile file = SourceFile.read(path, shownAs);
    return of(file.text()).read(file);
  }
}
