package io.duizhao.workflow.incoming;

import io.duizhao.exchange.ReturnedFile;
import io.duizhao.exchange.handoff.HandoffReader;
import io.duizhao.exchange.table.SheetReader;
import io.duizhao.exchange.table.WordReader;
import io.duizhao.exchange.xliff.XliffFile;
import io.duizhao.exchange.xliff.XliffIncoming;
import io.duizhao.exchange.xliff.XliffReader;
import io.duizhao.io.SourceFile;
import io.duizhao.workflow.format.XliffOriginal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format in which translations come back. */
public enum IncomingFormat {
  /** XLIFF 1.2 or 2 that was exported here, as any tool gives it back. */
  XLIFF("xlf xliff") {
    @Override
    IncomingFile read(Path path, String shownAs) {
      XliffFile file = XliffReader.read(SourceFile.read(path, shownAs));
      return IncomingFile.ofPeople(
          shownAs,
          new ReturnedFile(
              file.skeleton().file().path(),
              XliffIncoming.of(file, XliffOriginal.of(file).units()),
              List.of()));
    }
  },
  /** A table that was exported here, as any spreadsheet program saves it. */
  XLSX("xlsx xlsm") {
    @Override
    IncomingFile read(Path path, String shownAs) {
      return IncomingFile.ofTable(shownAs, SheetReader.read(SourceFile.read(path, shownAs)));
    }
  },
  /** A table that was exported here, as any word processor saves it. */
  DOCX("docx") {
    @Override
    IncomingFile read(Path path, String shownAs) {
      return IncomingFile.ofTable(shownAs, WordReader.read(SourceFile.read(path, shownAs)));
    }
  },
  /** Lines that a machine translated. */
  JSONL("jsonl") {
    @Override
    IncomingFile read(Path path, String shownAs) {
      return IncomingFile.ofMachine(shownAs, HandoffReader.read(SourceFile.read(path, shownAs)));
    }
  };

  private final String endings;

  /** Names the format by the endings of its files, with spaces between them. */
  IncomingFormat(String endings) {
    this.endings = endings;
  }

  /** Returns the format that a file's name says; nothing where it says none. */
  public static Optional<IncomingFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(format -> List.of(format.endings.split(" ")).contains(ending))
        .findFirst();
  }

  /**
   * Reads a file.
   *
   * @param shownAs the file's path as messages name it
   * @throws io.duizhao.io.InputException where it cannot be read as this format
   */
  abstract IncomingFile read(Path path, String shownAs);
}
