package io.duizhao.exchange.subtitle;

import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is shown.
 *
 * @param unit the unit
 * @param speaker who says it; null where nobody is named
 * @param time when it is heard
 * @param texts what is shown of it, a text a language; empty where it has none in a language
 */
record TimedUnit(
    TranslationUnit unit, @Nullable String speaker, SpokenTime time, List<String> texts) {
  TimedUnit {
    texts = List.copyOf(texts);
  }
}
