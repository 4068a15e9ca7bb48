package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.handoff.HandoffWriter;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.workflow.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Writes what a machine is to translate of a workspace. */
public final class HandoffExportJob {
  private final Workbench workbench;
  private final int context;
  private final boolean all;

  /**
   * Makes the job.
   *
   * @param context number of sentences shown around each
   * @param all whether what is translated is written too
   */
  public HandoffExportJob(Workbench workbench, int context, boolean all) {
    this.workbench = workbench;
    this.context = context;
    this.all = all;
  }

  /**
   * Does the job, as {@link DocumentExportJob} does.
   *
   * @param folder where {@code NAME.jsonl} is written
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where all are written
   */
  public List<String> run(Path folder, Consumer<String> remarks) {
    return new DocumentExportJob(workbench, ".jsonl", this::writer).run(folder, remarks);
  }

  private HandoffWriter writer(BilingualDocument document) {
    return new HandoffWriter(
        unit -> all && asks(workbench, document, unit) || asksAnew(workbench, document, unit),
        context,
        workbench.termHits(document));
  }

  /** Returns whether a unit is to be translated and nobody has. */
  public static boolean asksAnew(
      Workbench workbench, BilingualDocument document, TranslationUnit unit) {
    return unit.targetText().isEmpty() && asks(workbench, document, unit);
  }

  private static boolean asks(
      Workbench workbench, BilingualDocument document, TranslationUnit unit) {
    return workbench.configuration().translate().translates(unit, document.languages().source());
  }
}
