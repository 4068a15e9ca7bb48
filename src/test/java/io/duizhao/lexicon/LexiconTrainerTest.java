package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.Lexicon.Translation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {
  private static final String DICTIONARY =
      """
      船	船	chuan2	boat
      橋	桥	qiao2	bridge
      模型	模型	mo2 xing2	model/mould
      掛鉤	挂钩	gua4 gou1	hook
      """;

  private LexiconTrainer trainer;

  @BeforeEach
  void begin() throws IOException {
    byte[] dictionary = DICTIONARY.getBytes(StandardCharsets.UTF_8);
    trainer =
        new LexiconTrainer(
            new CompiledLexicon(LexiconCompiler.compile(new ByteArrayInputStream(dictionary))));
  }

  private WordTable trained() {
    return new WordTable(trainer.train());
  }

  private void addTalk() {
    for (int i = 0; i < 4; i++) {
      trainer.add("模型很大。", "The network is large.");
      trainer.add("船很大。", "The boat is large.");
      trainer.add("桥和模型。", "A bridge and a network.");
      trainer.add("船和桥。", "A boat and a bridge.");
    }
  }

  @Test
  void learnsHowTheTextsTranslateAWord() {
    addTalk();
    assertEquals("network", trained().ofChinese("模型").translations().get(0).stem());
    assertEquals("模型", trained().ofEnglish("network").translations().get(0).stem());
    assertEquals(8, trained().ofChinese("模型").count());
  }

  @Test
  void keepsWhatTheDictionaryKnew() {
    addTalk();
    assertEquals("boat", trained().ofChinese("船").translations().get(0).stem());
  }

  @Test
  void translationsSumToLessThanOneLikeliestFirst() {
    addTalk();
    WordTable table = trained();
    for (String word : List.of("模型", "船", "桥", "很", "大", "和")) {
      List<Translation> row = table.ofChinese(word).translations();
      double sum = row.stream().mapToDouble(Translation::probability).sum();
      assertTrue(sum > 0.3 && sum < 1, word + " " + row);
      for (int k = 1; k < row.size(); k++) {
        assertTrue(row.get(k - 1).probability() >= row.get(k).probability(), word + " " + row);
      }
    }
  }

  @Test
  void whatWasSeenOnceTeachesNothing() {
    addTalk();
    trainer.add("挂钩。", "A hook.");
    assertEquals(0, trained().ofChinese("挂钩").count());
    assertEquals(List.of(), trained().ofEnglish("hook").translations());
  }

  @Test
  void emptyAndVeryLongSidesAreLeftAside() {
    trainer.add("", "Nothing.");
    trainer.add("船", " ");
    trainer.add("船".repeat(LexiconTrainer.MOST_TOKENS + 1), "boat");
    assertEquals(0, trainer.size());
    assertEquals(List.of(), trained().ofChinese("船").translations());
  }

  @Test
  void theSamePairsGiveTheSameBytes() throws IOException {
    addTalk();
    byte[] first = trainer.train();
    begin();
    addTalk();
    assertArrayEquals(first, trainer.train());
  }

  @Test
  void everyTableThatIsCutOffIsRefused() {
    addTalk();
    byte[] bytes = trainer.train();
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThrows(
          IllegalArgumentException.class, () -> new WordTable(part), "of " + length + " bytes");
    }
  }

  @Test
  void anotherFileIsRefused() {
    byte[] text = "words and words".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> new WordTable(text));
  }
}
