package io.duizhao.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Span;
import io.duizhao.term.format.GlossaryCsv;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTest {
  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), TermMatcher.of(Termbase.EMPTY, Language.ZH_CN).find("模型"));
    TermMatcher matcher = TermMatcher.of(new Termbase(List.of(any("a", "模型"))), Language.ZH_CN);
    assertEquals(List.of(), matcher.find(""));
  }

  @Test
  void conceptsMayShareAStretch() {
    Termbase termbase = new Termbase(List.of(any("one", "代币"), any("two", "代币")));

    List<TermMatch> found = TermMatcher.of(termbase, Language.ZH_CN).find("一枚代币");

    assertEquals(List.of("one", "two"), found.stream().map(m -> m.concept().id()).toList());
  }

  @Test
  void theFormWrittenMostLikeTheStretchDecides() {
    Concept concept =
        new Concept(
            "gpt4",
            TermCategory.PRODUCT,
            List.of(
                new Term(Language.EN_US, "GPT-4", TermStatus.PREFERRED),
                new Term(Language.EN_US, "GPT 4", TermStatus.DEPRECATED)),
            true,
            false,
            null,
            "",
            "");
    TermMatcher matcher = TermMatcher.of(new Termbase(List.of(concept)), Language.EN_US);

    assertEquals(TermStatus.PREFERRED, matcher.find("GPT-4").get(0).term().status());
    assertEquals(TermStatus.DEPRECATED, matcher.find("GPT 4").get(0).term().status());
  }

  @Test
  void showsTermsInTheWrongCaseOnlyAmongAll() {
    Concept concept =
        new Concept(
            "openai",
            TermCategory.ORG,
            List.of(new Term(Language.EN_US, "OpenAI", TermStatus.PREFERRED)),
            true,
            false,
            null,
            "",
            "");
    TermMatcher matcher = TermMatcher.of(new Termbase(List.of(concept)), Language.EN_US);

    assertEquals(List.of(), matcher.find("Openai's"));
    assertTrue(matcher.findAll("Openai's").get(0).wrongCase());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatANaiveSearchFinds(long seed) {
    Random random = new Random(seed);
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      concepts.add(any("c" + i, han(random, 2 + random.nextInt(4))));
    }
    String text = han(random, 300);
    // Pieces of the text, since long terms hardly stand in it by chance.
    for (int i = 0; i < 20; i++) {
      int begin = random.nextInt(200);
      concepts.add(any("long" + i, text.substring(begin, begin + 55 + random.nextInt(45))));
    }
    TermMatcher matcher = TermMatcher.of(new Termbase(concepts), Language.ZH_CN);

    List<String> found =
        matcher.findAll(text).stream().map(m -> m.concept().id() + m.span()).sorted().toList();

    List<String> expected = new ArrayList<>();
    for (Concept concept : concepts) {
      String term = concept.terms().get(0).text();
      for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        expected.add(concept.id() + new Span(at, at + term.length()));
      }
    }
    assertEquals(expected.stream().sorted().toList(), found, "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theLongestDoNotOverlapAndNothingFitsBetween(long seed) {
    Random random = new Random(seed);
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      concepts.add(any("c" + i, han(random, 2 + random.nextInt(4))));
    }
    TermMatcher matcher = TermMatcher.of(new Termbase(concepts), Language.ZH_CN);
    String text = han(random, 400);

    List<Span> chosen = matcher.find(text).stream().map(TermMatch::span).distinct().toList();

    for (int i = 1; i < chosen.size(); i++) {
      assertTrue(chosen.get(i - 1).end() <= chosen.get(i).begin(), "seed " + seed);
    }
    for (TermMatch match : matcher.findAll(text)) {
      assertTrue(
          chosen.stream()
              .anyMatch(c -> c.overlaps(match.span()) && c.length() >= match.span().length()),
          () -> "seed " + seed + " left out " + match.span());
    }
  }

  @Test
  void aHugeTermbaseLoadsAndMatches() {
    Random random = new Random(20);
    StringBuilder csv = new StringBuilder(GlossaryCsv.header()).append('\n');
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      String zh = hanOf(random, 3 + i % 4, 3000);
      csv.append("c").append(i).append(",term,").append(zh).append(",,,,term ").append(i);
      csv.append(",,,any,,,,\n");
      text.append(i % 5 == 0 ? zh : hanOf(random, 4, 3000));
    }

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
          Glossary glossary =
              new GlossaryCsv(LanguagePair.DEFAULT).read(SourceFile.of("huge.csv", bytes));
          assertEquals(50_000, glossary.entries().size());
          TermMatcher matcher = TermMatcher.of(glossary.termbase(), Language.ZH_CN);
          assertTrue(matcher.find(text.toString()).size() >= 9_000);
        });
  }

  private static Concept any(String id, String zh) {
    Term term = new Term(Language.ZH_CN, zh, TermStatus.PREFERRED);
    return new Concept(id, TermCategory.TERM, List.of(term), false, false, null, "", "");
  }

  /** A few characters only, so that terms overlap and nest. */
  private static String han(Random random, int length) {
    return hanOf(random, length, 3);
  }

  private static String hanOf(Random random, int length, int alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4E00 + random.nextInt(alphabet)));
    }
    return text.toString();
  }
}
