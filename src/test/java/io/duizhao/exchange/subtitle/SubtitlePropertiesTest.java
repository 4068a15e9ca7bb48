package io.duizhao.exchange.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.message.MessageTable;
import io.duizhao.model.language.Language;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.text.Timecode;
import io.duizhao.text.DisplayWidth;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.hanlp.HanLpTagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all subtitles, whatever was said. */
class SubtitlePropertiesTest {
  private static final HanLpTagger WORDS = new HanLpTagger();
  private static final List<String> EN =
      List.of(
          "we",
          "the",
          "glossary,",
          "of",
          "translation",
          "and",
          "a",
          "memory.",
          "which",
          "in",
          "12",
          "Whisper",
          "recogniser",
          "(sometimes)",
          "because",
          "it's",
          "unbelievably",
          "I",
          "—");
  private static final List<String> ZH =
      List.of(
          "我们", "术语表", "，", "的", "翻译记忆库", "和", "一个", "。", "在", "识别器", "Whisper", "12%", "因为",
          "（有时）", " ", "大语言模型", "𠮷野家", "了", "把", "、");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingIsLostAndTheTimesAreInOrder(long seed) {
    Random random = new Random(seed);
    List<SpokenDocuments.Line> lines = lines(random, 30);
    for (SubtitleSide side : SubtitleSide.values()) {
      Subtitles subtitles = make(lines, side, side == SubtitleSide.BOTH ? 1 : 2);
      String shown =
          subtitles.cues().stream()
              .flatMap(cue -> cue.lines().stream())
              .collect(Collectors.joining());
      if (side != SubtitleSide.BOTH) {
        String said =
            lines.stream()
                .map(line -> side == SubtitleSide.SOURCE ? line.zh() : line.en())
                .collect(Collectors.joining());
        assertEquals(letters(said), letters(shown), "seed " + seed);
      }
      long free = 0;
      for (SubtitleCue cue : subtitles.cues()) {
        assertTrue(cue.time().begin() >= free, "seed " + seed + ": " + cue + " after " + free);
        assertTrue(cue.time().end() > cue.time().begin(), "seed " + seed + ": " + cue);
        assertTrue(cue.lines().stream().noneMatch(String::isBlank), "seed " + seed + ": " + cue);
        free = cue.time().end() + SubtitleLimits.DEFAULT.gap();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatExceedsALimitIsReported(SubtitleSide side) {
    for (long seed = 20; seed < 26; seed++) {
      Subtitles subtitles = make(lines(new Random(seed), 30), side, 1);
      Set<String> reported =
          subtitles.findings().stream()
              .map(
                  finding ->
                      finding.rule()
                          + MessageTable.english(finding.message())
                              .replaceAll(".* at (\\S+) .*", "$1"))
              .collect(Collectors.toSet());
      for (SubtitleCue cue : subtitles.cues()) {
        String at = cue.time().beginText();
        long shown = cue.time().end() - cue.time().begin();
        for (String line : cue.lines()) {
          Language language = side == SubtitleSide.TARGET ? Language.EN_US : Language.ZH_CN;
          int columns = DisplayWidth.in(language).of(line);
          if (side != SubtitleSide.BOTH && columns > SubtitleLimits.DEFAULT.lineColumns()) {
            assertTrue(reported.contains("subtitles.line-length" + at), seed + ": " + cue);
          }
          if (side != SubtitleSide.BOTH && columns * 1000.0 / shown > 17.5) {
            assertTrue(reported.contains("subtitles.reading-speed" + at), seed + ": " + cue);
          }
        }
        if (shown < SubtitleLimits.DEFAULT.shortest()) {
          assertTrue(reported.contains("subtitles.duration" + at), seed + ": " + cue);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void noLineEndsInAWord(long seed) {
    List<SpokenDocuments.Line> lines = lines(new Random(seed), 20);
    for (SpokenDocuments.Line line : lines) {
      for (PhraseBreaks.Break at : PhraseBreaks.in(Language.EN_US, WORDS).of(line.en())) {
        assertTrue(at.end() < at.next(), "seed " + seed + ": " + line.en() + " at " + at);
      }
      Set<Integer> begins = new HashSet<>();
      for (TaggedWord word : WORDS.words(line.zh())) {
        begins.add(word.begin() + word.word().length() - word.word().stripLeading().length());
      }
      for (PhraseBreaks.Break at : PhraseBreaks.in(Language.ZH_CN, WORDS).of(line.zh())) {
        assertTrue(begins.contains(at.next()), "seed " + seed + ": " + line.zh() + " at " + at);
        assertTrue(
            !Character.isLowSurrogate(line.zh().charAt(at.next())),
            "seed " + seed + ": " + line.zh() + " at " + at);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500, 20_000})
  void takesALineOfAnyLength(int words) {
    String en = "word ".repeat(words).strip();
    String zh = "词".repeat(words);
    Timecode time = new Timecode(0, 1000L * words);
    Subtitles subtitles =
        make(List.of(new SpokenDocuments.Line(time, null, zh, en)), SubtitleSide.BOTH, 1);
    assertEquals(
        words * 5,
        subtitles.cues().stream()
            .flatMap(cue -> cue.lines().stream())
            .mapToInt(line -> letters(line).length())
            .sum());
  }

  private static Subtitles make(List<SpokenDocuments.Line> lines, SubtitleSide side, int count) {
    var document = SpokenDocuments.of(lines);
    var options = new SubtitleOptions(side, SubtitleLimits.DEFAULT.withLines(count));
    return new SubtitleMaker(options, WORDS)
        .make(document, SpeechTimes.of(document, Optional.empty()));
  }

  private static List<SpokenDocuments.Line> lines(Random random, int count) {
    List<SpokenDocuments.Line> lines = new ArrayList<>();
    long at = random.nextInt(3000);
    for (int i = 0; i < count; i++) {
      long end = at + random.nextInt(12_000);
      lines.add(
          new SpokenDocuments.Line(
              new Timecode(at, end),
              random.nextInt(3) == 0 ? "甲" : null,
              text(random, ZH, "") + "。",
              text(random, EN, " ") + "."));
      at = random.nextInt(4) == 0 ? end + random.nextInt(3000) : end;
    }
    return lines;
  }

  private static String text(Random random, List<String> words, String between) {
    StringBuilder text = new StringBuilder(words.get(0));
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      text.append(between).append(words.get(random.nextInt(words.size())));
    }
    return text.toString().strip();
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }
}
