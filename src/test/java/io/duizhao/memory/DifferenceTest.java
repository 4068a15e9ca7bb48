package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.duizhao.memory.Difference.Piece;
import io.duizhao.memory.Difference.Side;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.text();
                  case ONE -> "[" + piece.text() + "]";
                  case OTHER -> "{" + piece.text() + "}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boat came. | The goat came. | The [boat]{goat} came.",
        "The boat came. | The boat came back. | The boat came{ back}.",
        "有40艘船。 | 有120艘大船。 | 有[40]{120}艘{大}船。",
        "𠮷野来了。 | 𠮾野来了。 | [𠮷]{𠮾}野来了。",
        "船来了。 | 船来了。 | 船来了。",
        "船 | '' | [船]",
        "a b | c d | [a]{c} [b]{d}",
      })
  void wholeWordsAndSingleCharactersDiffer(String one, String other, String expected) {
    assertEquals(expected, marked(Difference.of(one, other)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void thePiecesMakeUpBothTexts(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String one = text(random);
      String other = text(random);
      List<Piece> pieces = Difference.of(one, other);
      assertEquals(one, without(pieces, Side.OTHER));
      assertEquals(other, without(pieces, Side.ONE));
      for (int k = 1; k < pieces.size(); k++) {
        assertNotEquals(pieces.get(k - 1).side(), pieces.get(k).side(), marked(pieces));
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, 8)
        .mapToObj(n -> List.of("船", "海", "a", "B1", " ", "，", "𠮷", "7.5").get(n))
        .collect(Collectors.joining());
  }

  private static String without(List<Piece> pieces, Side side) {
    return pieces.stream()
        .filter(piece -> piece.side() != side)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
