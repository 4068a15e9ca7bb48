package io.duizhao.term.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.variants.SpokenText;
import io.duizhao.text.opennlp.OpenNlpTagger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Executes mine.tsv: what must be found, in the order of rank, and what must not. */
class TermMinerSpecTest {
  private static final LanguagePair LANGUAGES = LanguagePair.DEFAULT;

  @ParameterizedTest
  @CsvFileSource(resources = "mine.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "")
  void findsWhatIsExpected(
      @Nullable String chinese,
      @Nullable String english,
      @Nullable String glossary,
      @Nullable String expected,
      @Nullable String absent) {
    TermMiner miner =
        new TermMiner(
            NameLexicon.bundled(),
            SpokenText.TAGGER,
            new OpenNlpTagger(),
            termbase(parts(glossary, ";")),
            LANGUAGES);

    List<Candidate> found =
        miner.mine(List.of(SpokenText.of("a.txt", parts(chinese, " ¶ "), parts(english, " ¶ "))));

    List<String> wanted = new ArrayList<>(parts(expected, ";"));
    List<String> shown = found.stream().map(TermMinerSpecTest::shown).toList();
    assertEquals(
        wanted.equals(List.of("-")) ? List.of() : wanted,
        wanted.equals(List.of("-")) ? shown : shown.stream().filter(wanted::contains).toList(),
        shown::toString);
    for (String no : parts(absent, ";")) {
      assertTrue(
          found.stream().noneMatch(c -> c.chinese().equals(no) || c.others().contains(no)),
          () -> no + " among " + shown);
    }
  }

  private static String shown(Candidate candidate) {
    List<String> forms = new ArrayList<>(List.of(candidate.chinese()));
    forms.addAll(candidate.others());
    return String.join("/", forms) + "=" + candidate.english();
  }

  private static List<String> parts(@Nullable String text, String separator) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(separator, -1));
  }

  private static Termbase termbase(List<String> pairs) {
    List<Concept> concepts = new ArrayList<>();
    for (String pair : pairs) {
      String[] sides = pair.split("=", -1);
      List<Term> terms =
          List.of(
              new Term(LANGUAGES.source(), sides[0], TermStatus.PREFERRED),
              new Term(LANGUAGES.target(), sides[1], TermStatus.PREFERRED));
      concepts.add(new Concept(sides[0], TermCategory.TERM, terms, false, false, null, "", ""));
    }
    return new Termbase(concepts);
  }
}
