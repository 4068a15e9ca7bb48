package io.duizhao.term.variants.form;

/** Finds forms in sentences. */
public interface FormSource {
  /** Adds the sentence's forms to the table. */
  void collect(LedgerLine line, int document, int number, FormTable forms);
}
