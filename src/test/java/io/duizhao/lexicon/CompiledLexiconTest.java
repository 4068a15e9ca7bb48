package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.lexicon.Lexicon.Translation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CompiledLexiconTest {
  private static final String DICTIONARY =
      """
      # a remark
      貓	猫	mao1	cat/CL:隻|只[zhi1]
      貓頭鷹	猫头鹰	mao1 tou2 ying1	owl
      綠	绿	lu:4	green
      重	重	zhong4	heavy; serious
      重	重	chong2	to repeat/again
      躲貓貓	躲猫猫	duo3 mao1 mao1	hide-and-seek (game)/variant of 捉迷藏[zhuo1 mi2 cang2]
      𠮷	𠮷	ji2	lucky
      AA制	AA制	A A zhi4	to split the bill
      only three	fields	here
      """;

  @Test
  void bothScriptsAreWords() throws IOException {
    Lexicon lexicon = lexicon();
    assertTrue(lexicon.contains("貓頭鷹"));
    assertTrue(lexicon.contains("猫头鹰"));
    assertTrue(lexicon.contains("我的猫头鹰", 2, 5));
    assertFalse(lexicon.contains("猫头"));
    assertFalse(lexicon.contains(""));
    assertFalse(lexicon.contains("AA制"), "only Chinese characters are cut into words");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreWords() throws IOException {
    assertEquals(List.of("lucki"), stems("𠮷"));
    assertEquals(List.of("ji"), lexicon().readings("𠮷".codePointAt(0)));
  }

  @Test
  void remarksAndAsidesAreNoTranslations() throws IOException {
    assertEquals(List.of("cat"), stems("猫"));
    assertEquals(List.of("hide", "seek"), stems("躲猫猫"));
  }

  @Test
  void weightsOfAWordSumToOneAndCommonerStemsComeFirst() throws IOException {
    List<Translation> row = lexicon().translations("重");
    assertEquals(List.of("again", "heavi", "repeat", "serious"), stems("重"));
    assertEquals(1, row.stream().mapToDouble(Translation::probability).sum(), 0.04);
  }

  @Test
  void anUnknownWordHasNoTranslation() throws IOException {
    assertEquals(List.of(), lexicon().translations("狗"));
    assertEquals(List.of(), lexicon().readings('狗'));
  }

  @Test
  void theTwoCommonestReadingsAreKept() throws IOException {
    assertEquals(List.of("chong", "zhong"), lexicon().readings('重'));
    assertEquals(List.of("lv"), lexicon().readings('绿'));
  }

  @Test
  void theSameDictionaryGivesTheSameBytesPackedOrNot() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(DICTIONARY.getBytes(StandardCharsets.UTF_8));
    }
    assertArrayEquals(
        compiled(), LexiconCompiler.compile(new ByteArrayInputStream(packed.toByteArray())));
  }

  @Test
  void brokenBytesAreRefused() throws IOException {
    byte[] bytes = compiled();
    assertThrows(IllegalArgumentException.class, () -> new CompiledLexicon(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new CompiledLexicon(new byte[100]));
    assertThrows(
        IllegalArgumentException.class, () -> new CompiledLexicon(Arrays.copyOf(bytes, 60)));
  }

  @Test
  void anEmptyDictionaryMakesAnEmptyLexicon() throws IOException {
    Lexicon lexicon =
        new CompiledLexicon(LexiconCompiler.compile(new ByteArrayInputStream(new byte[0])));
    assertFalse(lexicon.contains("猫"));
    assertEquals(0, lexicon.longest());
  }

  @Test
  void theBundledLexiconKnowsCommonWords() {
    Lexicon lexicon = CompiledLexicon.bundled();
    assertTrue(
        lexicon.translations("翻译").stream().anyMatch(t -> t.stem().equals("translat")),
        () -> lexicon.translations("翻译").toString());
    assertTrue(lexicon.readings('译').contains("yi"));
  }

  @Test
  void theBundledLexiconIsWhatTheDictionaryGives() throws IOException {
    Path dictionary = Path.of("../shared/lexicon/cc-cedict.tsv.gz");
    assumeTrue(Files.exists(dictionary), () -> "skipped: there is no " + dictionary);
    try (InputStream compiled = CompiledLexicon.class.getResourceAsStream("cc-cedict.lex");
        InputStream source = Files.newInputStream(dictionary)) {
      assertArrayEquals(compiled.readAllBytes(), LexiconCompiler.compile(source));
    }
  }

  private static List<String> stems(String word) throws IOException {
    return lexicon().translations(word).stream()
        .map(Translation::stem)
        .sorted()
        .collect(Collectors.toList());
  }

  private static Lexicon lexicon() throws IOException {
    return new CompiledLexicon(compiled());
  }

  private static byte[] compiled() throws IOException {
    return LexiconCompiler.compile(
        new ByteArrayInputStream(DICTIONARY.getBytes(StandardCharsets.UTF_8)));
  }
}
