package io.duizhao.message;

import io.duizhao.model.finding.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a message with places for its facts: <code>{name}</code>, or <code>{name|, }</code>
 * for a list with what stands between its parts.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?\\}");

  private final String key;
  private final List<Piece> pieces = new ArrayList<>();
  private final String end;

  /** A place with the text before it. */
  private record Piece(String before, String name, String between) {}

  /** Parses a text. */
  Template(String key, String text) {
    this.key = key;
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      String between = place.group(2) == null ? "" : place.group(2);
      pieces.add(new Piece(text.substring(from, place.start()), place.group(1), between));
      from = place.end();
    }
    end = text.substring(from);
  }

  /** Returns the names of the facts that the text has places for. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    pieces.forEach(piece -> names.add(piece.name));
    return names;
  }

  /**
   * Appends the text with the facts in their places.
   *
   * @param append appends a fact; it is given what stands between the parts of a list
   * @throws IllegalArgumentException where a fact is lacking
   */
  void fill(Map<String, Fact> facts, StringBuilder out, BiConsumer<Fact, String> append) {
    for (Piece piece : pieces) {
      Fact fact = facts.get(piece.name);
      if (fact == null) {
        throw new IllegalArgumentException(
            "the message '" + key + "' names no fact '" + piece.name + "'");
      }
      out.append(piece.before);
      append.accept(fact, piece.between);
    }
    out.append(end);
  }
}
