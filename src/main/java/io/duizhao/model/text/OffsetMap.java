package io.duizhao.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of a derived text stand in the text it was made from. Characters that were
 * inserted stand nowhere; characters that were left out are not reached.
 *
 * @param runs stretches copied unchanged, in the order of both texts
 */
public record OffsetMap(List<Run> runs) {
  /** The map of a text that was made from no other. */
  public static final OffsetMap NONE = new OffsetMap(List.of());

  /**
   * A stretch that is the same in both texts.
   *
   * @param derived its first offset in the derived text
   * @param original its first offset in the original
   * @param length its length in UTF-16 code units, more than 0
   */
  public record Run(int derived, int original, int length) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if an offset is below 0 or the length below 1
     */
    public Run {
      if (derived < 0 || original < 0 || length <= 0) {
        throw new IllegalArgumentException(
            "run " + derived + " " + original + " " + length + " is out of bounds");
      }
    }
  }

  /**
   * Copies the runs and checks their order.
   *
   * @throws IllegalArgumentException if two runs overlap or are out of order
   */
  public OffsetMap {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.derived < before.derived + before.length
          || run.original < before.original + before.length) {
        throw new IllegalArgumentException("runs " + before + " and " + run + " are out of order");
      }
    }
  }

  /** Returns the map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return length == 0 ? NONE : new OffsetMap(List.of(new Run(0, 0, length)));
  }

  /** Returns the original's stretches from which {@code derived} was copied, in order. */
  public List<Span> originals(Span derived) {
    List<Span> spans = new ArrayList<>();
    for (int i = firstRunEndingAfter(derived.begin()); i < runs.size(); i++) {
      Run run = runs.get(i);
      int begin = Math.max(run.derived, derived.begin());
      int end = Math.min(run.derived + run.length, derived.end());
      if (begin >= end) {
        break;
      }
      int shift = run.original - run.derived;
      Span span = new Span(begin + shift, end + shift);
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() == span.begin()) {
        spans.set(last, new Span(spans.get(last).begin(), span.end()));
      } else {
        spans.add(span);
      }
    }
    return List.copyOf(spans);
  }

  private int firstRunEndingAfter(int derived) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (run.derived + run.length <= derived) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
