package io.duizhao.model.segment;

/** Whether a sentence is cut at its semicolons. */
public enum SemicolonPolicy {
  /** Never. */
  NEVER,
  /** Only a very long one. */
  AUTO,
  /** Always. */
  ALWAYS
}
