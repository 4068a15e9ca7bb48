package io.duizhao.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duizhao.io.TextHash;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.Translation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes the text of translation files, as {@link TranslationFile} reads it. */
public final class TranslationText {
  private TranslationText() {}

  /** Returns a file's text: one translation a line, in their order. */
  public static String of(Translations translations) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Translation translation : translations.all()) {
        line(translation, json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getBuffer().isEmpty() ? "" : out.append('\n').toString();
  }

  private static void line(Translation translation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField(TranslationFile.ID, translation.id());
    json.writeStringField(TranslationFile.SOURCE_HASH, TextHash.of(translation.source()));
    json.writeStringField(TranslationFile.SOURCE, translation.source());
    json.writeStringField(TranslationFile.TARGET, translation.target());
    json.writeStringField(TranslationFile.STATE, translation.state().label());
    json.writeStringField(TranslationFile.ORIGIN, translation.origin().label());
    if (!translation.comment().isEmpty()) {
      json.writeStringField(TranslationFile.COMMENT, translation.comment());
    }
    if (!translation.codes().isEmpty()) {
      json.writeArrayFieldStart(TranslationFile.CODES);
      for (InlineCode code : translation.codes()) {
        json.writeStartObject();
        json.writeNumberField("at", code.offset());
        json.writeStringField("role", code.role().name().toLowerCase(Locale.ROOT));
        json.writeStringField("type", code.type());
        json.writeNumberField("pair", code.pair());
        json.writeStringField("data", code.data());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
