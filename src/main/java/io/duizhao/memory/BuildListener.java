package io.duizhao.memory;

/** Is told what the opening of a memory is doing. */
public interface BuildListener {
  /** Tells nobody. */
  BuildListener NONE = new BuildListener() {};

  /** Another process is at work on the memory; this one waits. */
  default void waiting(String memory) {}

  /** The memory has been taken in anew. */
  default void built(String memory, long units) {}
}
