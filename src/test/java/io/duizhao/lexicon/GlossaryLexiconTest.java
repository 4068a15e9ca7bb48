package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.GlossaryLexicon.Pair;
import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.text.ChineseWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryLexiconTest {
  private final Lexicon lexicon =
      new GlossaryLexicon(
          CompiledLexicon.bundled(),
          List.of(
              new Pair("超长上下文窗口扩展技术", "long context"),
              new Pair("智能体", "agent"),
              new Pair("GPT模型", "GPT model")));

  @Test
  void aPhraseOfTheGlossaryStaysWhole() {
    assertEquals(
        List.of("超长上下文窗口扩展技术", "和", "智能体"), new ChineseWords(lexicon).of("超长上下文窗口扩展技术和智能体", 100));
  }

  @Test
  void itsEnglishComesBeforeTheDictionarys() {
    assertEquals(List.of(new Translation("agent", 1)), lexicon.translations("智能体"));
    assertEquals(2, lexicon.translations("超长上下文窗口扩展技术").size());
  }

  @Test
  void otherWordsAreThoseOfTheLexiconBeneath() {
    assertTrue(lexicon.contains("翻译"));
    assertEquals(CompiledLexicon.bundled().translations("翻译"), lexicon.translations("翻译"));
  }
}
