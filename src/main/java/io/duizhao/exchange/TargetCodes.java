package io.duizhao.exchange;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Places the source's codes in a target that has none, so that none is lost: around the stretch
 * that the translation marks likewise, around the same words where they are names or numbers, else
 * around the whole; what stands alone goes to the end that it stood at. Pairs never cross.
 */
public final class TargetCodes {
  private final TranslationUnit unit;
  private final String text;

  /** Stretches of the target that are taken by a pair of the source. */
  private final List<Pair> placed = new ArrayList<>();

  /** Stretches that the translation marks itself, by type. */
  private final Map<String, List<Span>> marked = new HashMap<>();

  private TargetCodes(TranslationUnit unit) {
    this.unit = unit;
    this.text = unit.targetText();
    collectMarked();
  }

  /** A code of the source with the place of its text in the unit. */
  private record Code(InlineCode code, int at) {}

  /** A pair of the source's codes and the stretch of the target that it gets. */
  private record Pair(InlineCode open, InlineCode close, Span span) {}

  /**
   * Returns the codes of a unit's target, by rising offset: those that it has, and those that its
   * source has in the paragraph where it begins and the target lacks. Codes of the wording, such as
   * line breaks, are not missed.
   */
  public static List<InlineCode> of(TranslationUnit unit) {
    List<InlineCode> source = new ArrayList<>();
    for (Segment segment : unit.source()) {
      if (segment.block() == unit.source().get(0).block()) {
        source.addAll(segment.codes());
      }
    }
    if (source.isEmpty() || unit.targetText().isEmpty()) {
      return List.of();
    }
    Set<String> present = new HashSet<>();
    unit.targetCodes().forEach(code -> present.add(name(code)));
    source.removeIf(code -> code.isOfTheWording() || present.contains(name(code)));
    return source.isEmpty() ? unit.targetCodes() : new TargetCodes(unit).complete(present);
  }

  private static String name(InlineCode code) {
    return code.role() + " " + code.pair();
  }

  private List<InlineCode> complete(Set<String> present) {
    List<InlineCode> alone = new ArrayList<>();
    keepPresent(alone);
    Map<Integer, Code> open = new HashMap<>();
    for (Code code : sourceCodes()) {
      if (present.contains(name(code.code())) || code.code().isOfTheWording()) {
        continue;
      }
      switch (code.code().role()) {
        case ALONE -> alone.add(code.code().at(isFirst(code) ? 0 : text.length()));
        case OPEN -> open.put(code.code().pair(), code);
        case CLOSE -> {
          Code begin = open.remove(code.code().pair());
          if (begin == null) {
            alone.add(code.code().at(text.length()));
          } else {
            place(begin, code);
          }
        }
      }
    }
    open.values().stream()
        .sorted(Comparator.comparingInt(Code::at))
        .forEach(code -> alone.add(code.code().at(0)));
    return inOrder(alone);
  }

  /** Takes the codes that a person has placed: whole pairs as pairs, the others by themselves. */
  private void keepPresent(List<InlineCode> alone) {
    Map<Integer, InlineCode> open = new HashMap<>();
    for (InlineCode code : unit.targetCodes()) {
      InlineCode begin = code.role() == Role.CLOSE ? open.remove(code.pair()) : null;
      if (begin != null) {
        placed.add(new Pair(begin, code, new Span(begin.offset(), code.offset())));
      } else if (code.role() == Role.OPEN) {
        open.put(code.pair(), code);
      } else {
        alone.add(code);
      }
    }
    unit.targetCodes().stream().filter(open::containsValue).forEach(alone::add);
  }

  private boolean isFirst(Code code) {
    return unit.sourceText().substring(0, code.at()).isBlank();
  }

  /** Returns the source's codes where they stand in the unit's source text. */
  private List<Code> sourceCodes() {
    List<Code> codes = new ArrayList<>();
    int end = 0;
    for (Segment segment : unit.source()) {
      int begin = Math.max(end, unit.sourceText().indexOf(segment.text(), end));
      if (segment.block() == unit.source().get(0).block()) {
        for (InlineCode code : segment.codes()) {
          int at = Math.min(unit.sourceText().length(), begin + code.offset());
          codes.add(new Code(code, at));
        }
      }
      end = Math.min(unit.sourceText().length(), begin + segment.text().length());
    }
    return codes;
  }

