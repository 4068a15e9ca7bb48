package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.exchange.tmx.TmxWriter;
import io.duizhao.io.AtomicFile;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.workflow.DocumentWalk;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.FrontMatterValues;
import io.duizhao.workflow.format.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the translations of a workspace as memories, one a document and one of all. */
public final class TmxExportJob {
  /** The name of the merged memory's file. */
  private static final String ALL = "all.tmx";

  private final Workbench workbench;
  private final TmxOptions options;
  private final TmxOptions merged;

  /**
   * Makes the job.
   *
   * @param limits what of the translations is written
   * @param withMt whether machine translations stand in the merged memory
   */
  public TmxExportJob(Workbench workbench, TmxLimits limits, boolean withMt) {
    this.workbench = workbench;
    options = TmxOptions.of(Tool.asExchangeTool()).within(limits);
    merged = withMt ? options : options.withoutMachineTranslation();
  }

  /**
   * Does the job; a few documents are held at a time. A document that cannot be done does not keep
   * the others from being done.
   *
   * @param folder where {@code NAME.tmx} and {@code all.tmx} are written
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where all are written
   * @throws io.duizhao.io.InputException where there is no document at all
   */
  public List<String> run(Path folder, Consumer<String> remarks) {
    List<String> problems = new ArrayList<>(workbench.problems());
    DocumentWalk documents = workbench.walk(problems::add);
    AtomicFile.write(folder.resolve(ALL), out -> write(documents, folder, out, remarks));
    return problems;
  }

  private void write(
      DocumentWalk documents, Path folder, OutputStream out, Consumer<String> remarks)
      throws IOException {
    try (TmxStream all =
        new TmxStream(out, merged, workbench.configuration().languages().source())) {
      documents.each(
          workbench.pairReader()::read,
          (pair, text) -> {
            text.remarks().forEach(remarks);
            BilingualDocument document =
                FrontMatterValues.shown(text.document(), workbench.configuration().translate());
            if (document.units().stream().anyMatch(unit -> unit.isTranslated())) {
              AtomicFile.write(
                  folder.resolve(document.name() + ".tmx"),
                  own -> new TmxWriter(options).write(document, own));
            }
            all.add(document);
          });
    }
  }
}
