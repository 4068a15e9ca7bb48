package io.duizhao.memory;

/** Is told what the opening of a memory is doing. */
public interface BuildListener {
  /** Tells nobody. */
  BuildListener NONE = new BuildListener() {};

  /** Another process is at work on the memory; this one waits. */
  default void waiting(String memory) {}

  /** So many units of the memory have been read; told now and then. */
  default void reading(String memory, long units) {}

  /** The memory has been taken in anew. */
  default void built(String memory, long units) {}
}
