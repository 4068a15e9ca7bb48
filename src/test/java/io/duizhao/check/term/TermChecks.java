package io.duizhao.check.term;

import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.Glossary;
import io.duizhao.term.format.GlossaryCsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The check against the test's own glossary. */
final class TermChecks {
  private TermChecks() {}

  static TermCheck own(OptionalRule... asked) {
    return own(LanguagePair.DEFAULT, asked);
  }

  static TermCheck own(LanguagePair languages, OptionalRule... asked) {
    try (InputStream in = TermChecks.class.getResourceAsStream("glossary.csv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Glossary glossary =
          new GlossaryCsv(LanguagePair.DEFAULT).read(SourceFile.of("glossary.csv", bytes));
      return new TermCheck(
          glossary.termbase(), languages, CompiledLexicon.bundled(), Set.of(asked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
