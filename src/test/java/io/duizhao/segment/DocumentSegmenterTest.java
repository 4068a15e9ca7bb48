package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.segment.cut.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentSegmenterTest {
  @Test
  void emptyBlocksHaveNoSegment() {
    assertEquals(List.of(), Samples.segments());
    assertEquals(List.of(), Samples.segments(Samples.prose(Language.ZH_CN, " \u3000 ")));
  }

  @Test
  void marksAloneAreOneSegment() {
    assertEquals(List.of("……！"), Samples.texts(Samples.prose(Language.ZH_CN, "……！")));
  }

  @ParameterizedTest
  @EnumSource(names = {"HEADING", "META", "SOUND"})
  void blocksOfTheseKindsStayWhole(BlockKind kind) {
    Block block = Block.of(kind, Language.ZH_CN, MappedText.unmapped("为什么？因为有趣！"));
    assertEquals(List.of("为什么？因为有趣！"), Samples.texts(block));
  }

  @Test
  void aBlockIsCutByTheRulesOfItsOwnLanguage() {
    Block english = Samples.prose(Language.EN_US, "Ask Mrs. Wu. She knows.");
    Block chinese = Samples.prose(Language.ZH_CN, "去问吴老师。她知道。");
    assertEquals(
        List.of("Ask Mrs. Wu.", "She knows.", "去问吴老师。", "她知道。"), Samples.texts(english, chinese));
  }

  @Test
  void textInOneLineWithoutMarksIsCutByJudgement() {
    String spoken =
        "大家好欢迎收听今天的节目我们今天请到了一位修了四十年钟表的师傅那我想先问一下您是怎么开始修表的呢"
            + "我那个时候十六岁家里穷我父亲就把我送到镇上学手艺一开始师傅什么都不教我就在旁边看看了整整一年"
            + "后来师傅生病了店里没有人我就自己试着修了第一只表那只表到现在还在走";
    Block block = Samples.prose(Language.ZH_CN, spoken);
    List<Segment> segments = Samples.segments(block);
    assertTrue(segments.size() >= 3 && segments.size() <= 14, segments.toString());
    assertEquals(spoken, String.join("", Samples.texts(block)));
    assertTrue(segments.stream().limit(segments.size() - 1).allMatch(s -> s.confidence() < 0.99));
    assertEquals(
        spoken.indexOf("我那个时候"),
        segments.stream()
            .map(Segment::span)
            .filter(span -> span.end() >= spoken.indexOf("我那个时候"))
            .findFirst()
            .orElseThrow()
            .end());
  }

  @Test
  void englishInOneLineWithoutMarksIsCutByJudgementToo() {
    String spoken =
        ("hello everyone and welcome to the show today we have a guest who has been mending clocks"
                + " for forty years so how did you begin well i was sixteen and my father sent me to"
                + " town to learn a trade at first the master taught me nothing i just sat there and"
                + " watched for a whole year then he fell ill and there was nobody in the shop so i"
                + " tried to mend my first watch and it still runs today")
            .strip();
    Block block = Samples.prose(Language.EN_US, spoken);
    List<String> texts = Samples.texts(block);
    assertTrue(texts.size() >= 2, texts.toString());
    assertEquals(spoken, String.join(" ", texts));
  }

  @Test
  void aRecognizersLoopIsNotJudged() {
    String loop = "感谢大家的收听我们下期再见".repeat(40);
    assertEquals(List.of(loop), Samples.texts(Samples.prose(Language.ZH_CN, loop)));
  }

  @Test
  void aLongSentenceWithCommasIsNotJudged() {
    String sentence = "他说，" + "修钟表的人都知道的那一件小事".repeat(4) + "，" + "后来大家都忘记了的那一件小事".repeat(4) + "。";
    assertEquals(List.of(sentence), Samples.texts(Samples.prose(Language.ZH_CN, sentence)));
  }

  @Test
  void halfWidthMarksAreMarks() {
    String text =
        "他从来不上楼去看钟,也不让别人上去."
            + "又有人问:\"楼上到底有什么东西不能给大家看一看?\"他没有说话,只是把手里的扳手擦了又擦,放进木匣子里."
            + "第二天一早,天还没有亮,他就一个人上了楼,给那口大钟上弦.";
    assertEquals(
        List.of(
            "他从来不上楼去看钟,也不让别人上去.",
            "又有人问:\"楼上到底有什么东西不能给大家看一看?\"",
            "他没有说话,只是把手里的扳手擦了又擦,放进木匣子里.",
            "第二天一早,天还没有亮,他就一个人上了楼,给那口大钟上弦."),
        Samples.texts(Samples.prose(Language.ZH_CN, text)));
  }

  @Test
  void segmentsKnowTheirPlaceSpeakerAndOrigin() {
    String original = "**甲：**早。\n你好！";
    MappedText text = new MappedText.Builder().copy(original, 6, 8).copy(original, 9, 12).build();
    Block block = new Block(BlockKind.SPEECH, Language.ZH_CN, "甲", text, List.of(), List.of());
    List<Segment> segments = Samples.segments(Samples.prose(Language.ZH_CN, "题。"), block);
    Segment last = segments.get(2);
    assertEquals(1, last.block());
    assertEquals("甲", last.speaker());
    assertEquals("你好！", last.text());
    assertEquals(new Span(2, 5), last.span());
    assertEquals(List.of(new Span(9, 12)), last.origin());
    assertNull(last.timecode());
  }

  @Test
  void aCodeOnABoundaryGoesWithWhatItMarks() {
    List<InlineCode> codes =
        List.of(
            new InlineCode(Role.OPEN, "bold", 0, 1, "**"),
            new InlineCode(Role.CLOSE, "bold", 3, 1, "**"),
            new InlineCode(Role.OPEN, "italic", 3, 2, "_"),
            new InlineCode(Role.CLOSE, "italic", 6, 2, "_"));
    MappedText text = MappedText.unmapped("下雨。不去。");
    Block block = new Block(BlockKind.PROSE, Language.ZH_CN, null, text, codes, List.of());
    List<Segment> segments = Samples.segments(block);
    assertEquals(codes.subList(0, 2), segments.get(0).codes());
    assertEquals(List.of(codes.get(2).at(0), codes.get(3).at(3)), segments.get(1).codes());
  }

  @Test
  void aSegmentTakesTheTimesOfTheCuesItLiesIn() {
    List<Cue> cues =
        List.of(
            new Cue(new Span(0, 4), new Timecode(0, 1000)),
            new Cue(new Span(4, 8), new Timecode(1200, 2000)),
            new Cue(new Span(8, 11), new Timecode(2500, 3000)));
    MappedText text = MappedText.unmapped("今天下雨我们不去。明天见");
    Block block = new Block(BlockKind.PROSE, Language.ZH_CN, null, text, List.of(), cues);
    List<Segment> segments = Samples.segments(block);
    assertEquals(new Timecode(0, 3000), segments.get(0).timecode());
  }

  @Test
  void captionsWithoutMarksAreLessCertain() {
    List<String> lines = List.of("今天我们要聊的是", "一个关于城市交通的故事", "以及它背后的设计", "首先我们来看看", "这座城市悠久的历史");
    List<Segment> segments = Samples.segments(Samples.captions(Language.ZH_CN, lines));
    assertTrue(segments.get(0).confidence() < Cut.MARKED);
    assertTrue(segments.get(0).confidence() > 0.3);
    Segment marked = Samples.segments(Samples.prose(Language.ZH_CN, "今天下雨。")).get(0);
    assertEquals(Cut.MARKED, marked.confidence());
  }
}
