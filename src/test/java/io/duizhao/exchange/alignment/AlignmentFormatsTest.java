package io.duizhao.exchange.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other aligners' formats: what is written is read again, and what is malformed is told. */
class AlignmentFormatsTest {
  private static final Map<String, BeadReader> READERS =
      Map.of(
          "links", new BeadLinks(),
          "jsonl", new BeadJsonLines(),
          "vecalign", new VecalignFormat(true),
          "ladder", new LadderFormat(true),
          "intertext", new InterTextFormat());

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void beadsInOrderComeBackFromEveryFormat(long seed) {
    AlignedTexts aligned = random(new Random(seed), false);
    READERS.forEach(
        (name, reader) ->
            assertEquals(names(aligned), names(reader.read(name, write(reader, aligned))), name));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void beadsOutOfOrderComeBackFromEveryFormatButTheLadder(long seed) {
    AlignedTexts aligned = random(new Random(seed), true);
    READERS.forEach(
        (name, reader) -> {
          Set<List<List<String>>> read = names(reader.read(name, write(reader, aligned)));
          if (!name.equals("ladder")) {
            assertEquals(names(aligned), read, name);
          } else {
            List<List<List<String>>> links =
                read.stream().filter(l -> !l.get(0).isEmpty() && !l.get(1).isEmpty()).toList();
            assertTrue(links.size() * 2 >= links(aligned), "a long chain stays in the ladder");
            assertTrue(names(aligned).containsAll(links), "and every link of it is ours");
            assertEquals(sentences(names(aligned)), sentences(read), "no sentence is lost");
          }
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "links|1\t1\\n2\t2\t3|f:2:5: has 3 fields",
        "links|1\t1\\n2;4\t2|f:2:1: '2;4' is no id",
        "vecalign|[0]:[0]:0.1\\n[1]:[x]:0.2|f:2:6: 'x' is no number",
        "vecalign|[0]:[0]\\n0 1|f:2:1: is no bead",
        "vecalign|[-1]:[0]|f:1:2: '-1' is no number",
        "ladder|0\t0\t1\\n2\t1\t1\\n1\t2\t1|f:3:1: the rung 1 2 goes back behind 2 1",
        "ladder|0\t0\t1\\nx\t1\t1|f:2:1: 'x' is no number",
        "ladder|0\t0\t1\\n99999999999\t1\t1|f:2:1: '99999999999' is no number",
        "ladder|0 0 1|f:1:1: has 1 fields",
        "jsonl|{\"sourceIds\":[\"1\"],\"targetIds\":[\"1\"]}\\n{\"sourceIds\":[|f:2:1",
        "jsonl|{\"source\":[\"a\"]}|f:1:1: has no list sourceIds",
        "jsonl|{\"sourceIds\":[],\"targetIds\":[\"1\"],\"score\":7}|f:1:1: the score 7",
        "intertext|<linkGrp>\\n<link xtargets='1'/>\\n</linkGrp>|f:2:",
        "intertext|<linkGrp>\\n<link xtargets='1;1'>\\n</linkGrp>|f:3:",
        "intertext|<other/>|f:1:1: has no linkGrp",
      })
  void whatIsMalformedIsToldWithItsPlace(String format, String text, String message) {
    InputException e =
        assertThrows(
            InputException.class,
            () -> READERS.get(format).read("f", text.replace("\\n", "\n").replace("\\t", "\t")));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"links", "vecalign", "ladder", "jsonl"})
  void anEmptyFileHasNoBeads(String format) {
    assertEquals(List.of(), READERS.get(format).read("f", ""));
  }

  @Test
  void theAlignmentsOfOpusNameTheSourceFirst() {
    List<NamedBead> beads =
        new InterTextFormat()
            .read("f", "<cesAlign><linkGrp><link xtargets='s1 s2;t1'/></linkGrp></cesAlign>");
    assertEquals(List.of("s1", "s2"), beads.get(0).source());
    assertEquals(List.of("t1"), beads.get(0).target());
  }

  private static String write(BeadReader reader, AlignedTexts aligned) {
    return ((BeadWriter) reader).write(aligned);
  }

  private static long links(AlignedTexts aligned) {
    return aligned.alignment().beads().stream().filter(Bead::isLink).count();
  }

  private static Set<String> sentences(Set<List<List<String>>> beads) {
    Set<String> all = new HashSet<>();
    beads.forEach(
        b -> {
          b.get(0).forEach(id -> all.add("z" + id));
          b.get(1).forEach(id -> all.add("e" + id));
        });
    return all;
  }

  private static Set<List<List<String>>> names(AlignedTexts aligned) {
    Set<List<List<String>>> names = new HashSet<>();
    for (Bead bead : aligned.alignment().beads()) {
      names.add(
          List.of(
              bead.source().stream().map(SegmentId::value).toList(),
              bead.target().stream().map(SegmentId::value).toList()));
    }
    return names;
  }

  private static Set<List<List<String>>> names(List<NamedBead> beads) {
    Set<List<List<String>>> names = new HashSet<>();
    beads.forEach(bead -> names.add(List.of(bead.source(), bead.target())));
    return names;
  }

  /** Random beads; out of order, two stretches of the target have changed places. */
  private static AlignedTexts random(Random random, boolean moved) {
    List<int[]> sizes = new ArrayList<>();
    for (int k = 0; k < 30; k++) {
      int a = random.nextInt(3);
      int b = a == 0 ? 1 : a == 1 ? random.nextInt(4) : 1 + random.nextInt(2);
      sizes.add(new int[] {a, b});
    }
    List<Integer> targetOrder = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      targetOrder.add(!moved ? k : k < 4 ? k + 26 : k >= 26 ? k - 26 : k);
    }
    int[] targetBegins = new int[sizes.size()];
    int targets = 0;
    List<Integer> placed = new ArrayList<>(targetOrder);
    List<Integer> byPlace = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      byPlace.add(k);
    }
    byPlace.sort(Comparator.comparing(placed::get));
    for (int k : byPlace) {
      targetBegins[k] = targets;
      targets += sizes.get(k)[1];
    }
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    for (int k = 0; k < sizes.size(); k++) {
      int a = sizes.get(k)[0];
      int b = sizes.get(k)[1];
      beads.add(Bead.auto(ids(s, a), ids(targetBegins[k], b), random.nextInt(1001) / 1000.0));
      s += a;
    }
    return new AlignedTexts(
        text("zh.txt", Language.ZH_CN, s),
        text("en.txt", Language.EN_US, targets),
        new Alignment(beads));
  }

  private static List<SegmentId> ids(int first, int count) {
    List<SegmentId> ids = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      ids.add(new SegmentId(String.valueOf(first + k + 1)));
    }
    return ids;
  }

  private static SegmentedDocument text(String name, Language language, int sentences) {
    List<Segment> segments = new ArrayList<>();
    for (SegmentId id : ids(0, sentences)) {
      segments.add(
          new Segment(
              id,
              0,
              new Span(0, 2),
              BlockKind.PROSE,
              language,
              null,
              null,
              "S" + id,
              List.of(),
              List.of(),
              1));
    }
    return new SegmentedDocument(
        new Document(name, name, "", language, "test", "UTF-8", "", List.of()), segments);
  }
}
