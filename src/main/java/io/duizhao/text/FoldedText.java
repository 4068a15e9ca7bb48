package io.duizhao.text;

import io.duizhao.model.Span;
import java.util.Arrays;

/** A text made by folding another, which knows where each of its code units came from. */
public final class FoldedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private FoldedText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** Returns the folded text. */
  public String text() {
    return text;
  }

  /** Returns the original's offset of the first code unit from which {@code index} was made. */
  public int begin(int index) {
    return begins[index];
  }

  /** Returns the original's offset after the last code unit from which {@code index} was made. */
  public int end(int index) {
    return ends[index];
  }

  /**
   * Returns the original's stretch from which a stretch of the folded text, not empty, was made.
   */
  public Span original(Span folded) {
    return new Span(begins[folded.begin()], ends[folded.end() - 1]);
  }

  /** Collects a folded text from left to right. */
  static final class Builder implements Folding.Sink {
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      begins = new int[Math.max(capacity, 1)];
      ends = new int[Math.max(capacity, 1)];
    }

    @Override
    public void add(char c, int begin, int end) {
      if (text.length() == begins.length) {
        begins = Arrays.copyOf(begins, begins.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      begins[text.length()] = begin;
      ends[text.length()] = end;
      text.append(c);
    }

    FoldedText build() {
      return new FoldedText(text.toString(), begins, ends);
    }
  }
}
