package io.duizhao.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duizhao.model.AlignedTexts;
import io.duizhao.model.Bead;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Beads as JSON, one a line: {@code source} and {@code target} texts, {@code sourceIds}, {@code
 * targetIds}, {@code score} with three decimals and {@code status}.
 */
public final class BeadJsonLines implements BeadWriter {
  @Override
  public String write(AlignedTexts aligned) {
    Map<SegmentId, Segment> sources = aligned.source().byId();
    Map<SegmentId, Segment> targets = aligned.target().byId();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Bead bead : aligned.alignment().beads()) {
        json.writeStartObject();
        texts(json, "source", bead.source(), sources);
        texts(json, "target", bead.target(), targets);
        ids(json, "sourceIds", bead.source());
        ids(json, "targetIds", bead.target());
        json.writeNumberField("score", Math.round(bead.score() * 1000) / 1000.0);
        json.writeStringField("status", bead.status().label());
        json.writeEndObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getBuffer().isEmpty() ? "" : out.append('\n').toString();
  }

  private static void texts(
      JsonGenerator json, String name, List<SegmentId> ids, Map<SegmentId, Segment> segments)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (SegmentId id : ids) {
      Segment segment = segments.get(id);
      json.writeString(segment == null ? "" : segment.text());
    }
    json.writeEndArray();
  }

  private static void ids(JsonGenerator json, String name, List<SegmentId> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (SegmentId id : ids) {
      json.writeString(id.value());
    }
    json.writeEndArray();
  }
}
