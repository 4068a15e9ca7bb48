package io.duizhao.transcript.write;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.OffsetMap;
import io.duizhao.transcript.source.Columns;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The width at which a text's lines were wrapped.
 *
 * @param width the most that a line holds
 * @param columns what was counted
 */
record WrapWidth(int width, Columns columns) {
  /** Wraps from which a width is believed; fewer may be chance. */
  private static final int FEWEST = 2;

  /** Lines narrower than this are verse or addresses, not wrapped text. */
  private static final int NARROWEST = 30;

  /** Columns that fit a screen; a text wider than that was wrapped by counting characters. */
  private static final int SCREEN = 100;

  /** Returns the width of a document's wraps; nothing where its lines were not wrapped. */
  static Optional<WrapWidth> of(Document document) {
    String original = document.original();
    List<Wrap> all = wraps(document);
    List<Wrap> spaced = all.stream().filter(wrap -> hasSpace(original, wrap.end())).toList();
    List<Wrap> wraps = spaced.size() < FEWEST ? all : spaced;
    if (wraps.size() < FEWEST) {
      return Optional.empty();
    }
    Best characters = best(wraps, original, Columns.CHARACTERS);
    Best screen = best(wraps, original, Columns.SCREEN);
    boolean onScreen =
        screen.agreeing() > characters.agreeing()
            || screen.agreeing() == characters.agreeing() && screen.width() <= SCREEN;
    Best best = onScreen ? screen : characters;
    boolean believed = best.width() >= NARROWEST && 2 * best.agreeing() >= wraps.size();
    return believed
        ? Optional.of(new WrapWidth(best.width(), onScreen ? Columns.SCREEN : Columns.CHARACTERS))
        : Optional.empty();
  }

  /** Returns the columns of a text. */
  int columns(CharSequence text) {
    return columns.of(text);
  }

  /**
   * A place where a block's text goes on in the next line.
   *
   * @param end where it ends in the one line
   * @param begin where it begins in the next
   */
  private record Wrap(int end, int begin) {}

  private static List<Wrap> wraps(Document document) {
    List<Wrap> wraps = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.cues().isEmpty()) {
        continue;
      }
      List<OffsetMap.Run> runs = block.text().map().runs();
      for (int i = 1; i < runs.size(); i++) {
        int end = runs.get(i - 1).original() + runs.get(i - 1).length();
        if (isWrap(document.original(), end, runs.get(i).original())) {
          wraps.add(new Wrap(end, runs.get(i).original()));
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

  /** A width and how many wraps agree with it. */
  private record Best(int width, int agreeing) {}

  /** The width that most wraps agree with: the line fits, and the next word would not have. */
  private static Best best(List<Wrap> wraps, String original, Columns columns) {
    TreeMap<Integer, Integer> changes = new TreeMap<>();
    for (Wrap wrap : wraps) {
      int line = columns.of(line(original, wrap.end()));
      int withNext = line + 1 + columns.of(word(original, wrap.begin()));
      changes.merge(line, 1, Integer::sum);
      changes.merge(withNext, -1, Integer::sum);
    }
    int agreeing = 0;
    Best best = new Best(0, 0);
    for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
      agreeing += change.getValue();
      if (agreeing > best.agreeing()) {
        best = new Best(change.getKey(), agreeing);
      }
    }
    return best;
  }

  /** Returns the line in which a wrap's text ends. */
  private static String line(String original, int end) {
    int lineEnd = end;
    while (!isLineEnd(original.charAt(lineEnd))) {
      lineEnd++;
    }
    return original.substring(lineBegin(original, end), lineEnd).stripTrailing();
  }

  private static String word(String original, int begin) {
    int end = begin;
    while (end < original.length() && !Whitespace.is(original.charAt(end))) {
      end++;
    }
    return original.substring(begin, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
