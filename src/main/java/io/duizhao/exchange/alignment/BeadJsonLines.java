package io.duizhao.exchange.alignment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.exchange.TextLines;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Beads as JSON, one a line: {@code source} and {@code target} texts, {@code sourceIds}, {@code
 * targetIds}, {@code score} with three decimals and {@code status}.
 */
public final class BeadJsonLines implements BeadReader, BeadWriter {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String document;

  /** Makes lines that name no document. */
  public BeadJsonLines() {
    this("");
  }

  /** Makes lines that begin with a document's name, for beads of several documents in a file. */
  public BeadJsonLines(String document) {
    this.document = document;
  }

  @Override
  public String write(AlignedTexts aligned) {
    Map<SegmentId, Segment> sources = aligned.source().byId();
    Map<SegmentId, Segment> targets = aligned.target().byId();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Bead bead : aligned.alignment().beads()) {
        json.writeStartObject();
        if (!document.isEmpty()) {
          json.writeStringField("document", document);
        }
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

  @Override
  public List<NamedBead> read(String file, String text) {
    List<NamedBead> beads = new ArrayList<>();
    TextLines lines = new TextLines(file, text);
    while (lines.next()) {
      beads.add(bead(lines));
    }
    return beads;
  }

  private static NamedBead bead(TextLines lines) {
    JsonNode bead;
    try {
      bead = MAPPER.readTree(lines.line());
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw lines.wrong(column, "is no JSON: " + e.getOriginalMessage()).causedBy(e);
    }
    JsonNode score = bead.path("score");
    if (!score.isMissingNode()
        && !(score.isNumber() && score.doubleValue() >= 0 && score.doubleValue() <= 1)) {
      throw lines.wrong(1, "the score " + score + " is no number from 0 to 1");
    }
    return new NamedBead(
        ids(lines, bead, "sourceIds"),
        ids(lines, bead, "targetIds"),
        score.isNumber() ? OptionalDouble.of(score.doubleValue()) : OptionalDouble.empty(),
        status(lines, bead),
        lines.number());
  }

  private static List<String> ids(TextLines lines, JsonNode bead, String name) {
    JsonNode ids = bead.path(name);
    if (!ids.isArray()) {
      throw lines.wrong(1, "has no list " + name + "; one bead a line with its ids was expected");
    }
    List<String> found = new ArrayList<>();
    ids.forEach(id -> found.add(id.asText()));
    return found;
  }

  private static BeadStatus status(TextLines lines, JsonNode bead) {
    String label = bead.path("status").asText(BeadStatus.AUTO.label());
    return BeadStatus.ofLabel(label)
        .orElseThrow(() -> lines.wrong(1, "the status '" + label + "' is unknown"));
  }
}
