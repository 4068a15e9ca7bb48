package io.duizhao.check.number;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the quantities of a text; what was understood first keeps its place. */
final class Collected {
  /** Between two numbers, this makes a range or list of which only the last shows its unit. */
  private static final Pattern JOINS =
      Pattern.compile(" ?(?:[-–—~～−至到或、,，/]|to|or|and)(?: ?(?:to|or))? ?");

  /** {@code four hundred} after {@code three or}. */
  private static final Pattern WORDS =
      Pattern.compile("[a-z]+ (hundred|thousand|million|billion)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("^[$¥￥€£]?(\\d[\\d,]*(?:\\.\\d+)?)");

  private final String text;
  private final String lower;
  private final boolean hasFigures;
  private final List<Quantity> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  Collected(String text) {
    this.text = text;
    lower = text.toLowerCase(Locale.ROOT);
    hasFigures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  String text() {
    return text;
  }

  /** Adds a quantity where nothing was understood before. */
  void add(Quantity quantity) {
    Span span = quantity.span();
    int next = taken.nextSetBit(span.begin());
    if (next < 0 || next >= span.end()) {
      found.add(quantity);
      taken.set(span.begin(), span.end());
    }
  }

  /** Adds what a form finds in a text that has its signs. */
  void add(Form form, Function<Matcher, @Nullable Quantity> meaning) {
    if (mayHave(form)) {
      add(form.pattern(), meaning);
    }
  }

  /** Most texts have none of most forms, and a look at their signs is cheap. */
  private boolean mayHave(Form form) {
    return (hasFigures || !form.hasFigures())
        && (form.signs().isEmpty() || form.signs().stream().anyMatch(lower::contains));
  }

  /** Adds what a pattern finds; a match that nothing is made of is left to others. */
  void add(Pattern form, Function<Matcher, @Nullable Quantity> meaning) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      Quantity quantity = meaning.apply(matcher);
      if (quantity != null) {
        add(quantity);
      }
    }
  }

  static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  /**
   * Returns them in the order of the text; units that stand at a range's end hold for its begin.
   */
  List<Quantity> inOrder() {
    found.removeIf(quantity -> quantity.readings().isEmpty());
    found.sort(Comparator.comparing(Quantity::span));
    for (int i = found.size() - 2; i >= 0; i--) {
      Quantity first = found.get(i);
      Quantity second = found.get(i + 1);
      String between = text.substring(first.span().end(), second.span().begin());
      if (between.length() <= 6 && JOINS.matcher(between).matches()) {
        found.set(i, withUnitOf(second, first));
      }
    }
    return List.copyOf(found);
  }

  private Quantity withUnitOf(Quantity second, Quantity first) {
    Matcher digits = DIGITS.matcher(second.span().of(text));
    Reading unit = second.readings().get(0);
    Reading own = first.readings().get(0);
    if (own.kind() != Reading.Kind.PLAIN) {
      return first;
    }
    Matcher words = WORDS.matcher(second.span().of(text));
    if (words.matches()) {
      return first.or(
          Reading.plain(own.value() * EnglishQuantities.value("one " + words.group(1))));
    }
    if (!digits.find()) {
      return first;
    }
    double bare = Double.parseDouble(digits.group(1).replace(",", ""));
    if (unit.kind() == Reading.Kind.PERCENT) {
      return first.or(Reading.percent(own.value()));
    }
    boolean scaled = unit.kind() == Reading.Kind.PLAIN && bare > 0 && unit.value() > bare;
    return scaled ? first.or(Reading.plain(own.value() * (unit.value() / bare))) : first;
  }
}
