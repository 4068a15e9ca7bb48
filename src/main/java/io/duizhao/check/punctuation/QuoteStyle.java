package io.duizhao.check.punctuation;

import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.HouseStyle;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Quotes of another style than the house's; where the house has none, of another style than most of
 * the document's.
 */
public final class QuoteStyle implements TextCheck {
  private static final Rule STYLE =
      new Rule("quotes.style", Severity.INFO, "Quotes are of another style than the rest");
  private static final Rule INSIDE =
      new Rule("quotes.marks", Severity.INFO, "A mark stands on the wrong side of a quote");

  /** A style has to hold this many times as many quotes as the other to be the document's. */
  private static final int CLEAR = 4;

  private final HouseStyle style;

  /** Makes the check. */
  public QuoteStyle(HouseStyle style) {
    this.style = style;
  }

  @Override
  public List<Rule> rules() {
    return List.of(STYLE, INSIDE);
  }

  private record Quote(int pair, int offset, Kind kind) {}

  private enum Kind {
    STRAIGHT("\""),
    CURLY("“”"),
    CORNER("「」『』"),
    SINGLE("‘");

    private final String marks;

    Kind(String marks) {
      this.marks = marks;
    }
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      collect(pairs.get(i), i, quotes);
      if (pairs.get(i).isIntoEnglish()) {
        marksOutside(pairs.get(i).target(), notes, i);
      }
    }
    if (quotes.isEmpty()) {
      return;
    }
    boolean chinese = pairs.get(quotes.get(0).pair).isIntoChinese();
    Set<Kind> right = chinese ? chinese() : english(quotes);
    if (right.isEmpty()) {
      return;
    }
    for (Quote quote : quotes) {
      if (!right.contains(quote.kind)) {
        String mark = pairs.get(quote.pair).target().substring(quote.offset, quote.offset + 1);
        notes
            .pair(quote.pair)
            .target(
                STYLE,
                new Span(quote.offset, quote.offset + 1),
                Message.of("quotes.style").with("mark", mark),
                null);
      }
    }
  }

  private Set<Kind> chinese() {
    return switch (style.chinese()) {
      case MAINLAND -> Set.of(Kind.CURLY, Kind.SINGLE);
      case TAIWAN -> Set.of(Kind.CORNER);
      case ANY -> Set.of();
    };
  }

  private Set<Kind> english(List<Quote> quotes) {
    long straight = quotes.stream().filter(quote -> quote.kind == Kind.STRAIGHT).count();
    long curly = quotes.size() - straight;
    Set<Kind> right = new TreeSet<>();
    if (style.english() == HouseStyle.English.UK) {
      right.add(Kind.SINGLE);
    }
    if (straight >= CLEAR * curly) {
      right.add(Kind.STRAIGHT);
    } else if (curly >= CLEAR * straight) {
      right.addAll(Set.of(Kind.CURLY, Kind.SINGLE));
    } else {
      return Set.of();
    }
    return right;
  }

  private static void collect(Pair pair, int index, List<Quote> quotes) {
    String text = pair.target();
    for (int i = 0; i < text.length(); i++) {
      for (Kind kind : Kind.values()) {
        boolean inches = kind == Kind.STRAIGHT && i > 0 && Character.isDigit(text.charAt(i - 1));
        if (kind.marks.indexOf(text.charAt(i)) >= 0 && !inches) {
          quotes.add(new Quote(index, i, kind));
        }
      }
    }
  }

  /** In American English, commas and full stops stand inside the quotes. */
  private void marksOutside(String text, NotesOf notes, int index) {
    if (style.english() != HouseStyle.English.US) {
      return;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      boolean outside = text.charAt(i) == '”' || text.charAt(i) == '"';
      if (outside && (next == ',' || next == '.') && Character.isLetter(text.charAt(i - 1))) {
        String right = next + text.substring(i, i + 1);
        Span span = new Span(i, i + 2);
        notes
            .pair(index)
            .target(
                INSIDE,
                span,
                Message.of("quotes.marks").with("mark", text.substring(i + 1, i + 2)),
                right);
      }
    }
  }
}
