package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.table.BilingualTable;
import io.duizhao.exchange.table.WordTable;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.workflow.Workbench;
import java.util.Locale;

/** A format in which a document goes out as one file and comes back. */
public enum ExportFormat {
  /** A table for a spreadsheet, with findings and terms. */
  XLSX {
    @Override
    BilingualWriter writer(Workbench workbench, BilingualDocument document) {
      return new BilingualTable(workbench.checks().check(document), workbench.termHits(document));
    }
  },
  /** A table for a word processor, with terms. */
  DOCX {
    @Override
    BilingualWriter writer(Workbench workbench, BilingualDocument document) {
      return new WordTable(workbench.termHits(document));
    }
  };

  /** Returns what writes a document. */
  abstract BilingualWriter writer(Workbench workbench, BilingualDocument document);

  /** Returns the ending of the file's name, with its dot. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
