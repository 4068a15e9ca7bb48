package io.duizhao.workflow.incoming;

/** What stands in a translated document where the translation is missing. */
public enum UntranslatedPolicy {
  /** The source text. */
  SOURCE,
  /** Nothing. */
  EMPTY,
  /** No document is written then. */
  FAIL
}
