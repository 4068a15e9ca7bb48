package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemmerTest {
  @ParameterizedTest
  @CsvSource({
    "models, model",
    "aligned, align",
    "aligning, align",
    "make, made",
    "OpenAI's, openai",
    "companies, company",
    "running, run",
    "spoken, spoke",
    "boxes, box",
    "making, make",
    "safely, safe",
  })
  void formsOfOneWordShareAStem(String one, String other) {
    assertEquals(EnglishStemmer.stem(other), EnglishStemmer.stem(one));
  }

  @ParameterizedTest
  @CsvSource({"agent, agency", "model, modest", "new, news"})
  void differentWordsStayApart(String one, String other) {
    assertNotEquals(EnglishStemmer.stem(other), EnglishStemmer.stem(one));
  }
}
