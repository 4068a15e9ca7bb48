package io.duizhao.transcript.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.duizhao.io.InputException;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.caption.SubtitleTime;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the list of recognised speech in a JSON file, with the place of each text. */
final class JsonCues {
  /** Names of the list, the likelier first; the empty name is a list that is the whole file. */
  private static final List<String> LISTS =
      List.of(
          "segments",
          "sentence_info",
          "transcription",
          "sentences",
          "utterances",
          "chunks",
          "results",
          "");

  private static final Set<String> TEXTS = Set.of("text", "sentence", "transcript");
  private static final Set<String> SPEAKERS =
      Set.of("speaker", "spk", "speaker_id", "speaker_label");
  private static final Set<String> BEGINS =
      Set.of("start", "begin", "start_time", "begin_time", "from", "start_ms");
  private static final Set<String> ENDS = Set.of("end", "stop", "end_time", "to", "end_ms");

  /** Whole numbers are milliseconds where one piece would else last longer than these seconds. */
  private static final double LONGEST_SECONDS = 100;

  /** Python writes NaN where JSON has no number, as Whisper does for a probability. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final String path;
  private final String text;
  private final Map<String, List<Found>> lists = new LinkedHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** An object or list that is being read. */
  private static final class Open {
    final String name;
    final boolean list;
    @Nullable Span text;
    @Nullable Span speaker;
    @Nullable String begin;
    @Nullable String end;

    Open(String name, boolean list) {
      this.name = name;
      this.list = list;
    }
  }

  /** An object with a text. */
  private record Found(
      Span text, @Nullable Span speaker, @Nullable String begin, @Nullable String end) {}

  private JsonCues(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * Returns the pieces of recognised speech in order.
   *
   * @param path the file as messages name it
   * @throws InputException where the file is no JSON or holds no such list
   */
  static List<JsonCue> of(String path, String text) {
    JsonCues cues = new JsonCues(path, text);
    try (JsonParser parser = FACTORY.createParser(text)) {
      cues.read(parser);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw InputException.at(
              path,
              at == null ? 1 : Math.max(1, at.getLineNr()),
              at == null ? 1 : Math.max(1, at.getColumnNr()),
              "the JSON is damaged here (" + e.getOriginalMessage() + "); get the whole file")
          .causedBy(e);
    } catch (IOException e) {
      throw InputException.at(path, "cannot be read: " + e.getMessage()).causedBy(e);
    }
    return cues.chosen();
  }

  private void read(JsonParser parser) throws IOException {
    String field = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> field = parser.currentName();
        case START_OBJECT, START_ARRAY -> {
          boolean element = !open.isEmpty() && open.element().list;
          open.push(
              new Open(element || open.isEmpty() ? "" : field, token == JsonToken.START_ARRAY));
        }
        case END_OBJECT -> end(open.pop());
        case END_ARRAY -> open.pop();
        case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> value(parser, field);
        default -> {}
      }
    }
  }

  private void value(JsonParser parser, String field) throws IOException {
    Open object = open.peek();
    if (object == null || object.list) {
      return;
    }
    boolean string = parser.currentToken() == JsonToken.VALUE_STRING;
    if (string && TEXTS.contains(field) || SPEAKERS.contains(field)) {
      String value = parser.getText();
      int begin = (int) parser.currentTokenLocation().getCharOffset() + (string ? 1 : 0);
      int end = string ? stringEnd(begin) : begin + value.length();
      if (SPEAKERS.contains(field)) {
        object.speaker = new Span(begin, end);
      } else {
        object.text = new Span(begin, end);
      }
    } else if (BEGINS.contains(field)) {
      object.begin = parser.getText();
    } else if (ENDS.contains(field)) {
      object.end = parser.getText();
    }
  }

  private int stringEnd(int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, text.length());
  }

  private void end(Open object) {
    Open parent = open.peek();
    if (object.text != null && parent != null && parent.list) {
      lists
          .computeIfAbsent(parent.name, name -> new ArrayList<>())
          .add(new Found(object.text, object.speaker, object.begin, object.end));
    } else if (parent != null
        && !parent.list
        && object.begin != null
        && object.name.equals("offsets")) {
      parent.begin = object.begin + "ms";
      parent.end = object.end == null ? null : object.end + "ms";
    }
  }

  private List<JsonCue> chosen() {
    Optional<List<Found>> list =
        LISTS.stream().filter(lists::containsKey).map(lists::get).findFirst();
    if (list.isEmpty()) {
      throw InputException.at(
          path,
          "this JSON holds no recognised speech; expected is a list named "
              + LISTS.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "))
              + " of objects with a \"text\"");
    }
    double unit = unit(list.get());
    return list.get().stream()
        .map(found -> new JsonCue(time(found, unit), found.speaker(), found.text()))
        .toList();
  }

  /** Returns how many milliseconds a number counts: whole and large ones are milliseconds. */
  private static double unit(List<Found> list) {
    boolean whole =
        list.stream()
            .allMatch(
                found ->
                    found.begin() == null
                        || found.begin().chars().allMatch(c -> c >= '0' && c <= '9'));
    double longest =
        list.stream()
            .filter(found -> found.begin() != null && found.end() != null)
            .mapToDouble(found -> number(found.end()) - number(found.begin()))
            .max()
            .orElse(0);
    return whole && longest > LONGEST_SECONDS ? 1 : 1000;
  }

  private static double number(@Nullable String value) {
    try {
      return value == null ? 0 : Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private @Nullable Timecode time(Found found, double unit) {
    if (found.begin() == null) {
      return null;
    }
    long begin = millis(found.begin(), unit);
    long end = found.end() == null ? begin : millis(found.end(), unit);
    return new Timecode(begin, Math.max(begin, end));
  }

  private static long millis(String value, double unit) {
    if (value.endsWith("ms")) {
      return Math.max(0, Math.round(number(value.substring(0, value.length() - 2))));
    }
    if (value.indexOf(':') > 0) {
      return SubtitleTime.parse(value + " --> " + value).map(Timecode::begin).orElse(0L);
    }
    return Math.max(0, Math.round(number(value) * unit));
  }
}
