package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.FrontMatterValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes every document of a workspace as a file of one format. */
public final class DocumentExportJob {
  private final Workbench workbench;
  private final String ending;
  private final Function<BilingualDocument, BilingualWriter> writers;

  /** Exports the documents of a workspace in one format. */
  public DocumentExportJob(Workbench workbench, ExportFormat format) {
    this(workbench, format.ending(), document -> format.writer(workbench, document));
  }

  /**
   * Makes the job.
   *
   * @param ending the ending of the files' names, with its dot
   * @param writers gives what writes a document
   */
  DocumentExportJob(
      Workbench workbench, String ending, Function<BilingualDocument, BilingualWriter> writers) {
    this.workbench = workbench;
    this.ending = ending;
    this.writers = writers;
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done.
   *
   * @param folder where the files are written
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where all are written
   * @throws InputException where there is no document at all
   */
  public List<String> run(Path folder, Consumer<String> remarks) {
    List<String> problems = new ArrayList<>(workbench.problems());
    workbench
        .walk(problems::add)
        .each(
            workbench.pairReader()::read,
            (pair, text) -> {
              text.remarks().forEach(remarks);
              BilingualDocument document =
                  FrontMatterValues.shown(text.document(), workbench.configuration().translate());
              AtomicFile.write(
                  folder.resolve(document.name() + ending),
                  out -> writers.apply(document).write(document, out));
            });
    return problems;
  }
}