  private void place(Code open, Code close) {
    String content = unit.sourceText().substring(open.at(), Math.max(open.at(), close.at()));
    Span whole = new Span(0, text.length());
    Span span = likewise(open.code());
    if (span == null) {
      span = sameWords(content.strip());
    }
    boolean fits = span != null && placed.stream().allMatch(fitting(span));
    placed.add(new Pair(open.code(), close.code(), fits && span != null ? span : whole));
  }

  /** Returns the next stretch that the translation marks as the source does, or null. */
  private @Nullable Span likewise(InlineCode open) {
    long ofSource =
        unit.source().stream()
            .flatMap(segment -> segment.codes().stream())
            .filter(code -> code.role() == Role.OPEN && code.type().equals(open.type()))
            .count();
    List<Span> spans = marked.getOrDefault(open.type(), List.of());
    if (ofSource != spans.size()) {
      return null;
    }
    return spans.stream()
        .filter(span -> placed.stream().noneMatch(pair -> pair.span().equals(span)))
        .findFirst()
        .orElse(null);
  }

  /** Returns where the target has the same words, or null; words of another script never are. */
  private @Nullable Span sameWords(String content) {
    if (content.isEmpty()) {
      return null;
    }
    int at = text.toLowerCase(Locale.ROOT).indexOf(content.toLowerCase(Locale.ROOT));
    // Case may change the length of other scripts' texts.
    return at < 0 || at + content.length() > text.length()
        ? null
        : new Span(at, at + content.length());
  }

  /** Whether a stretch lies within each placed one, around it or beside it. */
  private static Predicate<Pair> fitting(Span span) {
    return pair ->
        span.end() <= pair.span().begin()
            || span.begin() >= pair.span().end()
            || span.begin() >= pair.span().begin() && span.end() <= pair.span().end()
            || span.begin() <= pair.span().begin() && span.end() >= pair.span().end();
  }

  private void collectMarked() {
    if (!Joining.sentences(unit.target().stream().map(Segment::text).toList()).equals(text)) {
      return;
    }
    int end = 0;
    for (Segment segment : unit.target()) {
      int begin = text.indexOf(segment.text(), end);
      Map<Integer, InlineCode> open = new HashMap<>();
      for (InlineCode code : segment.codes()) {
        InlineCode first = code.role() == Role.CLOSE ? open.remove(code.pair()) : null;
        if (first != null && first.offset() < code.offset()) {
          marked
              .computeIfAbsent(first.type(), type -> new ArrayList<>())
              .add(new Span(begin + first.offset(), begin + code.offset()));
        } else if (code.role() == Role.OPEN) {
          open.put(code.pair(), code);
        }
      }
      end = begin + segment.text().length();
    }
  }

  /** Returns all codes so that pairs are nested: what begins first at a place ends last. */
  private List<InlineCode> inOrder(List<InlineCode> alone) {
    placed.sort(
        Comparator.comparingInt((Pair pair) -> pair.span().begin())
            .thenComparing(pair -> pair.span().end(), Comparator.reverseOrder()));
    List<InlineCode> codes = new ArrayList<>();
    List<Pair> open = new ArrayList<>();
    alone.stream()
        .filter(code -> code.offset() == 0 && code.role() != Role.CLOSE)
        .forEach(codes::add);
    List<InlineCode> later = new ArrayList<>(alone);
    later.removeAll(codes);
    for (Pair pair : placed) {
      close(open, pair.span().begin(), codes);
      codes.add(pair.open().at(pair.span().begin()));
      open.add(pair);
    }
    close(open, text.length(), codes);
    codes.addAll(later);
    codes.sort(Comparator.comparingInt(InlineCode::offset));
    return codes;
  }

  private static void close(List<Pair> open, int before, List<InlineCode> codes) {
    while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= before) {
      Pair pair = open.remove(open.size() - 1);
      codes.add(pair.close().at(pair.span().end()));
    }
  }
}
