package io.duizhao.project;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.TranslationUnit;
import java.util.regex.Pattern;

/**
 * Which segments a translator is asked to translate.
 *
 * @param meta what of the front matter
 * @param boilerplate whether promotion and reading lists
 */
public record TranslationScope(Meta meta, boolean boilerplate) {
  /** Titles and all text, but no other front matter and no boilerplate. */
  public static final TranslationScope DEFAULT = new TranslationScope(Meta.TITLES, false);

  private static final Pattern TITLE =
      Pattern.compile(
          "^(title|description|标题|副标题|摘要)\\s*[:：=]\\s*[\"']?[^\\s\"']", Pattern.CASE_INSENSITIVE);

  /** Which lines of front matter are translated. */
  public enum Meta {
    /** None. */
    NONE,
    /** Titles, subtitles and descriptions that are not empty. */
    TITLES,
    /** All. */
    ALL
  }

  /** Returns whether a segment is to be translated. */
  public boolean translates(Segment segment) {
    if (segment.kind() == BlockKind.META) {
      return switch (meta) {
        case NONE -> false;
        case ALL -> true;
        case TITLES -> TITLE.matcher(segment.text()).find();
      };
    }
    return segment.kind() != BlockKind.BOILERPLATE || boilerplate;
  }

  /** Returns whether anything of a unit's source is to be translated from a language. */
  public boolean translates(TranslationUnit unit, Language from) {
    return unit.source().stream()
        .anyMatch(segment -> segment.language().matches(from) && translates(segment));
  }
}
