package io.duizhao.workflow.training;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.LexiconTrainer;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.memory.MemoryText;
import io.duizhao.workflow.memory.ParallelText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Trains a lexicon from texts and their translations. */
public final class LexiconTraining {
  /** Pairs of sentences below which nothing can be learnt. */
  private static final int FEWEST = 20;

  private LexiconTraining() {}

  /**
   * Trains a lexicon and writes it. The same files in the same order give the same bytes.
   *
   * @param files tables of sentence pairs, translation memories and workspaces
   * @param lexicon the file to write
   * @param progress is told what is done
   * @throws InputException where a file cannot be read or there is too little to learn from
   */
  public static void train(List<Path> files, Path lexicon, Consumer<String> progress) {
    LexiconTrainer trainer = new LexiconTrainer(CompiledLexicon.bundled());
    for (Path file : files) {
      int before = trainer.size();
      parallel(file).read(trainer::add);
      progress.accept(file + ": " + (trainer.size() - before) + " pairs of sentences");
    }
    if (trainer.size() < FEWEST) {
      throw InputException.at(
          files.get(0),
          (files.size() == 1 ? "holds " : "and the other files hold ")
              + trainer.size()
              + " pairs of sentences of at most "
              + LexiconTrainer.MOST_TOKENS
              + " words; at least "
              + FEWEST
              + " are needed to learn from");
    }
    byte[] bytes = trainer.train();
    AtomicFile.write(lexicon, out -> out.write(bytes));
  }

  private static ParallelText parallel(Path file) {
    if (Files.isDirectory(file)) {
      return new AlignedWorkspace(Workspace.at(file));
    }
    return MemoryText.isMemory(file)
        ? new MemoryText(file, LanguagePair.DEFAULT)
        : new TabbedText(file);
  }
}
