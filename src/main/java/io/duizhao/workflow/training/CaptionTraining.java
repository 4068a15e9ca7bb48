package io.duizhao.workflow.training;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.segment.opennlp.MaxentLearner;
import io.duizhao.segment.training.BoundaryTrainer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Trains the model that cuts captions without punctuation. */
public final class CaptionTraining {
  /** Places below which nothing can be learnt. */
  private static final int FEWEST = 100;

  private CaptionTraining() {}

  /**
   * Trains a model and writes it. The same files in the same order give the same bytes.
   *
   * @param files punctuated texts
   * @param language of the texts and of the captions to cut
   * @param model the file to write
   * @param progress is told what is done
   * @throws InputException where a file cannot be read or there is too little text
   */
  public static void train(
      List<Path> files, Language language, Path model, Consumer<String> progress) {
    TrainingFiles texts = new TrainingFiles(language);
    BoundaryTrainer trainer =
        new BoundaryTrainer(language, SrxBreakRules.standard(), CompiledLexicon.bundled());
    for (Path file : files) {
      int before = trainer.size();
      trainer.add(texts.read(file));
      progress.accept(file + ": " + (trainer.size() - before) + " ends of captions");
    }
    if (trainer.size() < FEWEST) {
      throw InputException.at(
          files.get(0), "and the other files hold too little punctuated text to learn from");
    }
    AtomicFile.write(model, trainer.train(new MaxentLearner())::write);
  }
}
