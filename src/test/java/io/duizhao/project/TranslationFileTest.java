package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Translation files are read as they were written, or refused with the place. */
class TranslationFileTest {
  private static final String LINE =
      "{'id':'a1','source':'你好。','target':'Hi.','state':'final','origin':'human'}"
          .replace('\'', '"');

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatIsWrittenIsReadAgain(long seed) {
    Random random = new Random(seed);
    List<Translation> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String target = text(random);
      all.add(
          new Translation(
              random.nextBoolean()
                  ? List.of(new SegmentId("s" + i))
                  : List.of(new SegmentId("s" + i), new SegmentId("t" + i)),
              text(random),
              target,
              random.nextBoolean()
                  ? List.of()
                  : List.of(
                      new InlineCode(InlineCode.Role.OPEN, "bold", 0, 1, "**"),
                      new InlineCode(InlineCode.Role.CLOSE, "bold", target.length(), 1, "**")),
              TargetState.values()[random.nextInt(4)],
              TranslationOrigin.values()[random.nextInt(4)],
              random.nextBoolean() ? "" : text(random)));
    }
    Translations translations = new Translations(all);

    String written = TranslationText.of(translations);

    assertEquals(translations, TranslationFile.parse("t.jsonl", written), "seed " + seed);
    assertEquals(40, written.lines().count(), "one line each, seed " + seed);
  }

  private static String text(Random random) {
    String[] pieces = {"你好", " \"x\" ", "\\", "\n", "\t", "😀", "\u2028", "</a>", "a", "\u0000"};
    StringBuilder text = new StringBuilder("文");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\": 'x'} | t.jsonl:3:8: is no JSON",
        "[1] | t.jsonl:3:1: is no JSON object",
        "{} | t.jsonl:3:1: has no text 'source'",
        "{\"id\":\"a b\",\"source\":\"\"} | t.jsonl:3:2: segment id 'a b'",
        "{\"source\":\"x\",\"sourceHash\":\"12\"} | t.jsonl:3:15: is not the hash of the source",
        "{\"id\":\"c\",\"source\":\"\",\"target\":\"\",\"state\":\"done\"} | t.jsonl:3:35: the state 'done'",
        "{\"id\":\"z+a1\",\"source\":\"\",\"target\":\"\",\"state\":\"final\",\"origin\":\"tm\"}"
            + "| t.jsonl:3:2: the segment a1 stands in line 1 already",
        "{\"id\":\"c\",\"source\":\"\",\"target\":\"\",\"state\":\"final\",\"origin\":\"tm\","
            + "\"codes\":[{\"at\":1,\"role\":\"open\"}]} | t.jsonl:3:65: a code stands at 1",
      })
  void aLineThatCannotBeUnderstoodIsNamed(String line, String message) {
    InputException problem =
        assertThrows(
            InputException.class,
            () -> TranslationFile.parse("t.jsonl", LINE + "\n\n" + line + "\n"));

    assertTrue(problem.getMessage().startsWith(message), problem.getMessage());
  }

  @Test
  void theFileHasTheOrderOfTheDocument() throws IOException {
    SegmentedDocument document = Sentences.document("甲", "乙", "丙");
    TranslationStore store = new TranslationStore(Workspace.at(folder));
    Translations translations = Translations.EMPTY;
    for (String sentence : List.of("丁", "丙", "甲")) {
      translations = translations.with(translation(sentence, "en " + sentence));
    }

    Path file = store.write(document, Translations.EMPTY, translations);

    List<String> lines = Files.readAllLines(file);
    assertEquals(List.of("甲", "丙", "丁"), lines.stream().map(TranslationFileTest::source).toList());
  }

  private static String source(String line) {
    return line.replaceAll(".*\"source\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void whatSomebodyElseWroteMeanwhileStays() {
    SegmentedDocument document = Sentences.document("甲", "乙");
    TranslationStore store = new TranslationStore(Workspace.at(folder));
    Translations mine = store.read("talk").with(translation("甲", "mine"));
    store.write(document, Translations.EMPTY, Translations.EMPTY.with(translation("乙", "theirs")));

    OutputException refusal =
        assertThrows(OutputException.class, () -> store.write(document, Translations.EMPTY, mine));

    assertTrue(refusal.getMessage().contains("translations/talk.jsonl: was changed"));
    assertEquals("theirs", store.read("talk").all().get(0).target());
  }

  @Test
  void aTranslationTakesThePlaceOfAllThatItCrosses() {
    Translations translations =
        Translations.EMPTY
            .with(translation("甲", "a"))
            .with(translation("乙", "b"))
            .with(translation("丙", "c"));
    Translation both =
        new Translation(
            List.of(Sentences.id("甲"), Sentences.id("乙")),
            "甲乙",
            "ab",
            List.of(),
            TargetState.FINAL,
            TranslationOrigin.HUMAN,
            "");

    assertEquals(
        List.of("ab", "c"),
        translations.with(both).all().stream().map(Translation::target).toList());
  }

  @Test
  void aTranslationFollowsAnEdit() {
    Translations translations = Translations.EMPTY;
    for (String sentence : List.of("今天天气很好。", "我们去公园散步。", "晚上回家吃饭。")) {
      translations = translations.with(translation(sentence, "en " + sentence));
    }

    FollowedTranslations followed =
        FollowedTranslations.of(
            translations, Sentences.document("开场白。", "今天天气很好。", "我们去公园里散散步。", "晚上回家吃饭。", "完。"));

    assertEquals(List.of(), followed.lost());
    Translation edited = followed.current().get(1);
    assertEquals(Sentences.id("我们去公园里散散步。"), edited.segments().get(0));
    assertTrue(FollowedTranslations.isOutdated(edited, "我们去公园里散散步。"));
  }

  @Test
  void aTranslationFollowsASentenceThatWasParted() {
    Translations translations = Translations.EMPTY.with(translation("他来了，然后我们一起出发去上海。", "en"));

    FollowedTranslations followed =
        FollowedTranslations.of(
            translations, Sentences.document("别的话先说。", "他来了。", "然后我们一起出发去上海。", "后来的事。"));

    assertEquals(
        List.of(Sentences.id("他来了。"), Sentences.id("然后我们一起出发去上海。")),
        followed.current().get(0).segments());
  }

  @Test
  void aTranslationWhoseSentenceIsGoneIsKeptAndGoesNowhere() {
    Translations translations =
        Translations.EMPTY
            .with(translation("第一句话。", "1"))
            .with(translation("要删掉的那些话。", "2"))
            .with(translation("第三句话。", "3"));

    FollowedTranslations followed =
        FollowedTranslations.of(translations, Sentences.document("第一句话。", "第三句话。", "新写一段"));

    assertEquals(List.of("2"), followed.lost().stream().map(Translation::target).toList());
    assertEquals(3, followed.translations().all().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noTranslationIsLostAndNoneDoubledWhateverIsEdited(long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    Translations translations = Translations.EMPTY;
    for (int i = 0; i < 60; i++) {
      String sentence = i + "说的是" + han(random) + "。";
      sentences.add(sentence);
      if (random.nextInt(3) > 0) {
        translations = translations.with(translation(sentence, "en " + i));
      }
    }
    for (int edit = 0; edit < 25; edit++) {
      int at = random.nextInt(sentences.size());
      switch (random.nextInt(4)) {
        case 0 -> sentences.set(at, sentences.get(at).replace("说的是", "讲到了"));
        case 1 -> sentences.remove(at);
        case 2 -> sentences.add(at, "插入" + edit + "。");
        default -> Collections.swap(sentences, at, random.nextInt(sentences.size()));
      }
    }

    FollowedTranslations followed =
        FollowedTranslations.of(translations, Sentences.document(sentences));

    // The constructor of Translations refuses a segment that two have.
    assertEquals(
        translations.all().stream().map(Translation::target).sorted().toList(),
        followed.translations().all().stream().map(Translation::target).sorted().toList(),
        "seed " + seed);
    for (Translation one : followed.current()) {
      String now =
          sentences.stream()
              .filter(s -> Sentences.id(s).equals(one.segments().get(0)))
              .findFirst()
              .orElse("");
      assertEquals(one.source().replace("讲到了", "说的是"), now.replace("讲到了", "说的是"), "seed " + seed);
    }
  }

  private static String han(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append((char) (0x4E00 + random.nextInt(5000)));
    }
    return text.toString();
  }

  private static Translation translation(String source, String target) {
    return new Translation(
        List.of(Sentences.id(source)),
        source,
        target,
        List.of(),
        TargetState.TRANSLATED,
        TranslationOrigin.HUMAN,
        "");
  }
}
