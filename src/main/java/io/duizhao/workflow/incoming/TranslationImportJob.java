package io.duizhao.workflow.incoming;

import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.project.TranslationStore;
import io.duizhao.project.Translations;
import io.duizhao.workflow.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings what people translated elsewhere among a workspace's translations. */
public final class TranslationImportJob {
  private final Workbench workbench;
  private final IncomingFormat format;
  private final boolean takeTheirs;

  /**
   * Makes the job.
   *
   * @param takeTheirs whether a file is right where both sides changed since the export
   */
  public TranslationImportJob(Workbench workbench, IncomingFormat format, boolean takeTheirs) {
    this.workbench = workbench;
    this.format = format;
    this.takeTheirs = takeTheirs;
  }

  /**
   * What was done.
   *
   * @param written path of the translation file
   * @param taken number of targets, states or comments that were taken
   * @param unchanged number of targets that are as they were exported, or as ours
   * @param untranslated number of units without a target
   * @param findings what was not taken and why, and what needs a look
   */
  public record Done(
      String written, int taken, int unchanged, int untranslated, List<Finding> findings) {
    /** Copies the list. */
    public Done {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Imports a file.
   *
   * @param shownAs the file's path as messages name it
   * @param name the document that it translates; null to go by what the file says
   * @throws InputException where the file cannot be read, or no document is its original
   * @throws io.duizhao.io.OutputException where the translations cannot be written
   */
  public Done run(Path path, String shownAs, @Nullable String name) {
    IncomingFile read = format.read(path, shownAs);
    BilingualDocument document =
        workbench.pairReader().read(read.pair(workbench, path, name)).document();
    IncomingFile file = read.examined(workbench, document);
    TranslationStore store = new TranslationStore(workbench.workspace());
    Translations stored = store.read(document.name());
    FollowedTranslations followed = FollowedTranslations.of(stored, document.source());
    TranslationImport.Result result =
        TranslationImport.of(
            document,
            followed.translations(),
            file.targets(),
            file.expected(),
            takeTheirs,
            file.origin());
    boolean nothing = result.taken() == 0;
    Path written = store.write(document.source(), stored, nothing ? stored : result.translations());
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(result.findings());
    return new Done(
        workbench.workspace().shown(written),
        result.taken(),
        result.unchanged(),
        result.untranslated(),
        findings);
  }
}
