package io.duizhao.bench.table;

import io.duizhao.exchange.segment.SegmentRows;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.Segmenter;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.evaluation.SegmentationScore;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How well and how fast transcripts are cut, beside Okapi's default rules. Both cut the blocks that
 * our readers find, so that only the cutting differs.
 */
final class SegmentationSection implements Section {
  private static final Path SAMPLES = Path.of("source-zh");

  private final Readers readers = Readers.standard();
  private final Segmenter ours =
      new DocumentSegmenter(
          SrxBreakRules.standard(),
          SemicolonPolicy.NEVER,
          TrainedBoundaryModel.bundled(CompiledLexicon::bundled));
  private final OkapiSegmenter okapi = new OkapiSegmenter();

  @Override
  public void measure(Settings settings, Consumer<Row> table) throws IOException {
    Optional<Path> gold = settings.folder("gold");
    Optional<Path> transcripts = settings.folder("transcripts");
    if (gold.isEmpty() || transcripts.isEmpty()) {
      table.accept(Row.skipped("sentence ends, F1", "no gold and transcripts in --data"));
    } else {
      for (Path text : Settings.folders(gold.get())) {
        score(text, transcripts.get(), table);
      }
    }
    speed(settings.runs(), transcripts.orElse(SAMPLES), table);
  }

  private void score(Path gold, Path transcripts, Consumer<Row> table) throws IOException {
    String name = String.valueOf(gold.getFileName());
    Optional<Path> transcript = transcript(name, transcripts);
    if (transcript.isEmpty() || !Files.exists(gold.resolve("zh.tsv"))) {
      table.accept(Row.skipped("sentence ends, F1", name + " has no transcript or no zh.tsv"));
      return;
    }
    SourceFile file = SourceFile.read(transcript.get(), name);
    List<SegmentationScore.Row> wanted = rows(gold.resolve("zh.tsv"));
    Document document = read(file);
    table.accept(f1("sentence ends, F1", name, file, wanted, ours(document)));
    table.accept(f1("the same, Okapi's default SRX", name, file, wanted, okapi(document)));
  }

  private static Row f1(
      String what,
      String name,
      SourceFile file,
      List<SegmentationScore.Row> wanted,
      List<SegmentationScore.Row> found) {
    double f1 = SegmentationScore.of(file.text(), wanted, found).f1();
    return Row.of(what, name, String.format(Locale.ROOT, "%.3f", f1));
  }

  /** The transcript of a text aligned by hand: its name begins with the text's up to a hyphen. */
  private static Optional<Path> transcript(String name, Path transcripts) throws IOException {
    String key = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    return Settings.files(transcripts).stream()
        .filter(file -> String.valueOf(file.getFileName()).matches(key + "[._].*"))
        .findFirst();
  }

  private static List<SegmentationScore.Row> rows(Path file) {
    String path = file.toString();
    return SegmentRows.read(path, SourceFile.read(file, path).text()).stream()
        .map(row -> new SegmentationScore.Row(kind(row.kind()), row.speaker(), row.text()))
        .toList();
  }

  private static BlockKind kind(String label) {
    return Stream.of(BlockKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of block: " + label));
  }

  private void speed(int runs, Path folder, Consumer<Row> table) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : Settings.files(folder)) {
      files.add(SourceFile.read(path, path.toString()));
    }
    List<Document> documents = files.stream().map(this::read).toList();
    long characters = files.stream().mapToLong(file -> file.text().length()).sum();
    String on =
        String.format(Locale.ROOT, "%d transcripts, %,d characters", files.size(), characters);
    table.accept(
        Runs.of(runs, () -> documents.forEach(this::ours))
            .speed("cutting", on, characters, "characters"));
    table.accept(
        Runs.of(runs, () -> documents.forEach(this::okapi))
            .speed("cutting, Okapi's default SRX", on, characters, "characters"));
    table.accept(
        Runs.of(runs, () -> files.forEach(file -> ours(read(file))))
            .speed("reading and cutting", on, characters, "characters"));
  }

  private Document read(SourceFile file) {
    return readers.choose(file).reader().read(file, file.fileName(), Language.ZH_CN);
  }

  private List<SegmentationScore.Row> ours(Document document) {
    return ours.segment(document).segments().stream().map(SegmentationSection::row).toList();
  }

  private static SegmentationScore.Row row(Segment segment) {
    return new SegmentationScore.Row(
        segment.kind(), Objects.requireNonNullElse(segment.speaker(), ""), segment.text());
  }

  private List<SegmentationScore.Row> okapi(Document document) {
    List<SegmentationScore.Row> rows = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (String sentence : okapi.sentences(block)) {
        rows.add(
            new SegmentationScore.Row(
                block.kind(), Objects.requireNonNullElse(block.speaker(), ""), sentence));
      }
    }
    return rows;
  }
}
