package io.duizhao.exchange.handoff;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes what a machine is to translate: a line a unit with its id, source, speaker, the sentences
 * around it, and the terms it names with what they are to be called. {@code target} is for the
 * translation.
 */
public final class HandoffWriter implements BilingualWriter {
  private final Predicate<TranslationUnit> chosen;
  private final int context;
  private final Map<String, List<TermHit>> terms;

  /**
   * Makes a writer.
   *
   * @param chosen which units are to be translated; the others are context only
   * @param context number of sentences shown before and after each, at least 0
   * @param terms the terms that the units name, by unit id
   */
  public HandoffWriter(
      Predicate<TranslationUnit> chosen, int context, Map<String, List<TermHit>> terms) {
    this.chosen = chosen;
    this.context = context;
    this.terms = Map.copyOf(terms);
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    List<TranslationUnit> units =
        document.units().stream().filter(unit -> !unit.source().isEmpty()).toList();
    JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    boolean any = false;
    for (int i = 0; i < units.size(); i++) {
      if (chosen.test(units.get(i))) {
        write(document, units, i, json);
        any = true;
      }
    }
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }

  private void write(
      BilingualDocument document, List<TranslationUnit> units, int index, JsonGenerator json)
      throws IOException {
    TranslationUnit unit = units.get(index);
    json.writeStartObject();
    json.writeStringField("id", id(unit));
    json.writeStringField("document", document.name());
    String speaker = UnitFacts.speaker(unit);
    if (speaker != null) {
      json.writeStringField("speaker", speaker);
    }
    texts("before", units.subList(Math.max(0, index - context), index), json);
    json.writeStringField("source", ShownCodes.text(ShownCodes.ofSource(unit)));
    codes(unit, json);
    int end = Math.min(units.size(), index + 1 + context);
    texts("after", units.subList(index + 1, end), json);
    json.writeArrayFieldStart("terms");
    for (TermHit hit : terms.getOrDefault(unit.id(), List.of())) {
      json.writeStartObject();
      json.writeStringField("source", hit.sourceSpan().of(unit.sourceText()));
      json.writeStringField("target", hit.preferred().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("target", ShownCodes.text(ShownCodes.ofTarget(unit)));
    json.writeEndObject();
  }

  /** Says what the codes in the texts stand for, so that a machine puts them around the like. */
  private static void codes(TranslationUnit unit, JsonGenerator json) throws IOException {
    ShownCodes codes = ShownCodes.of(unit.source());
    if (!codes.isEmpty()) {
      json.writeArrayFieldStart("codes");
      for (String code : codes.legend()) {
        json.writeString(code);
      }
      json.writeEndArray();
    }
  }

  private static void texts(String name, List<TranslationUnit> units, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TranslationUnit unit : units) {
      json.writeString(unit.sourceText());
    }
    json.writeEndArray();
  }

  private static String id(TranslationUnit unit) {
    return unit.source().stream()
        .map(Segment::id)
        .map(id -> id.value())
        .collect(Collectors.joining(String.valueOf(Translation.JOINT)));
  }
}
