package io.duizhao.exchange.tmx;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one document's translated units as a TMX 1.4b memory. */
public final class TmxWriter implements BilingualWriter {
  private final TmxOptions options;

  /** Writes files with these options; one writer serves for many files. */
  public TmxWriter(TmxOptions options) {
    this.options = options;
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    try (TmxStream memory = new TmxStream(out, options, document.languages().source())) {
      memory.add(document);
    }
  }
}
