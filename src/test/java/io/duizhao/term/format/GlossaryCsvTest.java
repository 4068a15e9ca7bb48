package io.duizhao.term.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryCsvTest {
  private static final String HEADER = GlossaryColumn.header() + "\n";

  @Test
  void readsARowAsAConcept() {
    Concept concept = read("problems.csv", resource("problems.csv")).termbase().concepts().get(0);

    Language zh = Language.ZH_CN;
    Language en = Language.EN_US;
    assertEquals(
        new Concept(
            "t-model",
            TermCategory.TERM,
            List.of(
                new Term(zh, "模型", TermStatus.PREFERRED),
                new Term(en, "model", TermStatus.PREFERRED),
                new Term(zh, "大模型", TermStatus.ADMITTED),
                new Term(en, "models, big", TermStatus.ADMITTED),
                new Term(en, "system", TermStatus.ADMITTED),
                new Term(zh, "魔形", TermStatus.DEPRECATED),
                new Term(en, "modell", TermStatus.DEPRECATED)),
            false,
            false,
            Severity.INFO,
            "a note",
            ""),
        concept);
  }

  @Test
  void namesThePlaceOfEveryProblemAndReadsTheRest() {
    Glossary glossary = read("problems.csv", resource("problems.csv"));

    List<String> ids = glossary.entries().stream().map(entry -> entry.concept().id()).toList();
    assertEquals(List.of("t-model", "p-duck", "t-last"), ids);
    List<String> problems = glossary.problems().stream().map(GlossaryProblem::toString).toList();
    String golden = new String(resource("problems.golden.txt"), StandardCharsets.UTF_8);
    assertEquals(golden.strip(), String.join("\n", problems));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = ';',
      value = {
        "''; g.csv:1:1: the file is empty",
        "'id,zh,en'; g.csv:1:1: column 'category' is missing",
        "'id,category,farbe'; g.csv:1:13: unknown column 'farbe'",
        "'id,zh,id'; g.csv:1:7: column 'id' stands twice",
        "'id\tzh'; g.csv:1:1: unknown column 'id\tzh'",
      })
  void refusesABrokenHeader(String text, String message) {
    InputException e =
        assertThrows(
            InputException.class, () -> read("g.csv", text.getBytes(StandardCharsets.UTF_8)));

    assertEquals(message + "; the header row should be " + GlossaryColumn.header(), e.getMessage());
  }

  @Test
  void anIdNamesOneConceptOfAllFiles() {
    Glossary one = read("one.csv", bytes(HEADER + "m,term,模型,,,,model,,,any,,,,\n"));
    Glossary two = read("two.csv", bytes(HEADER + "m,term,模子,,,,mould,,,any,,,,\n"));

    Glossary merged = Glossary.merge(List.of(one, two));

    assertEquals(one.termbase(), merged.termbase());
    assertEquals(
        List.of(
            "two.csv:2:1: id 'm' is taken by one.csv:2; this row is left out, give it another"
                + " id"),
        merged.problems().stream().map(GlossaryProblem::toString).toList());
  }

  @Test
  void writesOneConceptAnewAndLeavesTheRestAsItIs() {
    String header = "en,id,zh,category,zh_variants,zh_forbidden,zh_asr,en_variants,en_forbidden,";
    String rows =
        "case,dnt,severity,note\r\n"
            + "\"Alpha, Inc.\" , a , 甲 ,other,,,,,,,,,\"two\r\nlines\"\r\n"
            + "Beta,b,乙,org,\"乙一\",,,,,any,, ,kept\r\n";
    byte[] bytes = (header + rows).getBytes(Charset.forName("GB18030"));
    SourceFile file = SourceFile.of("g.csv", bytes);
    GlossaryCsv format = new GlossaryCsv(LanguagePair.DEFAULT);
    Concept beta = format.read(file).termbase().concepts().get(1);
    List<Term> terms = new ArrayList<>(beta.terms());
    terms.add(new Term(LanguagePair.DEFAULT.source(), "乙二", TermStatus.ADMITTED));
    terms.add(new Term(LanguagePair.DEFAULT.source(), "已,", TermStatus.MISRECOGNIZED));

    String written =
        new String(format.with(file, beta.withTerms(terms)).bytes(), Charset.forName("GB18030"));

    assertEquals(header + rows.replace("\"乙一\",,", "乙一|乙二,,\"已,\""), written);
    assertThrows(InputException.class, () -> format.with(file, beta.withId("c")));
  }

  @Test
  void theProjectsOwnGlossaryHasNoProblem() {
    for (String file : List.of("glossary/names.csv", "glossary/terms.csv")) {
      SourceFile source = SourceFile.read(Path.of(file), file);
      assertEquals(List.of(), new GlossaryCsv(LanguagePair.DEFAULT).read(source).problems());
    }
  }

  private static Glossary read(String path, byte[] bytes) {
    return new GlossaryCsv(LanguagePair.DEFAULT).read(SourceFile.of(path, bytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = GlossaryCsvTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
