package io.duizhao.term;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Lists of what was discovered as JSON, indented, with line feeds whatever the platform. */
public final class JsonList {
  private JsonList() {}

  /**
   * Writes one item.
   *
   * @param <T> what is listed
   */
  @FunctionalInterface
  public interface ItemWriter<T> {
    /** Writes the item as one JSON value. */
    void write(T item, JsonGenerator json) throws IOException;
  }

  /** Returns a list, one value an item in the same order, with a line feed at its end. */
  public static <T> String of(List<T> items, ItemWriter<T> writer) {
    DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartArray();
      for (T item : items) {
        writer.write(item, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append("\n").toString();
  }
}
