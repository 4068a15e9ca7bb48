package io.duizhao.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.io.TextHash;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads translation files: what people translated, one JSON object a line, made to be committed.
 *
 * <pre>
 * {"id":"1b2c3d4e+99aabbcc","sourceHash":"0123456789abcdef","source":"大家好。欢迎！",
 *  "target":"Hello and welcome!","state":"translated","origin":"human","comment":"…"}
 * </pre>
 *
 * {@code source} is the text that was translated, so that the translation follows an edit of it;
 * {@code codes} holds the source's marks in the target, where they were placed.
 */
public final class TranslationFile {
  static final String ID = "id";
  static final String SOURCE_HASH = "sourceHash";
  static final String SOURCE = "source";
  static final String TARGET = "target";
  static final String STATE = "state";
  static final String ORIGIN = "origin";
  static final String COMMENT = "comment";
  static final String CODES = "codes";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String file;
  private final Map<SegmentId, Integer> lines = new HashMap<>();
  private int number;
  private String line = "";

  private TranslationFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file that need not exist.
   *
   * @param shownAs the file's path as messages name it
   * @throws InputException where a line cannot be understood: nothing is then overwritten
   */
  public static Translations read(Path file, String shownAs) {
    return InputFile.exists(file)
        ? parse(shownAs, SourceFile.read(file, shownAs).text())
        : Translations.EMPTY;
  }

  /**
   * Reads a file's text.
   *
   * @param shownAs the file's path as messages name it
   * @throws InputException where a line cannot be understood, or a segment is in two lines
   */
  public static Translations parse(String shownAs, String text) {
    return new TranslationFile(shownAs).translations(text);
  }

  private Translations translations(String text) {
    List<Translation> all = new ArrayList<>();
    String[] split = text.split("\n", -1);
    for (number = 1; number <= split.length; number++) {
      line = split[number - 1];
      if (!line.isBlank()) {
        Translation translation = translation();
        translation.segments().forEach(this::once);
        all.add(translation);
      }
    }
    return new Translations(all);
  }

  private void once(SegmentId id) {
    Integer other = lines.putIfAbsent(id, number);
    if (other != null) {
      throw wrong(ID, "the segment " + id + " stands in line " + other + " already; keep one line");
    }
  }

  private Translation translation() {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw InputException.at(file, number, column, "is no JSON: " + e.getOriginalMessage())
          .causedBy(e);
    }
    if (!node.isObject()) {
      throw InputException.at(file, number, 1, "is no JSON object with a translation");
    }
    String source = text(node, SOURCE);
    String hash = node.path(SOURCE_HASH).asText("");
    if (!hash.isEmpty() && !hash.equals(TextHash.of(source))) {
      throw wrong(
          SOURCE_HASH,
          "is not the hash of the source beside it; put the source back, or take sourceHash out");
    }
    List<SegmentId> segments = segments(text(node, ID));
    try {
      return new Translation(
          segments,
          source,
          text(node, TARGET),
          codes(node.path(CODES)),
          label(node, STATE, TargetState::ofLabel, "initial, translated, reviewed or final"),
          label(node, ORIGIN, TranslationOrigin::ofLabel, "human, import, tm or mt"),
          node.path(COMMENT).asText(""));
    } catch (IllegalArgumentException e) {
      throw wrong(CODES, e.getMessage() + "; take the codes out to have them placed anew")
          .causedBy(e);
    }
  }

  private List<SegmentId> segments(String id) {
    try {
      return Arrays.stream(id.split("[" + Translation.JOINT + "]", -1))
          .map(SegmentId::new)
          .toList();
    } catch (IllegalArgumentException e) {
      throw wrong(ID, e.getMessage() + "; the ids of segments were expected").causedBy(e);
    }
  }

  private List<InlineCode> codes(JsonNode nodes) {
    List<InlineCode> codes = new ArrayList<>();
    int last = 0;
    for (JsonNode node : nodes) {
      int offset = node.path("at").asInt(-1);
      if (offset < last) {
        throw wrong(CODES, "the code at " + offset + " stands before " + last);
      }
      last = offset;
      codes.add(
          new InlineCode(
              role(node.path("role").asText()),
              node.path("type").asText(),
              offset,
              node.path("pair").asInt(),
              node.path("data").asText()));
    }
    return codes;
  }

  private InlineCode.Role role(String label) {
    for (InlineCode.Role role : InlineCode.Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(label)) {
        return role;
      }
    }
    throw wrong(CODES, "the role '" + label + "' is unknown; write open, close or alone");
  }

  private String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual()) {
      throw wrong(
          name, "has no text '" + name + "'; id, source, target, state and origin were expected");
    }
    return value.textValue();
  }

  private <T> T label(
      JsonNode node, String name, Function<String, Optional<T>> values, String expected) {
    String label = text(node, name);
    return values
        .apply(label)
        .orElseThrow(
            () -> wrong(name, "the " + name + " '" + label + "' is unknown; write " + expected));
  }

  /** Points at the field, or at the line's begin where it is missing. */
  private InputException wrong(String field, String problem) {
    int column = line.indexOf('"' + field + '"') + 1;
    return InputException.at(file, number, Math.max(1, column), problem);
  }
}
