package io.duizhao.exchange;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The inline codes of a unit as words in its text, for formats that have text alone: <code>{1}
 * </code> and <code>{/1}</code> around a stretch, <code>{2}</code> for what stands alone. People
 * and machines move them. Codes of the wording, such as line breaks, are not shown. Where a unit
 * has codes and its text such words of its own, these get one more brace; a unit without codes is
 * written as it is.
 */
public final class ShownCodes {
  /**
   * A word of codes, or of the text with more braces; full-width ones come from Chinese keyboards.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![{｛])([{｛]++)[ \\u3000]{0,3}([/／]?)[ \\u3000]{0,3}(\\d{1,4})[ \\u3000]{0,3}[}｝]");

  /** The words by their codes, in the source's order. */
  private final Map<String, InlineCode> codes = new LinkedHashMap<>();

  private final Map<Part, String> words = new HashMap<>();

  /** What makes a code the same as another. */
  private record Part(Role role, int pair) {}

  private ShownCodes(List<InlineCode> shown) {
    Map<String, Integer> numbers = new HashMap<>();
    for (InlineCode code : shown) {
      String pair = (code.role() == Role.ALONE ? "alone " : "pair ") + code.pair();
      int next = numbers.size() + 1;
      int number = numbers.computeIfAbsent(pair, key -> next);
      String word = (code.role() == Role.CLOSE ? "{/" : "{") + number + "}";
      codes.putIfAbsent(word, code);
      words.putIfAbsent(new Part(code.role(), code.pair()), word);
    }
  }

  /** Returns the codes that the target of some segments may have. */
  public static ShownCodes of(List<Segment> segments) {
    List<InlineCode> shown = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.block() == segments.get(0).block()) {
        segment.codes().stream().filter(code -> !code.isOfTheWording()).forEach(shown::add);
      }
    }
    return new ShownCodes(shown);
  }

  /**
   * A stretch of a text.
   *
   * @param text what is shown
   * @param code whether it is a code
   * @param offset where it stands in the text without codes
   */
  public record Run(String text, boolean code, int offset) {}

  /**
   * A text that was read.
   *
   * @param text without codes
   * @param codes by rising offset
   */
  public record Read(String text, List<InlineCode> codes) {
    /** Copies the list. */
    public Read {
      codes = List.copyOf(codes);
    }
  }

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Returns each word with what it stands for, such as <code>{1} bold</code>. */
  public List<String> legend() {
    return codes.entrySet().stream()
        .filter(code -> code.getValue().role() != Role.CLOSE || !hasOpen(code.getKey()))
        .map(code -> code.getKey() + " " + code.getValue().type())
        .toList();
  }

  private boolean hasOpen(String closing) {
    return codes.containsKey(closing.replace("/", ""));
  }

  /** Returns the word of a code, or nothing where it is not shown. */
  public Optional<String> word(InlineCode code) {
    return Optional.ofNullable(words.get(new Part(code.role(), code.pair())));
  }

  /** Returns the source of a unit with its codes. */
  public static List<Run> ofSource(TranslationUnit unit) {
    ShownCodes shown = of(unit.source());
    List<InlineCode> placed = new ArrayList<>();
    int begin = 0;
    for (CodedText.Piece piece : CodedText.ofSource(unit).pieces()) {
      for (PlacedCode code : piece.codes()) {
        if (code.block() == 0) {
          placed.add(code.code().at(begin + code.offset()));
        }
      }
      begin += piece.text().length();
    }
    return shown.runs(unit.sourceText(), placed);
  }

  /** Returns the target of a unit with its codes, placed where nobody has. */
  public static List<Run> ofTarget(TranslationUnit unit) {
    return of(unit.source()).runs(unit.targetText(), TargetCodes.of(unit));
  }

  /** Returns runs as one text. */
  public static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** Returns a text with codes at their offsets; those that are not shown are left out. */
  public List<Run> runs(String text, List<InlineCode> placed) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (InlineCode code : placed) {
      Optional<String> word = word(code);
      if (word.isPresent()) {
        int at = Math.max(done, Math.min(code.offset(), text.length()));
        if (at > done) {
          runs.add(new Run(written(text.substring(done, at)), false, done));
        }
        runs.add(new Run(word.get(), true, at));
        done = at;
      }
    }
    if (done < text.length()) {
      runs.add(new Run(written(text.substring(done)), false, done));
    }
    return runs;
  }

  /** Returns a stretch of text as it stands between codes. */
  public String written(String text) {
    return codes.isEmpty() ? text : WORD.matcher(text).replaceAll("{$0");
  }

  /** Returns whether a text has a word that may be a code. */
  public static boolean isIn(String text) {
    return WORD.matcher(text).find();
  }

  /** Returns a text without what may be codes. */
  public static String plain(String shown) {
    return isIn(shown) ? parsed(shown).text() : shown;
  }

  /**
   * Returns the text and codes of one that shows them. A code that the source lacks is {@link
   * IncomingTarget#FOREIGN_CODE}, its data the word.
   */
  public Read read(String shown) {
    Read parsed = parsed(shown);
    List<InlineCode> own = new ArrayList<>();
    for (InlineCode code : parsed.codes()) {
      InlineCode known = codes.get(code.data());
      own.add(known == null ? code : known.at(code.offset()));
    }
    return new Read(parsed.text(), own);
  }

  /** Returns the text and codes of one that shows them, whatever its source has. */
  public static Read parsed(String shown) {
    StringBuilder text = new StringBuilder();
    List<InlineCode> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(shown);
    int done = 0;
    while (matcher.find()) {
      text.append(shown, done, matcher.start());
      if (matcher.group(1).length() > 1) {
        text.append(shown, matcher.start() + 1, matcher.end());
      } else {
        boolean closing = !matcher.group(2).isEmpty();
        int number = Integer.parseInt(matcher.group(3));
        found.add(
            new InlineCode(
                closing ? Role.CLOSE : Role.OPEN,
                IncomingTarget.FOREIGN_CODE,
                text.length(),
                number,
                (closing ? "{/" : "{") + number + "}"));
      }
      done = matcher.end();
    }
    text.append(shown, done, shown.length());
    return new Read(text.toString(), found);
  }

  /** Returns the first word of a target's that comes twice. */
  public Optional<String> doubled(List<InlineCode> placed) {
    Set<String> seen = new HashSet<>();
    return placed.stream()
        .flatMap(code -> word(code).stream())
        .filter(w -> !seen.add(w))
        .findFirst();
  }

  /**
   * Returns the first closing word of a target that stands before its opening one or crosses
   * another pair; nothing where the source's own pairs do.
   */
  public Optional<String> misplaced(List<InlineCode> placed) {
    return crossing(List.copyOf(codes.values())).isPresent() ? Optional.empty() : crossing(placed);
  }

  private Optional<String> crossing(List<InlineCode> placed) {
    Deque<Integer> open = new ArrayDeque<>();
    for (InlineCode code : placed) {
      Optional<String> word = word(code);
      boolean whole = word.isPresent() && isWhole(word.get());
      if (whole && code.role() == Role.OPEN) {
        open.push(code.pair());
      } else if (whole && (open.isEmpty() || open.pop() != code.pair())) {
        return word;
      }
    }
    return Optional.empty();
  }

  private boolean isWhole(String word) {
    String open = word.replace("/", "");
    return codes.containsKey(open) && codes.containsKey(open.replace("{", "{/"));
  }
}
