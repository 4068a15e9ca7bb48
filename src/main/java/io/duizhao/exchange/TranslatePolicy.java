package io.duizhao.exchange;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Locale;

/** Which units a translator is asked to translate; the others are shown and locked. */
@FunctionalInterface
public interface TranslatePolicy {
  /**
   * Titles and text yes; other metadata, boilerplate and segments in another language than the
   * document's no.
   */
  TranslatePolicy DEFAULT =
      (unit, language) ->
          unit.source().stream().anyMatch(segment -> isForTranslation(segment, language));

  /**
   * Returns whether a unit is to be translated.
   *
   * @param unit a unit with source segments
   * @param language the document's language
   */
  boolean translates(TranslationUnit unit, Language language);

  private static boolean isForTranslation(Segment segment, Language language) {
    boolean kind =
        switch (segment.kind()) {
          case HEADING, SPEECH, PROSE, LIST, SOUND -> true;
          case META -> isTitle(segment.text());
          case BOILERPLATE -> false;
        };
    return kind && segment.language().matches(language);
  }

  /** Front matter names its title, in YAML as in the head of a clipped page. */
  private static boolean isTitle(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return folded.startsWith("title:") || folded.startsWith("标题:") || folded.startsWith("标题：");
  }
}
