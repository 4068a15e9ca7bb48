package io.duizhao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.GlossaryLexicon.Entry;
import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.text.ChineseWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryLexiconTest {
  private final Lexicon lexicon =
      new GlossaryLexicon(
          CompiledLexicon.bundled(),
          List.of(
              new Entry(List.of("超长上下文窗口扩展技术"), List.of("long context")),
              new Entry(List.of("智能体", "代理体"), List.of("agent")),
              new Entry(List.of("代理体"), List.of("proxy agent")),
              new Entry(List.of("GPT模型"), List.of("GPT model"))));

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
  void theEntriesOfOnePhraseShareItsWeight() {
    assertEquals(
        List.of(new Translation("agent", 2f / 3), new Translation("proxi", 1f / 3)),
        lexicon.translations("代理体"));
  }

  @Test
  void otherWordsAreThoseOfTheLexiconBeneath() {
    assertTrue(lexicon.contains("翻译"));
    assertEquals(CompiledLexicon.bundled().translations("翻译"), lexicon.translations("翻译"));
  }
}
