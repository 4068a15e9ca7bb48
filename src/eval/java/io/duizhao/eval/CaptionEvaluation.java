package io.duizhao.eval;

import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.segment.opennlp.MaxentLearner;
import io.duizhao.segment.training.BareText;
import io.duizhao.segment.training.BoundaryTrainer;
import io.duizhao.text.LetterStream;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.workflow.training.TrainingFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Cross-validates the caption models by talk: trains on four fifths of the talks and on all other
 * texts, cuts the rest with their marks taken off and in lower case, and prints the F1 of the
 * sentence ends of all talks together and how often ends of each confidence are right.
 *
 * <p>Arguments: the language, a folder with a folder for each talk ({@code zh.srt}, {@code
 * en.srt}), and the other texts, as {@code segment train} takes them.
 */
public final class CaptionEvaluation {
  private static final int FOLDS = 5;

  private final Language language;
  private final TrainingFiles files;
  private final BoundaryTrainer others;
  private final List<Path> talks;

  private CaptionEvaluation(Language language, Path talks, List<Path> others) throws IOException {
    this.language = language;
    files = new TrainingFiles(language);
    this.others =
        new BoundaryTrainer(language, SrxBreakRules.standard(), CompiledLexicon.bundled());
    others.forEach(file -> this.others.add(files.read(file)));
    String name = (language.isChinese() ? "zh" : "en") + ".srt";
    try (Stream<Path> folders = Files.list(talks)) {
      this.talks = folders.map(folder -> folder.resolve(name)).sorted().toList();
    }
  }

  /** Runs the evaluation. */
  public static void main(String[] arguments) throws IOException {
    List<Path> others = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    new CaptionEvaluation(new Language(arguments[0]), Path.of(arguments[1]), others).run();
  }

  private void run() throws IOException {
    EndCounts timed = new EndCounts();
    EndCounts untimed = new EndCounts();
    for (int fold = 0; fold < FOLDS; fold++) {
      BoundaryTrainer trainer = others.copy();
      List<Path> left = new ArrayList<>();
      for (int i = 0; i < talks.size(); i++) {
        if (i % FOLDS == fold) {
          left.add(talks.get(i));
        } else {
          trainer.add(files.read(talks.get(i)));
        }
      }
      DocumentSegmenter segmenter =
          new DocumentSegmenter(
              SrxBreakRules.standard(),
              SemicolonPolicy.NEVER,
              TrainedBoundaryModel.bundled(CompiledLexicon::bundled)
                  .with(trainer.train(new MaxentLearner())));
      for (Path talk : left) {
        Set<Integer> gold = goldEnds(files.read(talk));
        timed.add(gold, segmenter.segment(bare(talk, Readers.standard())).segments());
        untimed.add(gold, segmenter.segment(bare(talk, Readers.withoutTimecodes())).segments());
      }
    }
    System.out.println("with pauses: " + timed);
    System.out.println("without: " + untimed);
  }

  /** Letters before each end, where a sentence ends with a cue that shows an end mark. */
  private static Set<Integer> goldEnds(Document talk) {
    Set<Integer> ends = new TreeSet<>();
    int letters = 0;
    for (Block block : talk.blocks()) {
      String text = block.text().text();
      for (Cue cue : block.cues()) {
        String caption = cue.span().of(text);
        letters += LetterStream.of(caption).length();
        if (caption.matches("(?s).*[。？！?!….][\"”’」）)]*\\s*")) {
          ends.add(letters);
        }
      }
    }
    ends.add(letters);
    return ends;
  }

  private Document bare(Path talk, Readers readers) throws IOException {
    String bare =
        Files.readString(talk)
            .lines()
            .map(line -> line.contains("-->") ? line : bareLine(line))
            .collect(Collectors.joining("\n"));
    SourceFile file = SourceFile.of("bare.srt", bare.getBytes(StandardCharsets.UTF_8));
    return readers.choose(file).reader().read(file, "bare", language);
  }

  /** References and styles, which readers resolve, are no letters of the text. */
  private static String bareLine(String line) {
    String plain = Parser.unescapeEntities(line.replaceAll("</?[a-z]++>", ""), false);
    return BareText.of(plain).toLowerCase(Locale.ROOT);
  }

  /** Counts ends that are right, found and expected, and by confidence. */
  private static final class EndCounts {
    private final int[] right = new int[10];
    private final int[] found = new int[10];
    private int expected;

    void add(Set<Integer> gold, List<Segment> segments) {
      int letters = 0;
      for (Segment segment : segments) {
        letters += LetterStream.of(segment.text()).length();
        int bin = Math.min(9, (int) (segment.confidence() * 10));
        found[bin]++;
        right[bin] += gold.contains(letters) ? 1 : 0;
      }
      expected += gold.size();
    }

    @Override
    public String toString() {
      int hits = Arrays.stream(right).sum();
      int all = Arrays.stream(found).sum();
      StringBuilder out = new StringBuilder();
      double f1 = 2.0 * hits / (all + expected);
      out.append(String.format(Locale.ROOT, "P %.4f ", hits / (double) all))
          .append(String.format(Locale.ROOT, "R %.4f F1 %.4f", hits / (double) expected, f1));
      for (int bin = 0; bin < found.length; bin++) {
        if (found[bin] > 0) {
          out.append(String.format(Locale.ROOT, "%n  confidence 0.%d: ", bin))
              .append(String.format(Locale.ROOT, "%d of %d right", right[bin], found[bin]));
        }
      }
      return out.toString();
    }
  }
}
