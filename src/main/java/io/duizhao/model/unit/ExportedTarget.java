package io.duizhao.model.unit;

/**
 * What a unit's target was when a file was exported, so that an import sees who changed it since.
 *
 * @param hash the target text's hash, as {@code TextHash} makes it; empty where there was none
 * @param state how far it had come
 * @param coded whether the hash is that of the text with the source's codes as words, which the
 *     file shows so or has codes of its own for
 */
public record ExportedTarget(String hash, TargetState state, boolean coded) {
  /** Makes one whose hash is that of the text alone. */
  public ExportedTarget(String hash, TargetState state) {
    this(hash, state, false);
  }
}
