package io.duizhao.transcript.write;

/**
 * How a text format holds its text.
 *
 * @param notation how it spells text and marks
 * @param lines what a line break in it is
 */
public record TextFormat(Notation notation, Lines lines) {
  /** What a line break inside a block is. */
  public enum Lines {
    /** A wrap where the source was wrapped; else a line is a paragraph. */
    WRAPS,
    /** A break inside a caption, as the file ends its lines. */
    CAPTION_LINES,
    /** A break inside a caption, spelled {@code \N}. */
    CAPTION_MARKS,
    /** The end of a caption or a string: there is none. */
    NONE
  }
}
