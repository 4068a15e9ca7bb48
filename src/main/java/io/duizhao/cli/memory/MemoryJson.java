package io.duizhao.cli.memory;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.memory.ConcordanceHit;
import io.duizhao.memory.Difference;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.MatchPenalty;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.text.Span;
import io.duizhao.term.JsonList;
import java.io.IOException;
import java.util.List;

/** Finds of translation memories for programs. */
final class MemoryJson {
  private MemoryJson() {}

  /** Returns matches as a list, best first. */
  static String matches(String query, List<MemoryMatch> matches) {
    return JsonList.of(matches, (match, json) -> match(query, match, json));
  }

  private static void match(String query, MemoryMatch match, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("quality", match.quality());
    json.writeStringField("kind", match.kind().label());
    json.writeStringField("band", MatchBand.of(match).label());
    json.writeStringField("source", match.sourceText());
    json.writeStringField("target", match.targetText());
    json.writeStringField("memory", match.memory());
    json.writeNumberField("line", match.line());
    json.writeBooleanField("machineTranslated", match.machineTranslated());
    json.writeObjectFieldStart("penalties");
    for (MatchPenalty penalty : match.penalties()) {
      json.writeNumberField(penalty.reason().label(), penalty.points());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("change");
    for (Difference.Piece piece : Difference.of(match.sourceText(), query)) {
      json.writeStartObject();
      json.writeStringField(
          switch (piece.side()) {
            case BOTH -> "same";
            case ONE -> "memory";
            case OTHER -> "query";
          },
          piece.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Returns concordance hits as a list, with half-open spans in UTF-16 code units. */
  static String hits(List<ConcordanceHit> hits) {
    return JsonList.of(hits, MemoryJson::hit);
  }

  private static void hit(ConcordanceHit hit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("memory", hit.memory());
    json.writeNumberField("line", hit.unit().line());
    json.writeStringField("source", hit.unit().sourceText());
    json.writeStringField("target", hit.unit().targetText());
    json.writeBooleanField("machineTranslated", hit.unit().machineTranslated());
    json.writeArrayFieldStart("spans");
    for (Span span : hit.spans()) {
      json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
