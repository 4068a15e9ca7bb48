package io.duizhao.text;

import io.duizhao.model.text.Span;
import io.duizhao.text.NumberMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers in an English text: digits ({@code 1,200.5}, {@code 21st}), number words
 * ({@code twenty-five}, {@code two thirds}), both with units of magnitude ({@code 1.2 billion},
 * {@code 300k}), percentages, decades ({@code 1990s}, {@code nineties}) and the months of dates.
 * {@code one} alone is no number.
 */
public final class EnglishNumbers {
  private static final Pattern PIECE =
      Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.\\d++)?|[A-Za-z]++|[%’']|\\S");

  private static final Map<String, Double> WORDS = new TreeMap<>();
  private static final Map<String, Double> UNITS =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "k",
          1e3,
          "m",
          1e6,
          "bn",
          1e9,
          "b",
          1e9);
  private static final Map<String, Double> PARTS = new TreeMap<>();
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < small.length; i++) {
      WORDS.put(small[i], (double) i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      WORDS.put(TENS.get(i), 20.0 + 10 * i);
    }
    String[] ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            .split(" ", -1);
    for (int i = 0; i < ordinals.length; i++) {
      PARTS.put(ordinals[i], i + 1.0);
    }
    PARTS.put("half", 2.0);
    PARTS.put("quarter", 4.0);
  }

  private record Piece(String text, int begin, int end) {
    boolean isDigits() {
      return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final List<NumberMention> found = new ArrayList<>();
  private int at;

  private EnglishNumbers(String text) {
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(new Piece(matcher.group(), matcher.start(), matcher.end()));
    }
  }

  /** Returns the numbers of a text in order. */
  public static List<NumberMention> of(String text) {
    return new EnglishNumbers(text).scan();
  }

  /**
   * Returns what a number alone means, such as {@code five} or {@code 1.2 million}; NaN for other
   * text. Here {@code one} is a number.
   */
  public static double meaning(String number) {
    EnglishNumbers numbers = new EnglishNumbers(number);
    if (numbers.pieces.isEmpty()) {
      return Double.NaN;
    }
    double value = numbers.pieces.get(0).isDigits() ? numbers.digits() : numbers.words();
    return numbers.at == numbers.pieces.size() ? value : Double.NaN;
  }

  private List<NumberMention> scan() {
    while (at < pieces.size()) {
      int begin = at;
      if (!month() && !decadeWord() && !ordinal()) {
        number();
      }
      at = Math.max(at, begin + 1);
    }
    return List.copyOf(found);
  }

  private boolean month() {
    int month = MONTHS.indexOf(pieces.get(at).text);
    boolean dated =
        at + 1 < pieces.size() && pieces.get(at + 1).isDigits()
            || at > 0 && pieces.get(at - 1).isDigits();
    if (month < 0 || !dated) {
      return false;
    }
    at++;
    add(at - 1, month + 1, Kind.PLAIN);
    return true;
  }

  /** Reads {@code nineties}. */
  private boolean decadeWord() {
    String word = word(at);
    int ten = word.endsWith("ies") ? TENS.indexOf(word.substring(0, word.length() - 3) + "y") : -1;
    if (ten < 0) {
      return false;
    }
    at++;
    add(at - 1, 1920 + 10 * ten, Kind.DECADE);
    return true;
  }

  private boolean ordinal() {
    Double place = PARTS.get(word(at));
    if (place == null || word(at).equals("half") || word(at).equals("quarter")) {
      return false;
    }
    at++;
    add(at - 1, place, Kind.PLAIN);
    return true;
  }

  private void number() {
    int begin = at;
    boolean digits = pieces.get(at).isDigits();
    double value = digits ? digits() : words();
    if (Double.isNaN(value)) {
      return;
    }
    int end = at;
    String next = word(at);
    boolean decade = begin > 0 && "’'".contains(pieces.get(begin - 1).text);
    if (next.equals("%") || next.equals("percent")) {
      at++;
      add(begin, value, Kind.PERCENT);
    } else if (next.equals("per") && word(at + 1).equals("cent")) {
      at += 2;
      add(begin, value, Kind.PERCENT);
    } else if (digits && next.equals("s") && touches(end) && value % 10 == 0) {
      at++;
      add(begin, value < 100 && decade ? 1900 + value : value, Kind.DECADE);
    } else if (!part(begin, value) && (digits || end - begin > 1 || value != 1)) {
      add(begin, value, Kind.PLAIN);
    }
  }

  /** Reads {@code thirds} after {@code two}. */
  private boolean part(int begin, double value) {
    int after = word(at).equals("-") ? at + 1 : at;
    String name = word(after);
    Double whole = PARTS.get(name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
    if (whole == null || whole < 2 || name.equals("second") || name.equals("seconds")) {
      return false;
    }
    at = after + 1;
    add(begin, value / whole, Kind.PLAIN);
    return true;
  }

  private double digits() {
    double value = value(pieces.get(at++).text);
    String next = word(at);
    if (touches(at) && List.of("st", "nd", "rd", "th").contains(next)) {
      at++;
      return value;
    }
    while (UNITS.containsKey(word(at)) && (word(at).length() > 2 || touches(at))) {
      value *= UNITS.getOrDefault(word(at), 1.0);
      at++;
    }
    return value;
  }

  /** Returns the value of digits with commas and a point; of very many digits it is infinite. */
  private static double value(String digits) {
    double value = 0;
    double place = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        place = 1;
      } else if (c != ',') {
        value = value * 10 + (c - '0');
        place *= 10;
      }
    }
    return place > 0 ? value / place : value;
  }

  private double words() {
    boolean article = word(at).equals("a") && isUnit(word(at + 1));
    if (!article && !WORDS.containsKey(word(at))) {
      return Double.NaN;
    }
    double total = 0;
    double section = 0;
    int last = at;
    at += article ? 1 : 0;
    while (at < pieces.size()) {
      String word = word(at);
      Double value = WORDS.get(word);
      Double unit = isUnit(word) ? UNITS.get(word) : null;
      if (value != null && (section == 0 || fits(section, value))) {
        section += value;
      } else if (unit != null && unit == 100) {
        section = Math.max(1, section) * unit;
      } else if (unit != null) {
        total += Math.max(1, section) * unit;
        section = 0;
      } else if (!(word.equals("-") || word.equals("and")) || !WORDS.containsKey(word(at + 1))) {
        break;
      } else if (word.equals("and") && section % 100 + total % 1000 != 0) {
        break;
      } else {
        at++;
        continue;
      }
      at++;
      last = at;
    }
    at = last;
    return total + section;
  }

  private static boolean isUnit(String word) {
    return word.length() > 2 && UNITS.containsKey(word);
  }

  /** Returns whether a number word goes on a section: {@code twenty five}, {@code hundred two}. */
  private static boolean fits(double section, double value) {
    return section % 100 == 0 || section % 10 == 0 && section % 100 >= 20 && value < 10;
  }

  private boolean touches(int piece) {
    return piece < pieces.size() && pieces.get(piece).begin == pieces.get(piece - 1).end;
  }

  private String word(int piece) {
    return piece < pieces.size() ? pieces.get(piece).text.toLowerCase(Locale.ROOT) : "";
  }

  private void add(int begin, double value, Kind kind) {
    Span span = new Span(pieces.get(begin).begin, pieces.get(at - 1).end);
    found.add(new NumberMention(span, value, kind));
  }
}
