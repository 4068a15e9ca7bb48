package io.duizhao.exchange.segment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Segments as JSON, one a line: what {@link SegmentTsv} has, and {@code file}, {@code spans} in it
 * (half-open pairs of UTF-16 offsets), {@code timecode} in milliseconds, {@code codes} and {@code
 * confidence}.
 */
public final class SegmentJsonLines {
  private SegmentJsonLines() {}

  /** Returns the lines, each ended by LF. */
  public static String write(SegmentedDocument document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Segment segment : document.segments()) {
        write(segment, document.document().file(), json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getBuffer().isEmpty() ? "" : out.append('\n').toString();
  }

  private static void write(Segment segment, String file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", segment.id().value());
    json.writeStringField("kind", segment.kind().label());
    json.writeStringField("speaker", segment.speaker());
    json.writeStringField("text", segment.text());
    json.writeStringField("file", file);
    json.writeArrayFieldStart("spans");
    for (Span span : segment.origin()) {
      json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
    json.writeEndArray();
    Timecode timecode = segment.timecode();
    json.writeFieldName("timecode");
    if (timecode == null) {
      json.writeNull();
    } else {
      json.writeArray(new long[] {timecode.begin(), timecode.end()}, 0, 2);
    }
    json.writeArrayFieldStart("codes");
    for (InlineCode code : segment.codes()) {
      json.writeStartObject();
      json.writeStringField("role", code.role().name().toLowerCase(Locale.ROOT));
      json.writeStringField("type", code.type());
      json.writeNumberField("offset", code.offset());
      json.writeStringField("data", code.data());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("confidence", Math.round(segment.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }
}
