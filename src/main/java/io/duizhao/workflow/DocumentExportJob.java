package io.duizhao.workflow;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.BilingualDocument;
import io.duizhao.project.DocumentPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes every document of a workspace as a file of one format. */
public final class DocumentExportJob {
  private final Workbench workbench;
  private final ExportFormat format;

  /** Makes the job. */
  public DocumentExportJob(Workbench workbench, ExportFormat format) {
    this.workbench = workbench;
    this.format = format;
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
    List<String> problems = new ArrayList<>();
    for (DocumentPair pair : workbench.documents().pairs()) {
      try {
        BilingualText text = workbench.pairReader().read(pair);
        text.remarks().forEach(remarks);
        BilingualDocument document = text.document();
        AtomicFile.write(
            folder.resolve(document.name() + format.ending()),
            out -> format.writer(workbench, document).write(document, out));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    return problems;
  }
}
