package io.duizhao.model.language;

/**
 * The two languages of a project.
 *
 * @param source language of the transcripts
 * @param target language of the translations
 */
public record LanguagePair(Language source, Language target) {
  /** Mainland Chinese to American English. */
  public static final LanguagePair DEFAULT = new LanguagePair(Language.ZH_CN, Language.EN_US);

  /** Returns the Chinese one of the two. */
  public Language chinese() {
    return source.isChinese() ? source : target;
  }

  /** Returns the other one, which is English. */
  public Language english() {
    return source.isChinese() ? target : source;
  }

  /** Returns the pair in the other direction. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // they are meant to change places
  public LanguagePair reversed() {
    return new LanguagePair(target, source);
  }
}
