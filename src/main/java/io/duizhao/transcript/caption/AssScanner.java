package io.duizhao.transcript.caption;

import io.duizhao.io.InputException;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dialogue lines of an ASS or SSA file: in the section {@code [Events]}, by the fields
 * that its format line names. Comments are skipped.
 */
final class AssScanner {
  private static final List<String> USUAL =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})(?:[.:,](\\d{1,3}))?");

  private final String path;
  private final String text;
  private final List<RawCue> cues = new ArrayList<>();
  private List<String> fields = USUAL;

  /**
   * Makes a scanner.
   *
   * @param path the file as messages name it
   */
  AssScanner(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * Returns the captions in the file's order.
   *
   * @throws InputException where a dialogue line lacks fields or has a time that is none
   */
  List<RawCue> scan() {
    List<Span> lines = SourceLines.of(text);
    boolean events = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = SourceLines.strip(text, lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      if (text.charAt(line.begin()) == '[' && text.charAt(line.end() - 1) == ']') {
        events = line.of(text).equalsIgnoreCase("[Events]");
      } else if (events && text.startsWith("Format:", line.begin())) {
        format(line);
      } else if (events && text.startsWith("Dialogue:", line.begin())) {
        dialogue(line, i + 1, lines.get(i).begin());
      }
    }
    return cues;
  }

  private void format(Span line) {
    List<String> named = new ArrayList<>();
    for (String field : line.of(text).substring("Format:".length()).split(",", -1)) {
      named.add(field.strip().toLowerCase(Locale.ROOT));
    }
    // Text comes last by the format's definition: only there a comma is no separator.
    fields = named.indexOf("text") == named.size() - 1 ? List.copyOf(named) : USUAL;
  }

  private void dialogue(Span line, int number, int lineBegin) {
    List<Span> values = new ArrayList<>();
    int begin = line.begin() + "Dialogue:".length();
    while (values.size() < fields.size() - 1) {
      int comma = text.indexOf(',', begin);
      if (comma < 0 || comma >= line.end()) {
        throw InputException.at(
            path,
            number,
            line.end() - lineBegin + 1,
            "the dialogue line ends after "
                + (values.size() + 1)
                + " of the "
                + fields.size()
                + " fields that the format line names; mend the line or get the whole file");
      }
      values.add(SourceLines.strip(text, new Span(begin, comma)));
      begin = comma + 1;
    }
    long start = millis(values, "start", number, lineBegin);
    long end = millis(values, "end", number, lineBegin);
    String speaker = value(values, fields.contains("name") ? "name" : "actor");
    cues.add(
        new RawCue(
            new Timecode(start, Math.max(start, end)),
            speaker.isEmpty() ? null : speaker,
            AssText.lines(text, new Span(begin, line.end()))));
  }

  private String value(List<Span> values, String field) {
    int index = fields.indexOf(field);
    return index < 0 ? "" : values.get(index).of(text);
  }

  private long millis(List<Span> values, String field, int number, int lineBegin) {
    int index = fields.indexOf(field);
    if (index < 0) {
      return 0;
    }
    Span span = values.get(index);
    Matcher clock = CLOCK.matcher(span.of(text));
    if (!clock.matches()) {
      throw InputException.at(
          path,
          number,
          span.begin() - lineBegin + 1,
          "'" + span.of(text) + "' is no time such as 0:01:02.50; mend the line");
    }
    return SubtitleTime.millis(clock, 1);
  }
}
