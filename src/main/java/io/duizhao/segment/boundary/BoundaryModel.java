package io.duizhao.segment.boundary;

import io.duizhao.model.language.Language;
import io.duizhao.segment.feature.CaptionLine;
import java.util.Collections;
import java.util.List;

/** Judges whether a sentence ends with a caption that shows no end mark. */
public interface BoundaryModel {
  /**
   * Returns the log-odds that a sentence ends with each line but the last.
   *
   * @param lines the lines in order
   * @return one value less than there are lines
   */
  double[] logits(List<CaptionLine> lines, Language language);

  /**
   * Returns for each line but the last what speaks most for and against an end there, the strongest
   * first; empty lists where a model cannot tell.
   *
   * @param lines the lines in order
   */
  default List<List<Evidence>> evidence(List<CaptionLine> lines, Language language) {
    return Collections.nCopies(Math.max(0, lines.size() - 1), List.of());
  }

  /**
   * Returns the log-odds that a sentence ends with each word but the last, whatever the lines;
   * zeros where a model cannot tell.
   *
   * @param words words of a language that puts spaces between them
   * @return one value less than there are words
   */
  default double[] wordLogits(List<String> words, Language language) {
    return new double[Math.max(0, words.size() - 1)];
  }

  /**
   * Returns where a text without marks and lines may be cut into lines such as captions have, by
   * rising offset, its end the last; only its end where a model cannot tell.
   *
   * @param likely log-odds of a sentence's end from which a line rather ends: the lower, the more
   *     lines
   */
  default List<Integer> lineEnds(String text, Language language, double likely) {
    return List.of(text.length());
  }
}
