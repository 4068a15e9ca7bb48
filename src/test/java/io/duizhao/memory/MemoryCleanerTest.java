package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.memory.MemoryCleaner.Found;
import io.duizhao.memory.MemoryCleaner.Unit;
import io.duizhao.model.language.LanguagePair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryCleanerTest {
  private final List<Found> found = new ArrayList<>();

  private MemoryCleaner cleaner(CleaningPolicy policy) {
    return new MemoryCleaner(policy, PairJudge.NONE, found::add);
  }

  private static Unit unit(String source, String target, String date, int line) {
    return new Unit(source, target, LanguagePair.DEFAULT, "", date, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "船来了。 | The boat came. | none",
        "船来了。 | '' | EMPTY",
        "' ' | The boat came. | EMPTY",
        "船来了。 | 船来了。 | COPIED",
        "The boat came back. | the  boat came back. | COPIED",
        "OpenAI | OpenAI | none",
        "New York Times | New York Times | none",
        "3.5 | 3.5 | none",
        "The boat came back. | 船来了。 | WRONG_LANGUAGE",
        "船来了。 | 船很快就来了。 | WRONG_LANGUAGE",
        "船が来ました。 | The boat came. | WRONG_LANGUAGE",
        "배가 왔습니다. | The boat came. | WRONG_LANGUAGE",
        "GPT-4 | The GPT-4 model | none",
        "船来了。 | La barque est venue dans le port avec nous. | WRONG_LANGUAGE",
        "船来了。 | Das Boot ist noch nicht im Hafen. | WRONG_LANGUAGE",
        "船来了。 | El barco no ha llegado al puerto de la ciudad. | WRONG_LANGUAGE",
        "船来了。 | Лодка пришла в порт. | WRONG_LANGUAGE",
        "去拉斯维加斯。 | Los Angeles, Las Vegas and Le Mans | none",
        "他喝了café au lait。 | He had a café au lait at the harbour. | none",
        "港口発電所実験経費 | The budget of the harbour | WRONG_LANGUAGE",
        "with open(f) as s: # 打开文件 | with open(f) as s: # opens the file | none",
        "船長說這裡沒有風。 | The captain says there is no wind. | WRONG_SCRIPT",
        "他叫陶喆。 | His name is David Tao. | none",
        "“茶”字 | The character 茶 | none",
      })
  void aUnitIsJudgedByItself(String source, String target, String defect) {
    MemoryCleaner cleaner = cleaner(CleaningPolicy.usual());
    cleaner.next(unit(source, target, "", 1));
    assertEquals(defect, found.isEmpty() ? "none" : found.get(0).defect().name());
    boolean leftOut = found.stream().anyMatch(one -> one.defect().isLeftOut());
    assertEquals(leftOut ? 1 : 0, cleaner.dropped().cardinality());
  }

  @Test
  void theFirstOfEqualUnitsStaysUnlessTheirContextsDiffer() {
    MemoryCleaner cleaner = cleaner(CleaningPolicy.usual());
    cleaner.next(unit("好。", "Good.", "", 2));
    cleaner.next(unit("好。 ", "Good.", "", 3));
    cleaner.next(new Unit("好。", "Good.", LanguagePair.DEFAULT, "船来了。", "", 4));
    cleaner.pass();
    cleaner.next(unit("好。", "Good.", "", 6));
    assertEquals(BitSet.valueOf(new long[] {0b10010}), cleaner.dropped());
    assertEquals("is the same as the unit in line 2", found.get(0).message());
    assertEquals(5, cleaner.count());
  }

  @Test
  void contradictionsAreKeptUnlessTheNewestIsAskedFor() {
    List<Unit> units =
        List.of(
            unit("好。", "Good.", "20200101", 1),
            unit("好。", "OK.", "20240101", 2),
            unit("好。", "Fine.", "20210101", 3),
            unit("走。", "Go.", "", 4),
            unit("走。", "Let us go.", "", 5));
    MemoryCleaner keep = cleaner(CleaningPolicy.usual());
    units.forEach(keep::next);
    assertEquals(0, keep.dropped().cardinality());
    assertEquals(List.of(2, 3, 5), found.stream().map(one -> one.unit().line()).toList());
    found.clear();
    MemoryCleaner newest = cleaner(new CleaningPolicy(CleaningPolicy.usual().leftOut(), true));
    units.forEach(newest::next);
    assertEquals(BitSet.valueOf(new long[] {0b01101}), newest.dropped());
    assertEquals("translates the source of line 2 otherwise and is older", found.get(1).message());
  }
}
