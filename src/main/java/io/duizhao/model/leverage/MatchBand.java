package io.duizhao.model.leverage;

/** What a segment costs to translate, cheapest first. A segment is in one band. */
public enum MatchBand {
  /** The workspace has its translation, from a person or from the aligned English. */
  TRANSLATED("translated"),
  /** A memory has it between the same neighbours. */
  CONTEXT("context match"),
  /** It stood in the same file before. */
  REPEATED("repetition"),
  /** It stood in a file before this one. */
  REPEATED_ELSEWHERE("cross-file repetition"),
  /** A memory has it. */
  EXACT("100%"),
  /** A memory has a similar one. */
  FROM_95("95–99%"),
  /** A memory has it at 85 to 94 percent. */
  FROM_85("85–94%"),
  /** A memory has it at 75 to 84 percent. */
  FROM_75("75–84%"),
  /** A memory has it at 50 to 74 percent. */
  FROM_50("50–74%"),
  /** No memory has anything like it; a machine has translated it. */
  MACHINE("machine translation"),
  /** Nothing is known of it. */
  NEW("new");

  /** Quality in percent below which a match is of no use. */
  public static final int LEAST = 50;

  private final String label;

  MatchBand(String label) {
    this.label = label;
  }

  /** Returns the name as people read it, such as {@code 95–99%}. */
  public String label() {
    return label;
  }

  /** Returns the band of a match; new where its quality is below {@link #LEAST}. */
  public static MatchBand of(MemoryMatch match) {
    int quality = match.quality();
    if (quality == 100) {
      return match.kind() == MatchKind.CONTEXT ? CONTEXT : EXACT;
    }
    return quality >= 95
        ? FROM_95
        : quality >= 85 ? FROM_85 : quality >= 75 ? FROM_75 : quality >= LEAST ? FROM_50 : NEW;
  }
}
