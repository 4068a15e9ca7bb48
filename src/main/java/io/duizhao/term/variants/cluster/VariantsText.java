package io.duizhao.term.variants.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.term.JsonList;
import io.duizhao.text.TsvField;
import java.io.IOException;
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
    return JsonList.of(clusters, VariantsText::write);
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
