package io.duizhao.segment.boundary;

import io.duizhao.io.ProgramFile;
import io.duizhao.model.language.Language;
import io.duizhao.segment.feature.BoundaryFeatures;
import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.ChineseBoundaryFeatures;
import io.duizhao.segment.feature.EnglishBoundaryFeatures;
import io.duizhao.segment.feature.Observations;
import io.duizhao.segment.feature.WordGapFeatures;
import io.duizhao.segment.feature.WordHabits;
import io.duizhao.segment.feature.WordPieces;
import io.duizhao.text.ChineseWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what is seen at the ends of captions by what a trainer learnt. Weights and dictionary are
 * opened when captions of their language are first judged. Safe for use by several threads.
 */
public final class TrainedBoundaryModel implements BoundaryModel {
  /** So many observations are told of a line. */
  private static final int STRONGEST = 4;

  private final Supplier<? extends ChineseWords.Dictionary> dictionary;
  private final Lazy<Judge> chinese;
  private final Lazy<Judge> english;

  private TrainedBoundaryModel(
      Supplier<? extends ChineseWords.Dictionary> dictionary,
      Supplier<BoundaryWeights> chinese,
      Supplier<BoundaryWeights> english) {
    this.dictionary = dictionary;
    this.chinese =
        new Lazy<>(
            () ->
                new Judge(
                    chinese.get(),
                    new ChineseBoundaryFeatures(dictionary.get(), WordHabits.bundled())));
    this.english = new Lazy<>(() -> new Judge(english.get(), new EnglishBoundaryFeatures()));
  }

  /**
   * Returns the model that comes with the program.
   *
   * @param dictionary gives the words that Chinese captions are cut into
   */
  public static TrainedBoundaryModel bundled(
      Supplier<? extends ChineseWords.Dictionary> dictionary) {
    return new TrainedBoundaryModel(
        dictionary,
        () -> load("/io/duizhao/segment/captions-zh.model"),
        () -> load("/io/duizhao/segment/captions-en.model"));
  }

  /** Returns this model with other weights for the language that they are for. */
  public TrainedBoundaryModel with(BoundaryWeights weights) {
    return weights.isChinese()
        ? new TrainedBoundaryModel(dictionary, () -> weights, () -> english.get().weights())
        : new TrainedBoundaryModel(dictionary, () -> chinese.get().weights(), () -> weights);
  }

  @Override
  public double[] logits(List<CaptionLine> lines, Language language) {
    return (language.isChinese() ? chinese : english).get().logits(lines);
  }

  @Override
  public List<List<Evidence>> evidence(List<CaptionLine> lines, Language language) {
    return (language.isChinese() ? chinese : english).get().evidence(lines);
  }

  @Override
  public double[] wordLogits(List<String> words, Language language) {
    Judge judge = new Judge(english.get().weights(), new WordGapFeatures());
    double ofLines = judge.weights().logOdds(Observations.ALWAYS);
    double[] logits =
        judge.logits(words.stream().map(word -> new CaptionLine(word, Double.NaN)).toList());
    return Arrays.stream(logits).map(logit -> logit - ofLines).toArray();
  }

  @Override
  public List<Integer> lineEnds(String text, Language language, double likely) {
    List<String> pieces = WordPieces.of(text, new ChineseWords(dictionary.get()));
    double[] logits =
        language.isChinese()
            ? RunOnLines.logits(pieces, lines -> logits(lines, language))
            : wordLogits(pieces.stream().map(String::strip).toList(), language);
    return RunOnLines.ends(pieces, logits, likely);
  }

  private static BoundaryWeights load(String name) {
    return BoundaryWeights.read(ProgramFile.bytes(TrainedBoundaryModel.class, name));
  }

  private record Judge(BoundaryWeights weights, BoundaryFeatures features) {
    double[] logits(List<CaptionLine> lines) {
      return features.of(lines, false).stream().mapToDouble(weights::logOdds).toArray();
    }

    List<List<Evidence>> evidence(List<CaptionLine> lines) {
      return features.of(lines, true).stream().map(this::strongest).toList();
    }

    private List<Evidence> strongest(Observations seen) {
      return seen.all().stream()
          .filter(one -> !one.equals(Observations.ALWAYS))
          .map(one -> new Evidence(Observations.shown(one), weights.logOdds(one)))
          .sorted(Comparator.comparingDouble(one -> -Math.abs(one.logOdds())))
          .limit(STRONGEST)
          .toList();
    }
  }

  /** A value that is made once, when it is first asked for. */
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      T value = made == null ? maker.get() : made;
      made = value;
      return value;
    }
  }
}
