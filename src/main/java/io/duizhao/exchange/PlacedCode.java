package io.duizhao.exchange;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An inline code as it stands in a translation unit.
 *
 * @param role what it is within the unit
 * @param number from 1 in the unit; the two ends of a pair share it
 * @param offset before which UTF-16 code unit of its segment's text it stands
 * @param block how many blocks after the one where the unit begins
 * @param code the code as its segment has it
 */
public record PlacedCode(Role role, int number, int offset, int block, InlineCode code) {
  /** How a code stands in its unit. */
  public enum Role {
    /** Opens a stretch that ends in the unit. */
    BEGIN,
    /** Closes a stretch that began in the unit. */
    END,
    /** Opens a stretch whose end is not in the unit. */
    LONE_BEGIN,
    /** Closes a stretch whose begin is not in the unit. */
    LONE_END,
    /** Stands alone. */
    PLACEHOLDER
  }

  /** Returns what it marks, such as {@code bold}. */
  public String type() {
    return code.type();
  }

  /** Returns the original mark. */
  public String data() {
    return code.data();
  }

  /** Returns the code at another offset. */
  public PlacedCode at(int newOffset) {
    return new PlacedCode(role, number, newOffset, block, code);
  }

  /** Returns the name that its pair has in the paragraph where the unit begins. */
  public String key() {
    return block == 0 ? Integer.toString(code.pair()) : code.pair() + "_" + block;
  }

  /** Pair numbers count within a block; a unit may reach over several. */
  private record Pair(int block, int number) {}

  /** Returns the codes of each of a unit's segments, numbered through the unit. */
  public static List<List<PlacedCode>> ofUnit(List<Segment> segments) {
    List<List<PlacedCode>> placed = new ArrayList<>();
    Map<Integer, Integer> partners = partners(segments);
    Map<Integer, Integer> numbers = new HashMap<>();
    int index = 0;
    for (Segment segment : segments) {
      List<PlacedCode> here = new ArrayList<>();
      for (InlineCode code : segment.codes()) {
        Integer partner = partners.get(index);
        int first = partner == null ? index : Math.min(index, partner);
        int next = numbers.size() + 1;
        int number = numbers.computeIfAbsent(first, key -> next);
        int offset = boundary(segment.text(), code.offset());
        int block = segment.block() - segments.get(0).block();
        here.add(new PlacedCode(role(code.role(), partner != null), number, offset, block, code));
        index++;
      }
      placed.add(here);
    }
    return placed;
  }

  /** Returns the codes of a unit's target, which have the numbers of its source's. */
  public static List<PlacedCode> ofTarget(TranslationUnit unit) {
    List<PlacedCode> left = new ArrayList<>();
    ofUnit(unit.source()).forEach(left::addAll);
    left.removeIf(code -> code.block() > 0);
    List<PlacedCode> placed = new ArrayList<>();
    for (InlineCode code : TargetCodes.of(unit)) {
      for (PlacedCode own : left) {
        if (own.code().role() == code.role() && own.code().pair() == code.pair()) {
          placed.add(own.at(boundary(unit.targetText(), code.offset())));
          left.remove(own);
          break;
        }
      }
    }
    return placed;
  }

  /**
   * Returns the other end of each code whose pair is whole; codes are named by their place among
   * the unit's.
   */
  private static Map<Integer, Integer> partners(List<Segment> segments) {
    Map<Pair, Integer> open = new HashMap<>();
    Map<Integer, Integer> partners = new HashMap<>();
    int index = 0;
    for (Segment segment : segments) {
      for (InlineCode code : segment.codes()) {
        Pair pair = new Pair(segment.block(), code.pair());
        if (code.role() == InlineCode.Role.OPEN) {
          open.put(pair, index);
        } else if (code.role() == InlineCode.Role.CLOSE) {
          Integer begin = open.remove(pair);
          if (begin != null) {
            partners.put(begin, index);
            partners.put(index, begin);
          }
        }
        index++;
      }
    }
    return partners;
  }

  private static Role role(InlineCode.Role role, boolean paired) {
    return switch (role) {
      case OPEN -> paired ? Role.BEGIN : Role.LONE_BEGIN;
      case CLOSE -> paired ? Role.END : Role.LONE_END;
      case ALONE -> Role.PLACEHOLDER;
    };
  }

  /** Returns the offset, or the one before it where it would part a surrogate pair. */
  private static int boundary(String text, int offset) {
    int at = Math.min(offset, text.length());
    boolean parts =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return parts ? at - 1 : at;
  }
}
