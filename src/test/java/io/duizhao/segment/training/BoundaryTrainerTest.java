package io.duizhao.segment.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.segment.Samples;
import io.duizhao.segment.boundary.BoundaryWeights;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.segment.opennlp.MaxentLearner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Trains on a toy language: sentences begin with 首先, 然后 or 最后 and go on with 因为. */
class BoundaryTrainerTest {
  private static final List<String> OPENINGS = List.of("首先", "然后", "最后");
  private static final List<String> THINGS = List.of("小船靠岸", "雨停了", "孩子们睡着", "火车开走", "面包烤好");

  private static BoundaryTrainer trainer() {
    return new BoundaryTrainer(Language.ZH_CN, SrxBreakRules.standard(), Samples.DICTIONARY);
  }

  private static String prose(long seed, int sentences) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(OPENINGS.get(random.nextInt(OPENINGS.size())))
          .append(THINGS.get(random.nextInt(THINGS.size())))
          .append("，因为")
          .append(THINGS.get(random.nextInt(THINGS.size())))
          .append("。");
    }
    return text.toString();
  }

  private static byte[] train() {
    BoundaryTrainer trainer = trainer();
    trainer.add(Samples.document(Samples.prose(Language.ZH_CN, prose(1, 300))));
    return trainer.train(new MaxentLearner()).bytes();
  }

  @Test
  void theModelLearnsWhereSentencesEnd() {
    TrainedBoundaryModel model =
        TrainedBoundaryModel.bundled(() -> Samples.DICTIONARY).with(BoundaryWeights.read(train()));
    List<CaptionLine> lines = new ArrayList<>();
    for (String line : List.of("首先雨停了", "因为小船靠岸", "然后火车开走", "因为面包烤好", "最后雨停了")) {
      lines.add(new CaptionLine(line, Double.NaN));
    }
    double[] logits = model.logits(lines, Language.ZH_CN);
    assertTrue(logits[0] < -1 && logits[1] > 1 && logits[2] < -1 && logits[3] > 1);
  }

  @Test
  void theSameTextGivesTheSameModel() {
    assertArrayEquals(train(), train());
  }

  @Test
  void aCopyHasLearntTheSame() {
    BoundaryTrainer trainer =
        new BoundaryTrainer(Language.EN_US, SrxBreakRules.standard(), Samples.DICTIONARY);
    String prose = "The boat landed. Then the rain stopped. The train left because it was late. ";
    trainer.add(Samples.document(Samples.prose(Language.EN_US, prose.repeat(20).strip())));
    assertArrayEquals(
        trainer.train(new MaxentLearner()).bytes(),
        trainer.copy().train(new MaxentLearner()).bytes());
  }

  @Test
  void punctuatedCaptionsAreLearntFromWithAndWithoutPauses() {
    BoundaryTrainer trainer = trainer();
    trainer.add(Samples.document(captions("小船靠岸，", "因为雨停了。", "火车开走。")));
    assertEquals(4, trainer.size());
  }

  @Test
  void captionsWithoutMarksTeachNothing() {
    BoundaryTrainer trainer = trainer();
    trainer.add(Samples.document(captions("小船靠岸", "因为雨停了", "火车开走")));
    assertEquals(0, trainer.size());
  }

  @Test
  void headingsAndTextWithoutAnEndTeachNothing() {
    BoundaryTrainer trainer = trainer();
    trainer.add(
        Samples.document(
            Block.of(BlockKind.HEADING, Language.ZH_CN, MappedText.unmapped("雨停了，小船靠岸。")),
            Samples.prose(Language.ZH_CN, "火车开走，雨停了"),
            Samples.prose(Language.ZH_CN, "")));
    assertEquals(0, trainer.size());
  }

  private static Block captions(String... texts) {
    StringBuilder text = new StringBuilder();
    List<Cue> cues = new ArrayList<>();
    for (String caption : texts) {
      Span span = new Span(text.length(), text.length() + caption.length());
      cues.add(new Cue(span, new Timecode(cues.size() * 1000L, cues.size() * 1000L + 900)));
      text.append(caption);
    }
    MappedText mapped = MappedText.unmapped(text.toString());
    return new Block(BlockKind.PROSE, Language.ZH_CN, null, mapped, List.of(), cues);
  }
}
