package io.duizhao.exchange.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTimesTest {
  @Test
  void marksCaseAndScriptDoNotMatter() {
    ScriptTimes.Result result =
        ScriptTimes.of(script("大家好！", "我們今天聊Whisper。"), captions("大家好我们", "今天聊whisper"));
    assertEquals(List.of(new Cue(new Span(0, 4), new Timecode(0, 600))), cues(result, 0));
    assertEquals(
        List.of(
            new Cue(new Span(0, 2), new Timecode(600, 1000)),
            new Cue(new Span(2, 13), new Timecode(1000, 2000))),
        cues(result, 1));
    assertEquals(1, result.heard());
  }

  @Test
  void misheardWordsAreSpokenInBetween() {
    ScriptTimes.Result result =
        ScriptTimes.of(
            script("The glossary comes first.", "Then the machine translates."),
            captions("the glossy comes first", "the machine trance lates"));
    assertEquals(0, time(cues(result, 0).get(0)).begin());
    assertEquals(1000, time(cues(result, 0).get(0)).end(), 60);
    List<Cue> second = cues(result, 1);
    assertEquals(1000, time(second.get(0)).begin(), 60);
    assertEquals(2000, time(second.get(second.size() - 1)).end());
  }

  @Test
  void whatOneSideLacksIsTold() {
    ScriptTimes.Result result =
        ScriptTimes.of(
            script("我们先说翻译记忆库。", "这一句录音里没有任何人说过。", "最后说说术语表的维护。"),
            captions("我们先说翻译记忆库", "下面插播一段广告请大家千万不要走开", "最后说说术语表的维护"));
    assertEquals(List.of("s1"), result.unheard().stream().map(s -> s.id().value()).toList());
    assertEquals(
        List.of(new ScriptTimes.Missing(new Timecode(1000, 2000), "下面插播一段广告请大家千万不要走开")),
        result.missing());
    assertEquals(2000, time(cues(result, 2).get(0)).begin());
  }

  @Test
  void anotherTextIsNotHeard() {
    ScriptTimes.Result result =
        ScriptTimes.of(script("完全不同的一句话。"), captions("nothing of the sort was said"));
    assertEquals(0, result.heard());
    assertTrue(result.times().isEmpty());
    assertTrue(ScriptTimes.of(List.of(), captions()).times().isEmpty());
  }

  /** Times rise, lie inside the recording, and sentences that are heard as written get theirs. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void timesRise(long seed) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder sentence = new StringBuilder();
      int length = 4 + random.nextInt(30);
      for (int k = 0; k < length; k++) {
        sentence.appendCodePoint(0x4E00 + random.nextInt(800));
      }
      sentences.add(sentence + "。");
      heard.add(random.nextInt(10) == 0 ? "嗯" : noisy(sentence, random));
    }
    ScriptTimes.Result result =
        ScriptTimes.of(
            script(sentences.toArray(new String[0])), captions(heard.toArray(new String[0])));
    long last = 0;
    int exact = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<Cue> own = result.times().getOrDefault(new SegmentId("s" + s), List.of());
      int offset = 0;
      for (Cue cue : own) {
        assertTrue(time(cue).begin() >= last, "seed " + seed + ": " + cue + " after " + last);
        assertTrue(cue.span().begin() >= offset, "seed " + seed + ": " + cue);
        assertTrue(cue.span().end() <= sentences.get(s).length(), "seed " + seed + ": " + cue);
        last = time(cue).end();
        offset = cue.span().end();
      }
      boolean right = !own.isEmpty() && Math.abs(time(own.get(0)).begin() - s * 1000L) <= 150;
      exact += right ? 1 : 0;
    }
    assertTrue(exact >= 330, "seed " + seed + ": " + exact + " of 400");
  }

  private static String noisy(CharSequence sentence, Random random) {
    StringBuilder noisy = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      if (random.nextInt(12) > 0) {
        noisy.append(sentence.charAt(i));
      } else if (random.nextBoolean()) {
        noisy.appendCodePoint(0x4E00 + random.nextInt(800));
      }
    }
    return noisy.toString();
  }

  private static Timecode time(Cue cue) {
    Timecode time = cue.timecode();
    return time == null ? new Timecode(0, 0) : time;
  }

  private static List<Cue> cues(ScriptTimes.Result result, int segment) {
    return result.times().getOrDefault(new SegmentId("s" + segment), List.of());
  }

  private static List<Segment> script(String... sentences) {
    List<Segment> segments = new ArrayList<>();
    for (String text : sentences) {
      segments.add(
          new Segment(
              new SegmentId("s" + segments.size()),
              0,
              new Span(0, text.length()),
              BlockKind.PROSE,
              Language.ZH_CN,
              null,
              null,
              text,
              List.of(),
              List.of(),
              1));
    }
    return segments;
  }

  /** Captions of a second each. */
  private static Document captions(String... texts) {
    StringBuilder text = new StringBuilder();
    List<Cue> cues = new ArrayList<>();
    for (String caption : Arrays.asList(texts)) {
      Span span = new Span(text.length(), text.length() + caption.length());
      cues.add(new Cue(span, new Timecode(cues.size() * 1000L, cues.size() * 1000L + 1000)));
      text.append(caption);
    }
    Block block =
        new Block(
            BlockKind.PROSE,
            Language.ZH_CN,
            null,
            MappedText.unmapped(text.toString()),
            List.of(),
            cues);
    return new Document("talk", "talk.srt", "", Language.ZH_CN, "srt", "UTF-8", "", List.of(block));
  }
}
