package io.duizhao.memory.lucene;

import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.TextCounts;
import java.util.Map;
import java.util.TreeMap;

/** How much text an index holds, as it stands among what the index says of itself. */
final class StoredCounts {
  private StoredCounts() {}

  static String key(Language language) {
    return "text " + language.primary();
  }

  static Map<String, String> written(Map<String, TextCounts> texts) {
    Map<String, String> written = new TreeMap<>();
    texts.forEach(
        (key, counts) ->
            written.put(
                key,
                counts.segments()
                    + " "
                    + counts.characters()
                    + " "
                    + counts.charactersWithoutSpaces()
                    + " "
                    + counts.chineseCharacters()
                    + " "
                    + counts.words()));
    return written;
  }

  static TextCounts read(Map<String, String> written, Language language) {
    String[] numbers = written.getOrDefault(key(language), "0 0 0 0 0").split(" ", -1);
    return new TextCounts(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]),
        Long.parseLong(numbers[4]));
  }
}
