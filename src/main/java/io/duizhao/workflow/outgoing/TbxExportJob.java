package io.duizhao.workflow.outgoing;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.term.Concept;
import io.duizhao.term.format.GlossaryFormat;
import io.duizhao.term.format.GlossaryFormats;
import io.duizhao.workflow.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Writes the glossary of a workspace, all its files together, as TBX. */
public final class TbxExportJob {
  private static final String FILE = "glossary.tbx";

  private final Workbench workbench;
  private final String format;

  /**
   * Makes the job.
   *
   * @param format name of the dialect: {@code tbx}, {@code tbx-min}, {@code tbx-core} and so on, as
   *     {@code terms convert} names them
   */
  public TbxExportJob(Workbench workbench, String format) {
    this.workbench = workbench;
    this.format = format;
  }

  /**
   * Does the job.
   *
   * @param folder where {@code glossary.tbx} is written
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where the whole glossary is written
   * @throws InputException where the workspace has no terms or there is no such dialect
   */
  public List<String> run(Path folder, Consumer<String> remarks) {
    List<Concept> concepts = workbench.glossary().termbase().concepts();
    GlossaryFormat tbx =
        new GlossaryFormats(workbench.configuration().languages())
            .named(format)
            .filter(known -> format.startsWith("tbx"))
            .orElseThrow(() -> InputException.at(format, "is no dialect of TBX; tbx was expected"));
    if (concepts.isEmpty()) {
      throw InputException.at(
          workbench.workspace().shown(workbench.workspace().glossary()),
          "holds no term; put a glossary there");
    }
    AtomicFile.write(folder.resolve(FILE), out -> tbx.write(concepts, out));
    remarks.accept(FILE + ": " + concepts.size() + " concepts");
    return workbench.glossary().problems();
  }
}
