package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLexiconTest {
  private final NameLexicon names = NameLexicon.bundled();

  @ParameterizedTest
  @CsvSource({
    "丹尼尔, Daniel, Nathan",
    "罗莎琳德, Rosalind, Keller",
    "凯勒, Keller, Rosalind",
    "伊丽莎白, Elizabeth, Alexander",
    "埃米尔, Émile, Robert",
  })
  void spellsTheRightNameBetter(String han, String right, String wrong) {
    double score = names.transliteration(han, right);

    assertTrue(score > 0.95, () -> "score " + score);
    assertTrue(names.transliteration(han, wrong) < 0, wrong);
  }

  @Test
  void lengthsAloneRuleOut() {
    assertEquals(Transliteration.IMPOSSIBLE, names.transliteration("李", "Elizabeth"));
    assertEquals(Transliteration.IMPOSSIBLE, names.transliteration("丹尼尔", ""));
    assertEquals(Transliteration.IMPOSSIBLE, names.transliteration("", "Daniel"));
  }

  @Test
  void knowsWhichCharactersWriteNames() {
    assertTrue(names.meanOdds("丹尼尔") > 2);
    assertTrue(names.meanOdds("今天的") < -1);
    assertEquals("na", names.syllables("娜").get(0));
  }

  @Test
  void tellsNamesFromWords() {
    assertTrue(names.isGivenName("Daniel"));
    assertTrue(names.isOrdinaryEnglish("Water"));
    assertFalse(names.isOrdinaryEnglish("Rosalind"));
    assertTrue(names.isOrdinary("今天"));
    assertFalse(names.isOrdinary("推特"));
    assertTrue(names.names("推特").contains("Twitter"));
  }

  @Test
  void compilesTheSameLinesToTheSameText() throws IOException {
    String dictionary =
        "安娜\t安娜\tAn1 na4\tAnna (name)\n貝拉\t贝拉\tBei4 la1\tBella (name)\n水\t水\tshui3\twater\n";
    String pairs = "她喝水。\tShe drinks water.\n";

    String first = compile(dictionary, pairs);

    assertEquals(first, compile(dictionary, pairs));
    NameLexicon small = new NameLexicon(CompiledLexicon.bundled(), first);
    assertTrue(small.names("貝拉").contains("Bella"));
    assertTrue(small.isGivenName("Anna"));
  }

  private static String compile(String dictionary, String pairs) throws IOException {
    NameLexiconCompiler compiler = new NameLexiconCompiler();
    compiler.addDictionary(stream(dictionary));
    compiler.addText(stream(pairs));
    return compiler.compile();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
