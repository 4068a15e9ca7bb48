package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.OffsetMap;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What holds of every document that a reader makes. */
public final class Invariants {
  private Invariants() {}

  public static void check(Document document) {
    int end = 0;
    for (Block block : document.blocks()) {
      String text = block.text().text();
      assertFalse(text.isEmpty(), "a block is empty");
      assertFalse(Whitespace.is(text.charAt(0)), () -> "begins with white space: " + text);
      assertFalse(
          Whitespace.is(text.charAt(text.length() - 1)), () -> "ends with white space: " + text);
      assertTrue(text.chars().allMatch(c -> c != '\n' && c != '\r' && c != '\t'), text);
      end = mapsBack(document.original(), block, end);
      codesAreInOrder(block);
      cuesAreInOrder(block);
    }
  }

  /** Each stretch equals the original's, and no character of it is in two blocks. */
  private static int mapsBack(String original, Block block, int from) {
    int end = from;
    for (OffsetMap.Run run : block.text().map().runs()) {
      assertTrue(run.original() >= end, "stretches overlap or are out of order");
      end = run.original() + run.length();
      String derived = block.text().text().substring(run.derived(), run.derived() + run.length());
      assertEquals(original.substring(run.original(), end), derived);
    }
    return end;
  }

  private static void codesAreInOrder(Block block) {
    int last = 0;
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> pairs = new HashSet<>();
    for (InlineCode code : block.codes()) {
      assertTrue(code.offset() >= last && code.offset() <= block.text().text().length());
      last = code.offset();
      if (code.role() == Role.CLOSE) {
        assertTrue(open.remove(code.pair()), () -> code + " closes nothing in " + block);
      } else {
        assertTrue(pairs.add(code.pair()), () -> code + " shares its number in " + block);
      }
      if (code.role() == Role.OPEN) {
        open.push(code.pair());
      }
    }
    assertTrue(open.isEmpty(), () -> "not closed: " + open + " in " + block);
  }

  private static void cuesAreInOrder(Block block) {
    int end = 0;
    for (Cue cue : block.cues()) {
      assertTrue(cue.span().begin() >= end && !cue.span().isEmpty());
      end = cue.span().end();
    }
    assertTrue(block.cues().isEmpty() || end == block.text().text().length());
  }
}
