package io.duizhao.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Executes matching.tsv: what is found stands in brackets. */
class TermMatcherSpecTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "matching.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void findsWhatStandsInBrackets(String tag, String caseRule, String terms, String expected) {
    Language language = new Language(tag);
    TermMatcher matcher =
        TermMatcher.of(termbase(language, caseRule, terms), language, CompiledLexicon.bundled());
    String text = expected.replaceAll("[\\[\\]]", "");

    StringBuilder found = new StringBuilder(text);
    List<TermMatch> matches = matcher.find(text);
    for (int i = matches.size() - 1; i >= 0; i--) {
      found.insert(matches.get(i).span().end(), ']').insert(matches.get(i).span().begin(), '[');
    }

    assertEquals(expected, found.toString());
  }

  private static Termbase termbase(Language language, String caseRule, String terms) {
    List<Concept> concepts = new ArrayList<>();
    for (String text : terms.split("\\|")) {
      Term term = new Term(language, text, TermStatus.PREFERRED);
      boolean exact = caseRule.equals("exact");
      concepts.add(new Concept(text, TermCategory.TERM, List.of(term), exact, false, null, "", ""));
    }
    return new Termbase(concepts);
  }
}
