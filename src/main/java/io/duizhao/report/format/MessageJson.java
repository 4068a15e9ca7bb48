package io.duizhao.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.io.SafeXml;
import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Message;
import java.io.IOException;
import java.util.Map;

/**
 * A message for programs: its key and facts. A fact is a text, a number, a list, or a message
 * again.
 */
final class MessageJson {
  private MessageJson() {}

  /** Writes the fields {@code key} and {@code facts} of the object that is open. */
  static void write(Message message, JsonGenerator json) throws IOException {
    json.writeStringField("key", message.key());
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, Fact> fact : message.facts().entrySet()) {
      json.writeFieldName(fact.getKey());
      value(fact.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void value(Fact fact, JsonGenerator json) throws IOException {
    if (fact instanceof Fact.Words words) {
      json.writeString(SafeXml.legal(words.text()));
    } else if (fact instanceof Fact.Quantity number) {
      json.writeNumber(number.value());
    } else if (fact instanceof Fact.Several several) {
      json.writeStartArray();
      for (Fact part : several.parts()) {
        value(part, json);
      }
      json.writeEndArray();
    } else if (fact instanceof Message message) {
      json.writeStartObject();
      write(message, json);
      json.writeEndObject();
    }
  }
}
