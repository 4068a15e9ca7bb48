package io.duizhao.model.setting;

/**
 * How a house writes its languages.
 *
 * @param chinese whose Chinese
 * @param english whose English
 * @param hanLatin what stands between Han characters and Latin letters
 */
public record HouseStyle(Chinese chinese, English english, HanLatin hanLatin) {
  /** Asks for nothing. */
  public static final HouseStyle NONE = new HouseStyle(Chinese.ANY, English.ANY, HanLatin.KEEP);

  /** Whose Chinese. */
  public enum Chinese {
    /** Anybody's; nothing is asked for. */
    ANY,
    /** Quotes “ ” and ‘ ’. */
    MAINLAND,
    /** Quotes 「 」 and 『 』. */
    TAIWAN
  }

  /** Whose English. */
  public enum English {
    /** Anybody's; nothing is asked for. */
    ANY,
    /** American spelling. */
    US,
    /** British spelling. */
    UK
  }

  /** What stands between Han characters and Latin letters or digits. */
  public enum HanLatin {
    /** Whatever the writer has put. */
    KEEP,
    /** A space. */
    SPACE,
    /** Nothing. */
    NONE
  }
}
