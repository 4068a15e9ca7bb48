package io.duizhao.transcript.write;

import io.duizhao.model.Block;
import io.duizhao.model.Document;
import io.duizhao.model.OffsetMap;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The width at which a text's lines were wrapped.
 *
 * @param width the most that a line holds
 * @param wideCountsTwo whether a Han character or wide mark counts two, as on a screen
 */
record WrapWidth(int width, boolean wideCountsTwo) {
  /** Wraps from which a width is believed; fewer may be chance. */
  private static final int FEWEST = 2;

  /** Lines narrower than this are verse or addresses, not wrapped text. */
  private static final int NARROWEST = 30;

  /** Columns that fit a screen; a text wider than that was wrapped by counting characters. */
  private static final int SCREEN = 100;

  /** A wrap: what the line held, and what it would have held with the next word. */
  private record Wrap(int line, int withNext) {}

  /** A line without a space may be one long word that no wrap could have shortened. */
  private static boolean hasSpace(String original, int end) {
    return original.substring(lineBegin(original, end), end).strip().indexOf(' ') >= 0;
  }

  private static int lineBegin(String original, int offset) {
    int begin = offset;
    while (begin > 0 && !isLineEnd(original.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Returns the width of a document's wraps; nothing where its lines were not wrapped. */
  static Optional<WrapWidth> of(Document document) {
    List<int[]> all = wraps(document);
    if (all.size() < FEWEST) {
      return Optional.empty();
    }
    List<int[]> spaced =
        all.stream().filter(place -> hasSpace(document.original(), place[0])).toList();
    List<int[]> wraps = spaced.size() < FEWEST ? all : spaced;
    Best plain = best(wraps, document.original(), false);
    Best wide = best(wraps, document.original(), true);
    boolean wideCountsTwo =
        wide.agreeing() > plain.agreeing()
            || wide.agreeing() == plain.agreeing() && wide.width() <= SCREEN;
    Best best = wideCountsTwo ? wide : plain;
    boolean believed = best.width() >= NARROWEST && 2 * best.agreeing() >= wraps.size();
    return believed ? Optional.of(new WrapWidth(best.width(), wideCountsTwo)) : Optional.empty();
  }

  /** Returns the columns of a text. */
  int columns(CharSequence text) {
    return columns(text, wideCountsTwo);
  }

  private static int columns(CharSequence text, boolean wideCountsTwo) {
    return text.codePoints().map(c -> wideCountsTwo && Scripts.isWide(c) ? 2 : 1).sum();
  }

  /** Returns the places where a block's text goes on in the next line: end and begin. */
  private static List<int[]> wraps(Document document) {
    List<int[]> wraps = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.cues().isEmpty()) {
        continue;
      }
      List<OffsetMap.Run> runs = block.text().map().runs();
      for (int i = 1; i < runs.size(); i++) {
        int end = runs.get(i - 1).original() + runs.get(i - 1).length();
        if (isWrap(document.original(), end, runs.get(i).original())) {
          wraps.add(new int[] {end, runs.get(i).original()});
        }
      }
    }
    return wraps;
  }

  /** A gap with exactly one line break; a blank line or an image between is none. */
  private static boolean isWrap(String original, int begin, int end) {
    String gap = original.substring(begin, end).replace("\r\n", "\n").replace('\r', '\n');
    return gap.indexOf('\n') >= 0 && gap.indexOf('\n') == gap.lastIndexOf('\n');
  }

  private record Best(int width, int agreeing) {}

  /** The width that most wraps agree with: the line fits, and the next word would not have. */
  private static Best best(List<int[]> wraps, String original, boolean wideCountsTwo) {
    TreeMap<Integer, Integer> changes = new TreeMap<>();
    for (int[] place : wraps) {
      Wrap wrap = wrap(place, original, wideCountsTwo);
      changes.merge(wrap.line(), 1, Integer::sum);
      changes.merge(wrap.withNext(), -1, Integer::sum);
    }
    int agreeing = 0;
    Best best = new Best(0, 0);
    for (var change : changes.entrySet()) {
      agreeing += change.getValue();
      if (agreeing > best.agreeing()) {
        best = new Best(change.getKey(), agreeing);
      }
    }
    return best;
  }

  private static Wrap wrap(int[] place, String original, boolean wideCountsTwo) {
    int begin = lineBegin(original, place[0]);
    int lineEnd = place[0];
    while (!isLineEnd(original.charAt(lineEnd))) {
      lineEnd++;
    }
    int wordEnd = place[1];
    while (wordEnd < original.length() && !Whitespace.is(original.charAt(wordEnd))) {
      wordEnd++;
    }
    int line = columns(original.substring(begin, lineEnd).stripTrailing(), wideCountsTwo);
    int word = columns(original.substring(place[1], wordEnd), wideCountsTwo);
    return new Wrap(line, line + 1 + word);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
