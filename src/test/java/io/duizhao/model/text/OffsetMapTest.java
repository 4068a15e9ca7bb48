package io.duizhao.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {
  @Test
  void aStretchThatLostItsMiddleComesFromTwoPlaces() {
    MappedText text = new MappedText.Builder().copy("**甲**乙", 2, 3).copy("**甲**乙", 5, 6).build();
    assertEquals("甲乙", text.text());
    assertEquals(List.of(new Span(2, 3), new Span(5, 6)), text.originals(new Span(0, 2)));
    assertEquals(List.of(new Span(5, 6)), text.originals(new Span(1, 2)));
  }

  @Test
  void insertedTextComesFromNowhere() {
    MappedText text =
        new MappedText.Builder().copy("ab", 0, 1).insert(" ").copy("ab", 1, 2).build();
    assertEquals("a b", text.text());
    assertEquals(List.of(), text.originals(new Span(1, 2)));
    assertEquals(List.of(new Span(0, 2)), text.originals(new Span(0, 3)));
  }

  @Test
  void runsOutOfOrderAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new OffsetMap(List.of(new OffsetMap.Run(0, 5, 2), new OffsetMap.Run(2, 0, 1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyCopiedCharacterIsFoundAgain(long seed) {
    Random random = new Random(seed);
    String original =
        random
            .ints(200, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    MappedText.Builder builder = new MappedText.Builder();
    for (int at = 0; at < original.length(); ) {
      int end = Math.min(original.length(), at + random.nextInt(6));
      if (random.nextInt(4) == 0) {
        builder.insert("_");
      }
      if (random.nextInt(3) > 0) {
        builder.copy(original, at, end);
      }
      at = Math.max(end, at + 1);
    }
    MappedText text = builder.build();
    for (int i = 0; i < text.text().length(); i++) {
      List<Span> spans = text.originals(new Span(i, i + 1));
      String found = spans.isEmpty() ? "_" : spans.get(0).of(original);
      assertEquals(text.text().substring(i, i + 1), found, "seed " + seed + ", offset " + i);
    }
  }
}
