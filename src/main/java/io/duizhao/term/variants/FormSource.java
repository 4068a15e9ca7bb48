package io.duizhao.term.variants;

/** Finds forms in sentences. */
interface FormSource {
  /** Adds the sentence's forms to the table. */
  void collect(LedgerLine line, int document, int number, FormTable forms);
}
