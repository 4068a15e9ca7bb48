package io.duizhao.term.format;

import io.duizhao.io.SourceFile;
import io.duizhao.model.term.Concept;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryFrame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A kind of file that holds a termbase. */
public interface GlossaryFormat {
  /**
   * Reads a file. What cannot be used becomes a problem with its place, and the rest is read.
   *
   * @throws io.duizhao.io.InputException where it is no file of this kind at all
   */
  Glossary read(SourceFile file);

  /**
   * Writes concepts with the frame of the file that they come from, where the format has a place
   * for it; the stream is left open.
   */
  default void write(List<Concept> concepts, GlossaryFrame frame, OutputStream out)
      throws IOException {
    write(concepts, out);
  }

  /** Writes concepts; the stream is left open. What the format has no place for is left out. */
  void write(List<Concept> concepts, OutputStream out) throws IOException;
}
