package io.duizhao.segment.training;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.segment.boundary.BoundaryWeights;
import io.duizhao.segment.caption.SpokenWords;
import io.duizhao.segment.cut.BlockCutter;
import io.duizhao.segment.cut.BreakRules;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Marks;
import io.duizhao.segment.feature.BoundaryFeatures;
import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.ChineseBoundaryFeatures;
import io.duizhao.segment.feature.EnglishBoundaryFeatures;
import io.duizhao.segment.feature.Observations;
import io.duizhao.segment.feature.WordGapFeatures;
import io.duizhao.segment.feature.WordHabits;
import io.duizhao.segment.punctuation.PunctuationCutter;
import io.duizhao.segment.training.BoundaryLearner.Place;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns from punctuated documents where sentences end in captions without punctuation. Captions
 * with end marks are learnt from as they stand, their marks taken off, once with their pauses and
 * once without; other text is cut into captions first. The same documents in the same order give
 * the same model.
 */
public final class BoundaryTrainer {
  /** Other text is taken this many sentences at a time, about as many as a talk has. */
  private static final int SENTENCES = 50;

  /** Captions with fewer end marks than one in eight are no example. */
  private static final double PUNCTUATED = 0.125;

  /** Other text is cut into captions so many times, each time otherwise. */
  private static final int CUTS = 2;

  /** Any number: it makes training repeatable. */
  private static final long SEED = 7;

  /**
   * Real captions are few beside other text, and show what they alone have: each counts so many
   * times. Measured by cross-validation over talks.
   */
  private static final int CAPTIONS_COUNT = 10;

  /** The same of each gap between words. Measured likewise. */
  private static final int WORDS_OF_CAPTIONS_COUNT = 20;

  private final boolean chinese;
  private final BoundaryFeatures features;
  private final BlockCutter punctuation;
  private final PseudoCaptions pseudoCaptions;
  private final List<String> sentences = new ArrayList<>();
  private final BoundaryFeatures wordGaps = new WordGapFeatures();
  private final List<LabelledLine> words = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Place> wordPlaces = new ArrayList<>();

  /**
   * Starts with no documents.
   *
   * @param language of the captions that the model is for
   * @param rules where sentences end in punctuated text
   * @param dictionary gives the words that Chinese is cut into
   */
  public BoundaryTrainer(Language language, BreakRules rules, ChineseWords.Dictionary dictionary) {
    chinese = language.isChinese();
    features =
        chinese
            ? new ChineseBoundaryFeatures(dictionary, WordHabits.bundled())
            : new EnglishBoundaryFeatures();
    punctuation = new PunctuationCutter(rules, SemicolonPolicy.NEVER);
    pseudoCaptions = new PseudoCaptions(new ChineseWords(dictionary), SEED);
  }

  private BoundaryTrainer(BoundaryTrainer other) {
    chinese = other.chinese;
    features = other.features;
    punctuation = other.punctuation;
    pseudoCaptions = other.pseudoCaptions;
    places.addAll(other.places);
    wordPlaces.addAll(other.wordPlaces);
  }

  /** Returns a trainer that has seen the same documents and may see others. */
  public BoundaryTrainer copy() {
    return new BoundaryTrainer(this);
  }

  /** Adds what a document shows. */
  public void add(Document document) {
    for (Block block : document.blocks()) {
      if (!chinese) {
        addWords(block);
      }
      switch (block.kind()) {
        case HEADING, META, SOUND, BOILERPLATE -> endSentences();
        case SPEECH, PROSE, LIST -> {
          if (block.cues().isEmpty()) {
            addSentences(block);
          } else {
            endSentences();
            addCaptions(block);
          }
        }
      }
    }
    endSentences();
    boolean captions = document.blocks().stream().anyMatch(block -> !block.cues().isEmpty());
    endWords(captions ? WORDS_OF_CAPTIONS_COUNT : 1);
  }

  /** Returns how many ends of captions were seen so far. */
  public int size() {
    return places.size();
  }

  /** Returns the model. */
  public BoundaryWeights train(BoundaryLearner learner) {
    SortedMap<String, Double> logOdds = new TreeMap<>(learner.learn(places));
    if (!wordPlaces.isEmpty()) {
      logOdds.putAll(learner.learn(wordPlaces));
    }
    return BoundaryWeights.of(chinese, logOdds);
  }

  /** Adds the words of a block, in whose gaps sentences end where marks show it. */
  private void addWords(Block block) {
    String text = block.text().text();
    Set<Integer> ends = new HashSet<>();
    for (Cut cut : punctuation.cut(block)) {
      if (Marks.endsSentence(text, 0, cut.offset())) {
        ends.add(Marks.skipSpace(text, cut.offset()));
      }
    }
    List<Span> spans = SpokenWords.of(text);
    for (int k = 0; k < spans.size(); k++) {
      int end = k + 1 < spans.size() ? spans.get(k + 1).begin() : text.length();
      CaptionLine word = new CaptionLine(spans.get(k).of(text), Double.NaN);
      words.add(new LabelledLine(word, ends.contains(end)));
    }
  }

  private void endWords(int times) {
    List<Observations> seen = wordGaps.of(words.stream().map(LabelledLine::line).toList(), true);
    for (int i = 0; i < seen.size(); i++) {
      List<String> own = new ArrayList<>(seen.get(i).all());
      own.remove(Observations.ALWAYS); // its weight is that of the lines
      wordPlaces.add(new Place(own, words.get(i).ends(), times));
    }
    words.clear();
  }

  private void addSentences(Block block) {
    String text = block.text().text();
    int begin = 0;
    for (Cut cut : punctuation.cut(block)) {
      String sentence = text.substring(begin, cut.offset()).strip();
      begin = cut.offset();
      if (Marks.endsSentence(sentence, 0, sentence.length())) {
        sentences.add(sentence);
      } else {
        endSentences();
      }
    }
    if (sentences.size() >= SENTENCES) {
      endSentences();
    }
  }

  private void endSentences() {
    for (int i = 0; i < CUTS; i++) {
      learn(pseudoCaptions.of(sentences), 1);
    }
    sentences.clear();
  }

  private void addCaptions(Block block) {
    List<LabelledLine> timed = new ArrayList<>();
    List<LabelledLine> untimed = new ArrayList<>();
    List<Cue> cues = block.cues();
    String text = block.text().text();
    int ended = 0;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      String bare = BareText.of(cue.span().of(text));
      boolean ends = Marks.endsSentence(text, cue.span().begin(), cue.span().end());
      ended += ends ? 1 : 0;
      if (!bare.isEmpty()) {
        double pause = i + 1 < cues.size() ? cue.pauseBefore(cues.get(i + 1)) : Double.NaN;
        timed.add(new LabelledLine(new CaptionLine(bare, pause), ends));
        untimed.add(new LabelledLine(new CaptionLine(bare, Double.NaN), ends));
      }
    }
    if (ended >= PUNCTUATED * cues.size()) {
      learn(timed, CAPTIONS_COUNT);
      learn(untimed, CAPTIONS_COUNT);
    }
  }

  private void learn(List<LabelledLine> lines, int times) {
    List<Observations> seen = features.of(lines.stream().map(LabelledLine::line).toList(), true);
    for (int i = 0; i < seen.size(); i++) {
      places.add(new Place(seen.get(i).all(), lines.get(i).ends(), times));
    }
  }
}
