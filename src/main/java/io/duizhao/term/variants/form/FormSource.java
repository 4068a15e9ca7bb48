package io.duizhao.term.variants.form;

/** Finds forms in sentences. */
public interface FormSource {
  /** Adds the sentence's forms to the table. */
  void collect(PlacedLine sentence, FormTable forms);
}
