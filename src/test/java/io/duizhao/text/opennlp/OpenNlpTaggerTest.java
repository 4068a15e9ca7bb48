package io.duizhao.text.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNlpTaggerTest {
  @Test
  void tellsPartsOfSpeech() {
    assertEquals(
        List.of("DET", "ADJ", "NOUN", "VERB", "ADV", "PUNCT"),
        new OpenNlpTagger().tags(List.of("The", "small", "lantern", "burns", "brightly", ".")));
  }

  @Test
  void tagsEachWordOfAVeryLongSentence() {
    assertEquals(2500, new OpenNlpTagger().tags(Collections.nCopies(2500, "lantern")).size());
    assertEquals(List.of(), new OpenNlpTagger().tags(List.of()));
  }
}
