package io.duizhao.exchange.alignment;

import io.duizhao.model.bead.AlignedTexts;

/** Writes an alignment in a format that programs read. */
public interface BeadWriter {
  /** Returns the alignment as a text, each line ended by LF. */
  String write(AlignedTexts aligned);
}
