package io.duizhao.eval;

import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.workflow.pair.PresegmentedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document of a folder laid out as for {@code eval report}.
 *
 * @param source its Chinese sentences; ids are line numbers
 * @param target its English sentences
 * @param gold what was aligned by hand
 */
record GoldText(List<Segment> source, List<Segment> target, List<Link> gold) {
  /** Returns the documents of a folder, by name. */
  static List<GoldText> all(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve("zh.txt")))
          .sorted()
          .map(GoldText::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldText read(Path folder) {
    Path named = folder.resolve("gold.tsv");
    Path gold = Files.exists(named) ? named : folder.resolve("links.tsv");
    return new GoldText(
        sentences(folder.resolve("zh.txt"), Language.ZH_CN),
        sentences(folder.resolve("en.txt"), Language.EN_US),
        SourceFile.read(gold, gold.toString())
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split("\t", -1))
            .map(sides -> new Link(ids(sides[0]), ids(sides[1])))
            .toList());
  }

  private static List<Segment> sentences(Path file, Language language) {
    return PresegmentedText.read(file, file.toString(), language).segments();
  }

  private static List<String> ids(String side) {
    return Arrays.stream(side.split(",")).filter(id -> !id.isBlank()).toList();
  }

  /** Gives the texts of the beads that have both sides. */
  void forEachPair(BiConsumer<String, String> pairs) {
    for (Link link : gold) {
      if (!link.source().isEmpty() && !link.target().isEmpty()) {
        pairs.accept(text(link.source(), source, ""), text(link.target(), target, " "));
      }
    }
  }

  private static String text(List<String> ids, List<Segment> sentences, String between) {
    return ids.stream()
        .map(id -> sentences.get(Integer.parseInt(id) - 1).text())
        .collect(Collectors.joining(between));
  }
}
