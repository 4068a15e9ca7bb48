package io.duizhao.eval;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.okapi.SrxBreakRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Compares our English rules with OpenNLP's English sentence model: joins sentences that were cut
 * by hand, and lets both cut them again.
 *
 * <p>Arguments: files with a sentence a line. Lines without an end mark, such as headings, are left
 * out; twenty sentences make a paragraph.
 */
public final class EnglishSentenceEvaluation {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final int PARAGRAPH = 20;

  private EnglishSentenceEvaluation() {}

  /** Runs the comparison. */
  public static void main(String[] arguments) throws IOException {
    SentenceDetectorME detector;
    try (InputStream in =
        Objects.requireNonNull(SentenceDetectorME.class.getResourceAsStream(MODEL), MODEL)) {
      detector = new SentenceDetectorME(new SentenceModel(in));
    }
    DocumentSegmenter segmenter =
        new DocumentSegmenter(
            SrxBreakRules.standard(),
            SemicolonPolicy.NEVER,
            TrainedBoundaryModel.bundled(CompiledLexicon::bundled));
    for (String file : arguments) {
      List<String> sentences =
          Files.readAllLines(Path.of(file)).stream()
              .map(String::strip)
              .filter(line -> line.matches(".*[.?!…][\"”’')\\]]*"))
              .toList();
      System.out.println(file + ", " + sentences.size() + " sentences");
      System.out.println("  rules   " + f1(sentences, text -> ours(segmenter, text)));
      System.out.println(
          "  OpenNLP "
              + f1(
                  sentences,
                  text ->
                      Arrays.stream(detector.sentPosDetect(text))
                          .map(Span::getEnd)
                          .collect(Collectors.toSet())));
    }
  }

  private static Set<Integer> ours(DocumentSegmenter segmenter, String text) {
    Block block = Block.of(BlockKind.PROSE, Language.EN_US, MappedText.unmapped(text));
    Document document = new Document("", "", "", Language.EN_US, "", "", "", List.of(block));
    return segmenter.segment(document).segments().stream()
        .map(Segment::span)
        .map(io.duizhao.model.text.Span::end)
        .collect(Collectors.toSet());
  }

  private static String f1(List<String> sentences, Function<String, Set<Integer>> cutter) {
    int hits = 0;
    int expected = 0;
    int found = 0;
    for (int i = 0; i < sentences.size(); i += PARAGRAPH) {
      List<String> part = sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPH));
      Set<Integer> gold = new HashSet<>();
      int at = -1;
      for (String sentence : part) {
        at += sentence.length() + 1;
        gold.add(at);
      }
      Set<Integer> ends = new HashSet<>(cutter.apply(String.join(" ", part)));
      expected += gold.size();
      found += ends.size();
      ends.retainAll(gold);
      hits += ends.size();
    }
    return String.format(
        Locale.ROOT,
        "P %.4f R %.4f F1 %.4f",
        hits / (double) found,
        hits / (double) expected,
        2.0 * hits / (found + expected));
  }
}
