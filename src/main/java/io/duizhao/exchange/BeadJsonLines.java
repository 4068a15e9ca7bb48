package io.duizhao.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duizhao.model.AlignedTexts;
import io.duizhao.model.Bead;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentId;
import io.duizhao.model.SegmentedDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beads as JSON, one a line: {@code source} and {@code target} texts, {@code sourceIds}, {@code
 * targetIds}, {@code score} with three decimals and {@code status}.
 */
public final class BeadJsonLines implements BeadWriter {
  @Override
  public String write(AlignedTexts aligned) {
    Map<SegmentId, String> sources = texts(aligned.source());
    Map<SegmentId, String> targets = texts(aligned.target());
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

  private static Map<SegmentId, String> texts(SegmentedDocument document) {
    Map<SegmentId, String> texts = new HashMap<>();
    for (Segment segment : document.segments()) {
      texts.put(segment.id(), segment.text());
    }
    return texts;
  }

  private static void texts(
      JsonGenerator json, String name, List<SegmentId> ids, Map<SegmentId, String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (SegmentId id : ids) {
      json.writeString(texts.getOrDefault(id, ""));
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
