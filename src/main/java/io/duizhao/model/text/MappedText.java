package io.duizhao.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made from another, such as a paragraph without its marks and line wraps, that knows where
 * each of its characters came from.
 *
 * @param text the derived text
 * @param map where its characters stand in the original
 */
public record MappedText(String text, OffsetMap map) {
  /**
   * Checks that the map stays inside the text.
   *
   * @throws IllegalArgumentException if a run ends after the text
   */
  public MappedText {
    if (!map.runs().isEmpty()) {
      OffsetMap.Run last = map.runs().get(map.runs().size() - 1);
      if (last.derived() + last.length() > text.length()) {
        throw new IllegalArgumentException(
            "run " + last + " ends after the text's end " + text.length());
      }
    }
  }

  /** Returns a text that was made from no other. */
  public static MappedText unmapped(String text) {
    return new MappedText(text, OffsetMap.NONE);
  }

  /** Returns the stretch {@code span} of {@code original}, unchanged. */
  public static MappedText copyOf(CharSequence original, Span span) {
    return new Builder().copy(original, span.begin(), span.end()).build();
  }

  /** Returns the original's stretches from which {@code span} of this text was copied, in order. */
  public List<Span> originals(Span span) {
    return map.originals(span);
  }

  /** Collects a derived text from left to right. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<OffsetMap.Run> runs = new ArrayList<>();

    /** Appends the half-open stretch of the original, remembering where it stood. */
    public Builder copy(CharSequence original, int begin, int end) {
      if (begin < end) {
        int last = runs.size() - 1;
        if (last >= 0 && continues(runs.get(last), begin)) {
          OffsetMap.Run run = runs.get(last);
          runs.set(
              last, new OffsetMap.Run(run.derived(), run.original(), run.length() + end - begin));
        } else {
          runs.add(new OffsetMap.Run(text.length(), begin, end - begin));
        }
        text.append(original, begin, end);
      }
      return this;
    }

    private boolean continues(OffsetMap.Run run, int original) {
      return run.original() + run.length() == original
          && run.derived() + run.length() == text.length();
    }

    /** Appends text that stands nowhere in the original. */
    public Builder insert(CharSequence inserted) {
      text.append(inserted);
      return this;
    }

    /** Returns the length so far, in UTF-16 code units. */
    public int length() {
      return text.length();
    }

    /** Returns the code unit at {@code offset} of the text so far. */
    public char charAt(int offset) {
      return text.charAt(offset);
    }

    /** Returns the text collected so far. */
    public MappedText build() {
      return new MappedText(text.toString(), new OffsetMap(runs));
    }
  }
}
