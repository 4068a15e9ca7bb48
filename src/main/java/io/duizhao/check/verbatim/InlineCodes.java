package io.duizhao.check.verbatim;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The marks of a bilingual file: each of the source's stands once in the translation, and what they
 * enclose lies as it did.
 */
public final class InlineCodes implements PairCheck {
  private static final Rule LOST =
      new Rule("codes.lost", Severity.ERROR, "A mark of the source is not in the translation");
  private static final Rule ADDED =
      new Rule("codes.added", Severity.ERROR, "The translation has a mark too many");
  private static final Rule ORDER =
      new Rule("codes.order", Severity.WARNING, "Marks stand in another order");

  @Override
  public List<Rule> rules() {
    return List.of(LOST, ADDED, ORDER);
  }

  /** A code with its place in the whole text. */
  private record Placed(InlineCode code, int offset) {
    String key() {
      return code.role() + " " + code.type() + " " + code.pair();
    }

    /** Returns the character that it stands before, or the last one where it stands at the end. */
    Span span(String text) {
      int begin = Math.min(offset, Math.max(0, text.length() - 1));
      return new Span(begin, Math.min(text.length(), begin + 1));
    }
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.unit().isTranslated()) {
      return;
    }
    List<Placed> source = codes(pair.unit().source(), pair.source());
    List<Placed> target = codes(pair.unit().target(), pair.target());
    List<Placed> extra = new ArrayList<>(target);
    List<Placed> lost = new ArrayList<>();
    for (Placed placed : source) {
      if (!removeLike(extra, placed)) {
        lost.add(placed);
      }
    }
    for (Placed placed : lost) {
      Span span = placed.span(pair.source());
      notes.add(LOST, span, null, Message.of("codes.lost").with("mark", name(placed)));
    }
    for (Placed placed : extra) {
      Span span = placed.span(pair.target());
      notes.add(ADDED, null, span, Message.of("codes.added").with("mark", name(placed)));
    }
    if (lost.isEmpty() && extra.isEmpty()) {
      order(pair, target, notes);
    }
  }

  private static void order(Pair pair, List<Placed> target, Notes notes) {
    for (int i = 0; i < target.size(); i++) {
      Placed placed = target.get(i);
      if (placed.code.role() == InlineCode.Role.CLOSE) {
        int opening = indexOf(target, InlineCode.Role.OPEN, placed.code.pair());
        boolean opensLater = opening > i;
        boolean crosses = opening >= 0 && opening < i && crosses(target, opening, i);
        if (opensLater || crosses) {
          Span span = placed.span(pair.target());
          notes.add(ORDER, null, span, Message.of("codes.order").with("mark", name(placed)));
        }
      }
    }
  }

  private static int indexOf(List<Placed> codes, InlineCode.Role role, int pair) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).code.role() == role && codes.get(i).code.pair() == pair) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a stretch that opens inside another closes outside it. */
  private static boolean crosses(List<Placed> codes, int open, int close) {
    ToIntFunction<Placed> end = inner -> indexOf(codes, InlineCode.Role.CLOSE, inner.code.pair());
    return codes.subList(open + 1, close).stream()
        .filter(inner -> inner.code.role() == InlineCode.Role.OPEN)
        .anyMatch(inner -> end.applyAsInt(inner) > close);
  }

  private static boolean removeLike(List<Placed> codes, Placed wanted) {
    for (Placed code : codes) {
      if (code.key().equals(wanted.key())) {
        codes.remove(code);
        return true;
      }
    }
    return false;
  }

  private static Message name(Placed placed) {
    String data = placed.code.data();
    return data.isBlank()
        ? Message.of("codes.name").with("type", placed.code.type()).with("pair", placed.code.pair())
        : Message.of("quoted").with("text", data);
  }

  private static List<Placed> codes(List<Segment> segments, String text) {
    List<Placed> codes = new ArrayList<>();
    int begin = 0;
    for (Segment segment : segments) {
      int at = text.indexOf(segment.text(), begin);
      int from = at < 0 ? begin : at;
      for (InlineCode code : segment.codes()) {
        if (!code.isOfTheWording()) {
          codes.add(new Placed(code, from + code.offset()));
        }
      }
      begin = at < 0 ? begin : at + segment.text().length();
    }
    return codes;
  }
}
