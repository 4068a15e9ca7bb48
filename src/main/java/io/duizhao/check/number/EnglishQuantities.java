package io.duizhao.check.number;

import io.duizhao.check.number.Reading.Kind;
import io.duizhao.text.EnglishNumbers;
import io.duizhao.text.NumberMention;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is or may be a number in an English text. */
final class EnglishQuantities {
  /** Hours, and numbers as small. */
  static final String SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  private static final String TENS =
      "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
  private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";

  private static final Form LEADING_POINT =
      Form.of("(?<![\\w.])\\.\\d+(?![\\w.])", ".").withFigures();

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
              + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Form SPELT_YEAR =
      Form.ofWords(
          "\\b(sixteen|seventeen|eighteen|nineteen|twenty)[ -]"
              + "(oh[ -]"
              + SMALL
              + "|"
              + TENS
              + "(?:-"
              + SMALL
              + ")?)\\b",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Form SPAN_OF_YEARS =
      Form.of("(?<=\\b(?:1[5-9]|20)\\d\\d[-–/])(\\d{2})\\b(?!,?\\d)").withFigures();
  private static final Form AND_A_HALF =
      Form.ofWords(
          "\\b("
              + DIGITS
              + "|an?|"
              + SMALL
              + ")(?: ([a-z]+))? and a half"
              + "(?: (hundred|thousand|million|billion|trillion))?",
          "and a half");
  private static final Form HALF_OF =
      Form.ofWords(
          "\\b(half|(?:a )?quarter) (?:of )?an? (hundred|thousand|million|billion|trillion)\\b",
          "half",
          "quarter");
  private static final Form POINT =
      Form.ofWords(
          "\\b(zero|"
              + SMALL
              + "|"
              + TENS
              + ") point ((?:zero |oh )?(?:zero|"
              + SMALL
              + "))\\b"
              + "(?: (percent|thousand|million|billion|trillion)\\b)?",
          " point ");
  private static final Form IN_EVERY =
      Form.ofWords(
          "\\b("
              + DIGITS
              + "|"
              + SMALL
              + ")(?: [a-z]+)? (?:in|out of)(?: every)? ("
              + DIGITS
              + "|an? (?:hundred|thousand|million)|"
              + SMALL
              + "|"
              + TENS
              + "(?: (?:hundred|thousand|million))?)\\b",
          " in ",
          " out of ");
  private static final Form PER_THOUSAND =
      Form.ofWords("\\b(" + DIGITS + "|" + SMALL + ") per(?: |-)(thousand|mille)\\b", " per");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final Form ORDINAL =
      Form.ofWords(
          "\\b(" + TENS + ")[ -](" + String.join("|", ORDINALS) + ")\\b",
          ORDINALS.toArray(String[]::new));
  private static final Pattern ROMAN = Pattern.compile("\\b(?:WW)?([IVX]{2,4}|V)\\b");
  private static final Form FOLD =
      Form.ofWords("\\b(" + DIGITS + "|" + SMALL + "|" + TENS + ")-?fold\\b", "fold");
  private static final Form CENTURY_DECADE =
      Form.ofWords("\\b(?:mid-|late |early )?['’]?(\\d0)s\\b", "0s").withFigures();
  private static final Form HYPHENATED =
      Form.ofWords(
          "\\b("
              + DIGITS
              + "|"
              + SMALL
              + "|"
              + TENS
              + ")-(hundred|thousand|million|billion|trillion)\\b",
          "-hundred",
          "-thousand",
          "-million",
          "-billion",
          "-trillion");

  /** Finds a digit or the beginning of a word that can be part of a number to keep. */
  private static final Pattern ANY =
      Pattern.compile(
          "\\d|\\b(?:t(?:wo|hree|en|we|hir|rillion|housand)|f(?:our|ive|if|ort)|six|seven|eight|eleven|nine|half|hundred|million|billion|zero|one"
              + " p)",
          Pattern.CASE_INSENSITIVE);

  private final Collected found;

  private EnglishQuantities(String text) {
    found = new Collected(text);
  }

  /** Returns them in order, those of words that may stand for numbers included. */
  static List<Quantity> of(String text) {
    return new EnglishQuantities(text).read();
  }

  /** Returns whether there may be a number that the other language has to keep. */
  static boolean mayHave(String text) {
    return ANY.matcher(text).find();
  }

  private List<Quantity> read() {
    EnglishIdioms.of(found);
    EnglishTimes.of(found);
    Shared.of(found);
    found.add(LEADING_POINT, m -> one(m, Double.parseDouble("0" + m.group())));
    found.add(HYPHENATED, m -> one(m, value(m.group(1)) * value("one " + m.group(2))));
    found.add(MONTH, this::month);
    found.add(SPELT_YEAR, EnglishQuantities::speltYear);
    found.add(SPAN_OF_YEARS, m -> secondYear(m));
    found.add(CENTURY_DECADE, EnglishQuantities::decade);
    found.add(AND_A_HALF, EnglishQuantities::andAHalf);
    found.add(HALF_OF, EnglishQuantities::halfOf);
    found.add(POINT, EnglishQuantities::point);
    found.add(
        ORDINAL,
        m -> one(m, value(m.group(1)) + ORDINALS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1));
    found.add(PER_THOUSAND, m -> one(m, value(m.group(1)) / 1000));
    found.add(IN_EVERY, EnglishQuantities::inEvery);
    found.add(FOLD, m -> fold(m));
    EnglishNumbers.of(found.text()).forEach(mention -> found.add(quantity(mention)));
    found.add(ROMAN, m -> Quantity.plain(Collected.span(m), Certainty.VAGUE, roman(m.group(1))));
    EnglishWordsForNumbers.of(found);
    return found.inOrder();
  }

  private Quantity quantity(NumberMention mention) {
    String words = mention.span().of(found.text()).toLowerCase(Locale.ROOT);
    Reading reading = Reading.of(mention);
    boolean digits = words.chars().anyMatch(Character::isDigit);
    boolean compound = words.indexOf(' ') >= 0 || words.indexOf('-') >= 0;
    boolean small = mention.kind() == NumberMention.Kind.PLAIN && mention.value() <= 12;
    boolean ordinal = words.endsWith("st") || words.endsWith("nd") || words.endsWith("rd");
    Certainty certainty = digits || compound || !small ? Certainty.CERTAIN : Certainty.LIKELY;
    if (!digits && ordinal && mention.value() <= 2 || words.equals("a hundred")) {
      certainty = Certainty.VAGUE;
    } else if (words.matches("a (?:thousand|million|billion|trillion)")) {
      certainty = Certainty.LIKELY;
    }
    Quantity quantity = new Quantity(mention.span(), List.of(reading), certainty);
    if (!digits && (words.equals("third") || words.equals("fourth") || words.endsWith("th"))) {
      quantity = quantity.or(Reading.plain(1 / mention.value()));
    }
    return reading.kind() == Kind.DECADE && !words.startsWith("1") && !words.startsWith("2")
        ? quantity.or(Reading.plain(mention.value() % 100))
        : quantity;
  }

  private Quantity month(Matcher match) {
    String text = found.text();
    String name = match.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
    int after = match.end();
    boolean dated =
        after + 1 < text.length()
                && text.charAt(after) == ' '
                && Character.isDigit(text.charAt(after + 1))
            || match.start() >= 2
                && text.charAt(match.start() - 1) == ' '
                && Character.isDigit(text.charAt(match.start() - 2));
    return Quantity.plain(
        Collected.span(match),
        dated ? Certainty.CERTAIN : Certainty.VAGUE,
        MONTHS.indexOf(name) + 1.0);
  }

  private static Quantity speltYear(Matcher match) {
    String rest = match.group(2).toLowerCase(Locale.ROOT);
    double low = value(rest.startsWith("oh") ? rest.substring(3) : rest);
    double year = value(match.group(1)) * 100 + low;
    return Quantity.plain(Collected.span(match), Certainty.LIKELY, year, low);
  }

  private static Quantity secondYear(Matcher match) {
    double year = value(match.group(1));
    return Quantity.plain(Collected.span(match), Certainty.LIKELY, year, 1900 + year, 2000 + year);
  }

  private static Quantity decade(Matcher match) {
    double ten = value(match.group(1));
    return new Quantity(
            Collected.span(match),
            List.of(new Reading(1900 + ten, Kind.DECADE), new Reading(2000 + ten, Kind.DECADE)),
            Certainty.CERTAIN)
        .or(Reading.plain(ten));
  }

  private static Quantity andAHalf(Matcher match) {
    String number = match.group(1);
    double whole = number.toLowerCase(Locale.ROOT).startsWith("a") ? 1 : value(number);
    String counted = match.group(2) == null ? "" : match.group(2).toLowerCase(Locale.ROOT);
    String unit = match.group(3);
    double scale = unit == null ? 1 : value("one " + unit);
    return Quantity.plain(
        Collected.span(match),
        whole == 1 && scale == 1 ? Certainty.VAGUE : Certainty.LIKELY,
        (whole + 0.5) * scale,
        counted.startsWith("year") ? whole * 12 + 6 : whole * 60 + 30,
        whole * scale);
  }

  private static Quantity halfOf(Matcher match) {
    double part = match.group(1).equalsIgnoreCase("half") ? 0.5 : 0.25;
    return Quantity.plain(
        Collected.span(match), Certainty.LIKELY, part * value("one " + match.group(2)));
  }

  private static @Nullable Quantity point(Matcher match) {
    String digits = match.group(2).toLowerCase(Locale.ROOT);
    boolean zero = digits.indexOf(' ') > 0;
    double last = value(zero ? digits.substring(digits.indexOf(' ') + 1) : digits);
    if (last > 9) {
      return null;
    }
    double value = value(match.group(1)) + last / (zero ? 100 : 10);
    String unit = match.group(3);
    Reading reading =
        unit == null
            ? Reading.plain(value)
            : unit.equalsIgnoreCase("percent")
                ? Reading.percent(value)
                : Reading.plain(value * value("one " + unit));
    return new Quantity(Collected.span(match), List.of(reading), Certainty.CERTAIN);
  }

  private static @Nullable Quantity inEvery(Matcher match) {
    double part = value(match.group(1));
    double whole = value(match.group(2));
    if (Double.isNaN(part) || Double.isNaN(whole) || whole <= part || whole < 2) {
      return null;
    }
    return Quantity.plain(Collected.span(match), Certainty.LIKELY, part / whole, part, whole);
  }

  private static Quantity fold(Matcher match) {
    double times = value(match.group(1));
    return Quantity.plain(Collected.span(match), Certainty.LIKELY, times, times - 1)
        .or(Reading.percent(times * 100));
  }

  private static double roman(String numeral) {
    double value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      double digit = romanDigit(numeral.charAt(i));
      boolean before = i + 1 < numeral.length() && romanDigit(numeral.charAt(i + 1)) > digit;
      value += before ? -digit : digit;
    }
    return value;
  }

  private static double romanDigit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  private static @Nullable Quantity one(Matcher match, double value) {
    return Double.isNaN(value)
        ? null
        : Quantity.plain(Collected.span(match), Certainty.CERTAIN, value);
  }

  /** Returns what the words of a number mean; NaN where they are none. */
  static double value(String words) {
    return EnglishNumbers.meaning(words.toLowerCase(Locale.ROOT));
  }
}
