package io.duizhao.exchange;

import static io.duizhao.exchange.SampleDocuments.code;
import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No code of the source is lost in a target, and what it marks is found where that can be. */
class TargetCodesTest {
  @Test
  void aNameIsMarkedWhereItStands() {
    assertEquals(
        "We use <Whisper> daily.",
        shown(
            unit("a")
                .zh("我们用Whisper。", bold(3, 1), end(10, 1))
                .en("We use Whisper daily.")
                .build()));
  }

  @Test
  void otherWordsAreMarkedWhole() {
    assertEquals(
        "<Terms first.>",
        shown(unit("a").zh("先说术语。", bold(2, 1), end(4, 1)).en("Terms first.").build()));
  }

  @Test
  void aStretchThatTheTranslationMarksIsMarked() {
    TranslationUnit plain = unit("a").zh("先说术语。", bold(2, 1), end(4, 1)).en("Terms first.").build();
    Segment own = plain.target().get(0);
    Segment marked =
        new Segment(
            own.id(),
            own.block(),
            own.span(),
            own.kind(),
            own.language(),
            own.speaker(),
            own.timecode(),
            own.text(),
            own.origin(),
            List.of(
                new InlineCode(Role.OPEN, "bold", 0, 7, "<b>"),
                new InlineCode(Role.CLOSE, "bold", 5, 7, "</b>")),
            1);
    TranslationUnit unit =
        new TranslationUnit(
            "a",
            plain.source(),
            List.of(marked),
            plain.sourceText(),
            plain.targetText(),
            1,
            plain.status(),
            plain.state(),
            plain.origin());

    assertEquals("<Terms> first.", shown(unit));
  }

  @Test
  void whatStandsAloneGoesToTheEndThatItStoodAt() {
    InlineCode first = code(Role.ALONE, "image", 0, 1, "1");
    InlineCode middle = code(Role.ALONE, "image", 2, 2, "2");

    assertEquals(
        "1A picture.2", shown(unit("a").zh("一张图。", first, middle).en("A picture.").build()));
  }

  @Test
  void aLineBreakIsNotMissed() {
    InlineCode line = code(Role.ALONE, "break", 2, 1, "|");

    assertEquals("A picture.", shown(unit("a").zh("一张图。", line).en("A picture.").build()));
  }

  @Test
  void whatAPersonPlacedStaysAndTheRestIsAdded() {
    TranslationUnit unit =
        unit("a")
            .zh("先说术语和图。", bold(2, 1), end(4, 1), code(Role.ALONE, "image", 6, 2, "!"))
            .written("Terms and a picture.", TargetOrigin.HUMAN)
            .build()
            .withTargetCodes(List.of(bold(0, 1), end(5, 1)));

    assertEquals("<Terms> and a picture.!", shown(unit));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCodeIsThereOnceAndPairsAreNested(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String source = "用A1和B2把C3变成D4。";
      String target = pick(random, "A1 turns C3 into D4", "Use A1, B2.", "None.", "D4 C3 B2 A1");
      List<InlineCode> codes = new ArrayList<>();
      for (int pair = 1; pair <= random.nextInt(5); pair++) {
        int begin = random.nextInt(source.length());
        int close = begin + 1 + random.nextInt(source.length() - begin);
        int sort = random.nextInt(4);
        if (sort != 1) {
          codes.add(code(sort == 3 ? Role.ALONE : Role.OPEN, "bold", begin, pair, "<"));
        }
        if (sort == 0 || sort == 1) {
          codes.add(code(Role.CLOSE, "bold", close, pair, ">"));
        }
      }
      codes.sort(java.util.Comparator.comparingInt(InlineCode::offset));
      TranslationUnit unit =
          unit("a").zh(source, codes.toArray(InlineCode[]::new)).en(target).build();

      List<InlineCode> placed = TargetCodes.of(unit);

      String message = "seed " + seed + ": " + codes + "\n" + placed;
      assertEquals(names(codes), names(placed), message);
      Deque<Integer> open = new ArrayDeque<>();
      int last = 0;
      for (InlineCode code : placed) {
        assertTrue(code.offset() >= last && code.offset() <= target.length(), message);
        last = code.offset();
        boolean whole =
            names(codes).contains("OPEN " + code.pair())
                && names(codes).contains("CLOSE " + code.pair());
        if (whole && code.role() == Role.OPEN) {
          open.push(code.pair());
        } else if (whole && code.role() == Role.CLOSE) {
          assertEquals(open.pop(), code.pair(), message);
        }
      }
    }
  }

  private static List<String> names(List<InlineCode> codes) {
    return codes.stream().map(code -> code.role() + " " + code.pair()).sorted().toList();
  }

  private static String pick(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static InlineCode bold(int offset, int pair) {
    return code(Role.OPEN, "bold", offset, pair, "<");
  }

  private static InlineCode end(int offset, int pair) {
    return code(Role.CLOSE, "bold", offset, pair, ">");
  }

  private static String shown(TranslationUnit unit) {
    StringBuilder text = new StringBuilder(unit.targetText());
    List<InlineCode> codes = TargetCodes.of(unit);
    for (int i = codes.size() - 1; i >= 0; i--) {
      text.insert(codes.get(i).offset(), codes.get(i).data());
    }
    return text.toString();
  }
}
