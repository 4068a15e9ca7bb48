package io.duizhao.exchange.subtitle;

import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue before its time is settled.
 *
 * @param unit the unit that it begins with
 * @param speaker who says it; null where nobody is named
 * @param begin when it is heard, in milliseconds
 * @param end when it has been heard, in milliseconds, at least {@code begin}
 * @param texts its text in each language; empty where there is none
 * @param lines the texts' lines, languages one after the other
 * @param columns columns of its longest text
 */
record DraftCue(
    TranslationUnit unit,
    @Nullable String speaker,
    long begin,
    long end,
    List<String> texts,
    List<List<String>> lines,
    int columns) {
  DraftCue {
    texts = List.copyOf(texts);
    lines = List.copyOf(lines);
  }

  /** Returns the cue at another time. */
  DraftCue at(long newBegin, long newEnd) {
    return new DraftCue(unit, speaker, newBegin, newEnd, texts, lines, columns);
  }

  /** Returns its lines from top to bottom. */
  List<String> allLines() {
    return lines.stream().flatMap(List::stream).toList();
  }
}
