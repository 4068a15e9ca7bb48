package io.duizhao.workflow.term;

import io.duizhao.io.InputException;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.text.EnglishTagger;
import io.duizhao.text.MergingTagger;
import io.duizhao.text.WordTagger;
import io.duizhao.text.hanlp.HanLpTagger;
import io.duizhao.text.opennlp.OpenNlpTagger;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.pair.TextSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Texts in which names and terms are looked for.
 *
 * @param texts those that could be read
 * @param translations those that have a translation, with it
 * @param problems why the others could not, as messages for the user
 */
public record LedgerTexts(
    List<LedgerText> texts, List<TranslatedDocument> translations, List<String> problems) {
  /** Copies the lists. */
  public LedgerTexts {
    texts = List.copyOf(texts);
    translations = List.copyOf(translations);
    problems = List.copyOf(problems);
  }

  /** Returns what cuts Chinese into words. */
  public static WordTagger tagger() {
    return new MergingTagger(new HanLpTagger(), CompiledLexicon.bundled());
  }

  /** Returns what tells the parts of speech of English words. */
  public static EnglishTagger englishTagger() {
    return new OpenNlpTagger();
  }

  /**
   * Reads transcripts.
   *
   * @param shownAs gives the path as messages and outputs name it
   */
  public static LedgerTexts ofFiles(
      List<Path> files, TextSource source, Function<Path, String> shownAs) {
    WordTagger tagger = tagger();
    List<LedgerText> texts = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        String name = String.valueOf(file.getFileName());
        texts.add(
            LedgerText.of(
                source.read(file, shownAs.apply(file), name, new Language("zh")), tagger));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    return new LedgerTexts(texts, List.of(), problems);
  }

  /**
   * Reads and aligns the documents of a workspace.
   *
   * @throws InputException where there is no document at all
   */
  public static LedgerTexts ofWorkspace(Workbench workbench) {
    WordTagger tagger = tagger();
    List<LedgerText> texts = new ArrayList<>();
    List<TranslatedDocument> translations = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    workbench
        .walk(problems::add)
        .each(
            workbench.pairReader()::read,
            (pair, text) -> {
              LedgerText read = LedgerText.of(text.document(), tagger);
              texts.add(read);
              text.target()
                  .ifPresent(
                      file ->
                          translations.add(new TranslatedDocument(text.document(), read, file)));
            });
    return new LedgerTexts(texts, translations, problems);
  }
}
