package io.duizhao.workflow;

import io.duizhao.report.DocumentReport;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run knows of a document that it has done, by which later runs see that nothing has
 * changed.
 *
 * @param inputs hash of its inputs, the alignment file apart
 * @param alignment hash of the alignment file as the run left it; empty where there is none
 * @param outputs the other files written, in the order of writing
 * @param remarks what the user was told
 * @param report its report, without files
 */
record DocumentStamp(
    String inputs,
    String alignment,
    List<Output> outputs,
    List<String> remarks,
    DocumentReport report) {
  /**
   * A file as it was written.
   *
   * @param path its path in the folder of the outputs, with {@code /} between its parts
   * @param hash its SHA-256
   */
  record Output(String path, String hash) {
    /** Refuses paths that lead out of that folder: they come from a file. */
    Output {
      if (!Path.of("x", path).normalize().startsWith("x")) {
        throw new IllegalArgumentException(path + ": leads out of the folder of the outputs");
      }
    }
  }

  /** Copies the lists. */
  DocumentStamp {
    outputs = List.copyOf(outputs);
    remarks = List.copyOf(remarks);
  }
}
