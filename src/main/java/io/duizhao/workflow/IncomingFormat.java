package io.duizhao.workflow;

import io.duizhao.exchange.xliff.XliffFile;
import io.duizhao.exchange.xliff.XliffIncoming;
import io.duizhao.exchange.xliff.XliffReader;
import io.duizhao.io.SourceFile;
import java.nio.file.Path;

/** A format in which translations come back. */
public enum IncomingFormat {
  /** XLIFF 1.2 or 2 that was exported here, as any tool gives it back. */
  XLIFF {
    @Override
    IncomingFile read(Path path, String shownAs) {
      XliffFile file = XliffReader.read(SourceFile.read(path, shownAs));
      return new IncomingFile(
          shownAs,
          file.skeleton().file().path(),
          XliffIncoming.of(file, XliffOriginal.of(file).units()),
          unit -> true);
    }
  };

  /**
   * Reads a file.
   *
   * @param shownAs the file's path as messages name it
   * @throws io.duizhao.io.InputException where it cannot be read as this format
   */
  abstract IncomingFile read(Path path, String shownAs);
}
