package io.duizhao.term.variants;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.duizhao.text.TsvField;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Clusters as programs read them. */
public final class VariantsText {
  private VariantsText() {}

  /**
   * Returns a line a form: {@code cluster<TAB>form<TAB>count<TAB>first
   * location<TAB>reason<TAB>tier}.
   */
  public static String tsv(List<Cluster> clusters) {
    StringBuilder text = new StringBuilder();
    for (Cluster cluster : clusters) {
      for (Variant variant : cluster.variants()) {
        text.append(
            String.join(
                "\t",
                TsvField.clean(cluster.id()),
                TsvField.clean(variant.form()),
                String.valueOf(variant.count()),
                TsvField.clean(variant.first().toString()),
                TsvField.clean(variant.reason()),
                cluster.tier().label()));
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** Returns a list of clusters with their forms, and the forms to keep, as JSON. */
  public static String json(List<Cluster> clusters) {
    DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartArray();
      for (Cluster cluster : clusters) {
        write(cluster, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append("\n").toString();
  }

  private static void write(Cluster cluster, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("cluster", cluster.id());
    json.writeStringField("category", cluster.category().label());
    json.writeStringField("tier", cluster.tier().label());
    json.writeStringField("zh", cluster.chinese());
    json.writeStringField("en", cluster.english());
    json.writeArrayFieldStart("forms");
    for (Variant variant : cluster.variants()) {
      json.writeStartObject();
      json.writeStringField("form", variant.form());
      json.writeNumberField("count", variant.count());
      json.writeStringField("file", variant.first().file());
      json.writeNumberField("line", variant.first().line());
      json.writeNumberField("column", variant.first().column());
      json.writeStringField("reason", variant.reason());
      json.writeStringField("tier", variant.tier().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
