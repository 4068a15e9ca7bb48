package io.duizhao.term.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Executes replacements.tsv: how an English term takes the place of another. */
class EnglishReplacementSpecTest {
  @ParameterizedTest
  @CsvFileSource(resources = "replacements.tsv", delimiter = '\t', quoteCharacter = '\0')
  void putsTheTermInPlace(
      String sentence, String found, String term, String proposed, String expected) {
    int begin = sentence.indexOf(found);

    String replaced =
        EnglishReplacement.of(sentence, new Span(begin, begin + found.length()), term, proposed)
            .map(
                change ->
                    sentence.substring(0, change.span().begin())
                        + change.text()
                        + sentence.substring(change.span().end()))
            .orElse("-");

    assertEquals(expected, replaced);
  }
}
