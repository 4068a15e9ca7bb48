package io.duizhao.model;

/**
 * What a unit's target was when a file was exported, so that an import sees who changed it since.
 *
 * @param hash the target text's hash, as {@code TextHash} makes it; empty where there was none
 * @param state how far it had come
 * @param coded whether the file showed the source's codes as words of its texts; the hash is that
 *     of the text with these words then
 */
public record ExportedTarget(String hash, TargetState state, boolean coded) {
  /** Makes one of a format that has codes of its own, or none. */
  public ExportedTarget(String hash, TargetState state) {
    this(hash, state, false);
  }
}
