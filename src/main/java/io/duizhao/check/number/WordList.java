package io.duizhao.check.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that can stand for numbers, with what they may mean. */
final class WordList {
  private final Map<String, List<Reading>> readings = new LinkedHashMap<>();
  private final Pattern pattern;

  /**
   * Makes a list.
   *
   * @param lines words with blanks between them, a colon, and their values; a percent sign makes a
   *     value a percentage
   * @param template the words' pattern, in which {@code WORDS} stands for all of them
   */
  WordList(String template, String... lines) {
    for (String line : lines) {
      int colon = line.lastIndexOf(':');
      List<Reading> values = new ArrayList<>();
      for (String value : line.substring(colon + 1).strip().split(" ", -1)) {
        if (!value.isEmpty()) {
          values.add(reading(value));
        }
      }
      for (String word : line.substring(0, colon).split(" ", -1)) {
        readings.put(word.replace('_', ' '), values);
      }
    }
    pattern = Pattern.compile(template.replace("WORDS", alternatives()), Pattern.CASE_INSENSITIVE);
  }

  /** Returns a pattern of the words, by first characters, of which it tries each once. */
  private String alternatives() {
    Map<Character, List<String>> rests = new TreeMap<>();
    for (String word : readings.keySet()) {
      rests.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word.substring(1));
    }
    List<String> all = new ArrayList<>();
    rests.forEach(
        (first, ends) -> {
          ends.sort(Comparator.comparingInt(String::length).reversed());
          all.add(first + "(?:" + String.join("|", ends) + ")");
        });
    String first = rests.keySet().stream().map(String::valueOf).collect(Collectors.joining());
    return "(?=[" + first + "])(" + String.join("|", all) + ")";
  }

  private static Reading reading(String value) {
    return value.endsWith("%")
        ? Reading.percent(Double.parseDouble(value.substring(0, value.length() - 1)))
        : Reading.plain(Double.parseDouble(value));
  }

  /** Adds the words of a text where nothing surer was understood. */
  void addTo(Collected found) {
    found.add(pattern, this::quantity);
  }

  private Quantity quantity(Matcher match) {
    String word = match.group(1);
    List<Reading> values = readings.get(word);
    if (values == null) {
      values = readings.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), List.of());
    }
    return new Quantity(Collected.span(match), values, Certainty.VAGUE);
  }
}
