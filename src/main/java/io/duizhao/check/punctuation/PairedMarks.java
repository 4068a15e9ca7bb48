package io.duizhao.check.punctuation;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brackets and quotes that nothing opens or closes. A quotation may run over several sentences, so
 * its other end is looked for in the sentences around too.
 */
public final class PairedMarks implements TextCheck {
  private static final Rule RULE =
      new Rule("marks.unpaired", Severity.WARNING, "A bracket or quote has no other half");

  private static final String OPENING = "([{（【「『《〈“";
  private static final String CLOSING = ")]}）】」』》〉”";

  /** Brackets of both widths close each other in mixed texts. */
  private static final String KINDS = "([{([「『《〈“";

  /** A quotation that the aligner cut ends in the next pair; longer ones are open in the source. */
  private static final int REACH = 1;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  /** A mark without its other half. */
  private record Loose(int pair, int offset, char kind, boolean opens) {}

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    List<Loose> loose = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).unit().isTranslated()) {
        looseMarks(pairs.get(i).target(), i, loose);
      }
    }
    boolean[] met = new boolean[loose.size()];
    for (int k = 0; k < loose.size(); k++) {
      Loose first = loose.get(k);
      boolean alone = isWholeInSource(pairs.get(first.pair).source(), first);
      for (int m = k + 1; m < loose.size() && !met[k]; m++) {
        Loose second = loose.get(m);
        if (second.pair > first.pair && alone || second.pair - first.pair > REACH) {
          break;
        }
        boolean close = first.opens && !second.opens && first.kind == second.kind && !met[m];
        boolean straight = first.kind == '"' && second.kind == '"' && !met[m];
        if (close || straight) {
          met[k] = true;
          met[m] = true;
        }
      }
    }
    for (int k = 0; k < loose.size(); k++) {
      Loose mark = loose.get(k);
      if (!met[k] && !isLooseInSource(pairs.get(mark.pair).source(), mark)) {
        note(pairs.get(mark.pair).target(), mark, notes);
      }
    }
  }

  private static void note(String target, Loose mark, NotesOf notes) {
    char c = target.charAt(mark.offset);
    String text = String.valueOf(c);
    Message message =
        c == '"'
            ? Message.of("marks.unpaired.straight").with("mark", text)
            : mark.opens
                ? Message.of("marks.unpaired.opening").with("mark", text)
                : Message.of("marks.unpaired.closing").with("mark", text);
    Span span = new Span(mark.offset, mark.offset + 1);
    notes.pair(mark.pair).target(RULE, span, message, null);
  }

  /** The source may open a quotation and never close it, as speech over paragraphs does. */
  private static boolean isLooseInSource(String source, Loose mark) {
    List<Loose> loose = new ArrayList<>();
    looseMarks(source, 0, loose);
    return loose.stream()
        .anyMatch(
            other ->
                isQuote(other.kind) == isQuote(mark.kind)
                    && (other.opens == mark.opens || other.kind == '"' || mark.kind == '"'));
  }

  /** What the source opens and closes in one pair, the translation does not close in the next. */
  private static boolean isWholeInSource(String source, Loose mark) {
    List<Loose> loose = new ArrayList<>();
    looseMarks(source, 0, loose);
    String marks = isQuote(mark.kind) ? "“\"「『" : "([（【";
    return loose.isEmpty() && source.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  private static boolean isQuote(char kind) {
    return "“\"「『".indexOf(kind) >= 0;
  }

  /** A quote after a digit may be the sign for inches. */
  private static void looseMarks(String text, int pair, List<Loose> loose) {
    Deque<Loose> open = new ArrayDeque<>();
    int straight = -1;
    int inches = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening >= 0) {
        open.push(new Loose(pair, i, KINDS.charAt(opening), true));
      } else if (closing >= 0) {
        char kind = KINDS.charAt(closing);
        if (!open.isEmpty() && open.peek().kind == kind) {
          open.pop();
        } else if (!isFaceOrNumber(text, i)) {
          loose.add(new Loose(pair, i, kind, false));
        }
      } else if (c == '"') {
        straight = straight < 0 ? i : -1;
        inches += i > 0 && Character.isDigit(text.charAt(i - 1)) ? 1 : 0;
      }
    }
    open.descendingIterator().forEachRemaining(loose::add);
    if (straight >= 0 && inches % 2 == 0) {
      loose.add(new Loose(pair, straight, '"', true));
    }
  }

  /** {@code 1)} begins an item of a list, and {@code :)} smiles. */
  private static boolean isFaceOrNumber(String text, int offset) {
    char c = text.charAt(offset);
    if (offset == 0 || c != ')' && c != '）') {
      return false;
    }
    char before = text.charAt(offset - 1);
    boolean item = offset <= 3 && Character.isLetterOrDigit(before);
    boolean listed =
        Character.isLetterOrDigit(before)
            && (offset == 1 || !Character.isLetterOrDigit(text.charAt(offset - 2)));
    return item || listed || before == ':' || before == '-' || before == ';';
  }
}
