package io.duizhao.transcript.turn;

/**
 * What may be a speaker's label at the beginning of a paragraph.
 *
 * @param name who speaks, as written, without a time that stands beside it
 * @param style how the label is set
 * @param end offset in the paragraph's text after the label
 */
public record SpeakerLabel(String name, Style style, int end) {
  /** How labels are set apart. */
  public enum Style {
    /** In bold, with a colon. */
    BOLD,
    /** With a colon. */
    PLAIN,
    /** In brackets: {@code 【记者】}. */
    BRACKETS,
    /** With a time: {@code 说话人 1 00:12:05}. */
    TIMED,
    /** By nothing but a line of its own, a time before it or bold. */
    ALONE
  }
}
