package io.duizhao.check;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.TranslationUnit;

/**
 * A unit as the checks look at it.
 *
 * @param unit the unit
 * @param languages of its two texts
 */
public record Pair(TranslationUnit unit, LanguagePair languages) {
  /** Below this probability the target may belong to another source. */
  private static final double TRUSTED_SCORE = 0.5;

  /** Returns the source text. */
  public String source() {
    return unit.sourceText();
  }

  /** Returns the target text. */
  public String target() {
    return unit.targetText();
  }

  /** Returns whether the target is English. */
  public boolean isIntoEnglish() {
    return languages.target().primary().equals("en");
  }

  /** Returns whether the target is Chinese. */
  public boolean isIntoChinese() {
    return languages.target().isChinese();
  }

  /** Returns whether the source is English or Chinese and the target the other of them. */
  public boolean isOfOurLanguages() {
    return languages.source().isChinese() && isIntoEnglish()
        || isIntoChinese() && languages.source().primary().equals("en");
  }

  /** Returns whether it is what the document is about, and not metadata or promotion. */
  public boolean isContent() {
    return unit.source().stream()
        .noneMatch(
            segment -> segment.kind() == BlockKind.META || segment.kind() == BlockKind.BOILERPLATE);
  }

  /** Returns whether it is neither a heading nor in a list, where other rules hold for marks. */
  public boolean isRunningText() {
    return unit.source().stream()
        .noneMatch(
            segment -> segment.kind() == BlockKind.HEADING || segment.kind() == BlockKind.LIST);
  }

  /** Returns whether the two texts can be compared: both are there and belong together. */
  public boolean isComparable() {
    return unit.isTranslated() && unit.score() >= TRUSTED_SCORE && isContent();
  }
}
