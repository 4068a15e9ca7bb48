package io.duizhao.workflow.evaluation;

import io.duizhao.align.Aligner;
import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.align.evaluation.AlignmentEvaluation.Judged;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.io.InputException;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.workflow.pair.PresegmentedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of documents aligned by hand, each in a folder of its own: {@code zh.txt} and {@code
 * en.txt}, one sentence a line, and {@code gold.tsv} or {@code links.tsv}, line numbers of both.
 */
public final class GoldFolder {
  private static final List<String> GOLD = List.of("gold.tsv", "links.tsv");

  private final SortedMap<String, Path> documents;

  private GoldFolder(SortedMap<String, Path> documents) {
    this.documents = documents;
  }

  /**
   * Opens a folder.
   *
   * @throws InputException where it cannot be read or holds no document
   */
  public static GoldFolder open(Path folder) {
    SortedMap<String, Path> documents = new TreeMap<>();
    for (Path entry : entries(folder)) {
      if (Files.isRegularFile(entry.resolve("zh.txt"))) {
        documents.put(String.valueOf(entry.getFileName()), entry);
      }
    }
    if (documents.isEmpty()) {
      throw InputException.at(
          folder,
          "holds no document; a folder for each was expected, with zh.txt, en.txt and gold.tsv");
    }
    return new GoldFolder(documents);
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw InputException.unreadable(folder, e);
    }
  }

  /**
   * Aligns each document alone and compares it with its gold.
   *
   * @param omissions whether recall asks for beads with an empty side too
   * @return evaluations by document name
   */
  public SortedMap<String, AlignmentEvaluation> evaluate(Aligner aligner, boolean omissions) {
    SortedMap<String, AlignmentEvaluation> evaluations = new TreeMap<>();
    documents.forEach(
        (name, folder) ->
            evaluations.put(
                name,
                AlignmentEvaluation.of(
                    Evaluation.links(gold(folder)), aligned(folder, aligner), omissions)));
    return evaluations;
  }

  /**
   * Compares alignments that were made before with the gold.
   *
   * @param hypotheses folder with a file {@code NAME.*} for each document, in any alignment format
   */
  public SortedMap<String, AlignmentEvaluation> evaluate(Path hypotheses, boolean omissions) {
    List<Path> files = entries(hypotheses);
    SortedMap<String, AlignmentEvaluation> evaluations = new TreeMap<>();
    documents.forEach(
        (name, folder) -> {
          Path hypothesis =
              files.stream()
                  .filter(file -> String.valueOf(file.getFileName()).startsWith(name + "."))
                  .findFirst()
                  .orElseThrow(
                      () ->
                          InputException.at(
                              hypotheses, "has no alignment of " + name + "; put NAME.tsv there"));
          evaluations.put(name, Evaluation.alignment(gold(folder), hypothesis, omissions));
        });
    return evaluations;
  }

  private static Path gold(Path folder) {
    return GOLD.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () -> InputException.at(folder, "has no gold.tsv or links.tsv; put one there"));
  }

  private static List<Judged> aligned(Path folder, Aligner aligner) {
    SegmentedDocument zh = read(folder.resolve("zh.txt"), Language.ZH_CN);
    SegmentedDocument en = read(folder.resolve("en.txt"), Language.EN_US);
    List<Judged> judged = new ArrayList<>();
    for (Bead bead : aligner.align(zh.segments(), en.segments(), List.of()).beads()) {
      judged.add(new Judged(new Link(ids(bead.source()), ids(bead.target())), bead.score()));
    }
    return judged;
  }

  private static SegmentedDocument read(Path file, Language language) {
    return PresegmentedText.read(file, file.toString(), language);
  }

  private static List<String> ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).toList();
  }
}
