package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.MappedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code segment --explain} says of the places where a sentence ends, or might. */
class ExplanationTest {
  private static List<String> explain(Block... blocks) {
    SegmentedDocument document = Samples.SEGMENTER.segment(Samples.document(blocks));
    List<String> ids = document.segments().stream().map(one -> one.id().value()).toList();
    return Samples.SEGMENTER.explain(document).stream()
        .map(line -> ids.indexOf(line.substring(0, 8)) + line.substring(8))
        .toList();
  }

  @Test
  void namesTheRuleThatEndedASentenceAndWhatKeptOneWhole() {
    assertEquals(
        List.of(
            "0 goes on after \"们去看《走吧！》\": the sentence goes on after a title, bracket or"
                + " quoted expression",
            "0 ends after \"《走吧！》好吗？\": Chinese rule 14: [。！？!?｡]\"?",
            "1 ends after \"吧！》好吗？好的\": end of the paragraph"),
        explain(Samples.prose(Language.ZH_CN, "我们去看《走吧！》好吗？好的")));
  }

  @Test
  void aHeadingIsTakenWhole() {
    Block heading = Block.of(BlockKind.HEADING, Language.ZH_CN, MappedText.unmapped("为什么？因为。"));
    assertEquals(List.of("0 ends after \"为什么？因为。\": a whole heading"), explain(heading));
  }

  @Test
  void tellsTheJudgementOfEachCaption() {
    List<String> lines =
        explain(
            Samples.captions(
                Language.ZH_CN,
                List.of(
                    "大家好", "欢迎来到我的厨房", "首先我们准备食材", "然后把水烧开", "谁会来吃呢？", "我也不知道", "可能是邻居", "也可能是猫")));
    assertEquals(8, lines.size());
    assertTrue(
        lines.get(0).matches(".*: caption model, probability [01]\\.\\d\\d(; .+ [+-]\\d+\\.\\d)+"),
        lines.get(0));
    assertTrue(lines.get(4).endsWith("谁会来吃呢？\": an end mark"), lines.get(4));
    assertTrue(lines.get(7).endsWith(": end of the captions"), lines.get(7));
  }
}
