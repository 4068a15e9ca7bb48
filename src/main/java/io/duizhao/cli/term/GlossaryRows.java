package io.duizhao.cli.term;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.term.format.GlossaryCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What was found in texts, as rows that a glossary takes. */
final class GlossaryRows {
  private GlossaryRows() {}

  /** Returns concepts as rows of a glossary, with the header. */
  static String csv(List<Concept> concepts, LanguagePair languages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new GlossaryCsv(languages).write(concepts, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
