package io.duizhao.model.leverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to translate and what memories save of it.
 *
 * @param files the files, in the order in which repetitions were counted
 */
public record JobAnalysis(List<FileAnalysis> files) {
  /** Copies the list. */
  public JobAnalysis {
    files = List.copyOf(files);
  }

  /** Returns the sums of all files under a name. */
  public FileAnalysis total(String name) {
    Map<MatchBand, TextCounts> sums = new EnumMap<>(MatchBand.class);
    for (FileAnalysis file : files) {
      file.bands().forEach((band, counts) -> sums.merge(band, counts, TextCounts::plus));
    }
    return new FileAnalysis(name, sums);
  }

  /**
   * Returns the share of a band in the words to translate.
   *
   * @param file one file's analysis or the sums
   * @return from 0 to 1; 0 where there are no words at all
   */
  public static double share(FileAnalysis file, MatchBand band) {
    long all = file.total().wordCount();
    return all == 0 ? 0 : (double) file.counts(band).wordCount() / all;
  }
}
