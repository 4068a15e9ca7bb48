package io.duizhao.exchange;

import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a document with its translation in one format. */
public interface BilingualWriter {
  /** Writes the whole file; the stream is left open. The same document gives the same bytes. */
  void write(BilingualDocument document, OutputStream out) throws IOException;
}
