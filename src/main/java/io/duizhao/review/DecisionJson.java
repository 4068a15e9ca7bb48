package io.duizhao.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.duizhao.model.segment.SegmentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Decisions as JSON, one on a line, such as {@code
 * {"do":"mark","beads":[{"source":["1b2c3d4e"],"target":["99aabbcc"]}],"status":"confirmed"}}. The
 * fields are those of the records.
 */
public final class DecisionJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addMixIn(SegmentId.class, IdAsText.class)
          .addModule(new SimpleModule().addSerializer(new LowerCase()))
          .build();

  private DecisionJson() {}

  /** Returns a value on one line. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a decision.
   *
   * @throws DecisionException where the text is none
   */
  public static ReviewDecision read(String json) {
    return read(json, ReviewDecision.class);
  }

  /**
   * Reads the name of a bead.
   *
   * @throws DecisionException where the text is none
   */
  public static BeadRef readRef(String json) {
    return read(json, BeadRef.class);
  }

  /**
   * Reads a value of a type.
   *
   * @throws DecisionException where the text is none, or the value refuses what it is made of
   */
  public static <T> T read(String json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new DecisionException("cannot be understood: null");
      }
      return value;
    } catch (JsonProcessingException e) {
      Throwable cause = e.getCause();
      throw new DecisionException(
          cause instanceof IllegalArgumentException || cause instanceof DecisionException
              ? String.valueOf(cause.getMessage())
              : "cannot be understood: " + e.getOriginalMessage());
    }
  }

  /** An id is its text. */
  private abstract static class IdAsText {
    @JsonCreator
    IdAsText(@SuppressWarnings("unused") String value) {}

    @JsonValue
    abstract String value();
  }

  /** Enums stand in lower case. */
  @SuppressWarnings("rawtypes")
  private static final class LowerCase extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Class<Enum> handledType() {
      return Enum.class;
    }
  }
}
