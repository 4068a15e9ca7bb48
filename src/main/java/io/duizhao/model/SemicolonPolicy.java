package io.duizhao.model;

/** Whether a sentence is cut at its semicolons. */
public enum SemicolonPolicy {
  /** Never. */
  NEVER,
  /** Only a very long one. */
  AUTO,
  /** Always. */
  ALWAYS
}
