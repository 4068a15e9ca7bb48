package io.duizhao.text;

import io.duizhao.model.Span;
import io.duizhao.text.NumberMention.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers in a Chinese text: digits, also full-width, with or without units of magnitude
 * ({@code 1.2亿}, {@code 3千万}), numerals ({@code 二十五}, {@code 一九九八年}), percentages ({@code 三成},
 * {@code 百分之三十}), fractions ({@code 三分之二}) and decades ({@code 上世纪九十年代}). A single numeral is a
 * number only before a word that counts: {@code 一起} has none.
 */
public final class ChineseNumbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String LARGE = "万萬亿億兆";

  /** Before one of these a single numeral counts. */
  private static final String COUNTED = "个個年月日号號天次位名人岁歲倍种種章集期届屆家分秒周週页頁成点點";

  /** After 成, makes it begin a word such as 成为. */
  private static final String OF_BECOMING = "为為功员員绩績立长長本熟果就交像型才人群名家";

  private final String text;
  private final List<NumberMention> found = new ArrayList<>();
  private int at;

  private ChineseNumbers(String text) {
    this.text = text;
  }

  /** Returns the numbers of a text in order. */
  public static List<NumberMention> of(String text) {
    return new ChineseNumbers(text).scan();
  }

  /** Returns what a numeral alone means, such as {@code 三} or {@code 1.2亿}; NaN for other text. */
  public static double meaning(String numeral) {
    ChineseNumbers numbers = new ChineseNumbers(numeral);
    double value = numbers.value();
    return numbers.at == numeral.length() ? value : Double.NaN;
  }

  private List<NumberMention> scan() {
    while (at < text.length()) {
      if (starts(text.charAt(at))) {
        read();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private static boolean starts(char c) {
    return isArabic(c) || digit(c) >= 0 || c == '十' || c == '百' || c == '千';
  }

  /** Reads from a digit or numeral on; takes at least one character. */
  private void read() {
    int begin = at;
    if (text.startsWith("百分之", at) || text.startsWith("千分之", at)) {
      double whole = text.charAt(at) == '百' ? 1 : 0.1;
      at += 3;
      double value = value();
      if (!Double.isNaN(value)) {
        add(begin, value * whole, Kind.PERCENT);
      }
      return;
    }
    boolean arabic = isArabic(text.charAt(at));
    double value = value();
    if (Double.isNaN(value)) {
      at = Math.max(at, begin + 1);
      return;
    }
    boolean single = !arabic && at - begin == 1;
    if (take("%") || take("％")) {
      add(begin, value, Kind.PERCENT);
    } else if (text.startsWith("分之", at)) {
      fraction(begin, value);
    } else if (charAt(at) == '成' && value <= 10 && isTenths(begin)) {
      at++;
      add(begin, value * 10 + (take("半") ? 5 : 0), Kind.PERCENT);
    } else if (text.startsWith("年代", at)) {
      decade(begin, value);
    } else if (!single || counts(begin)) {
      add(begin, value, Kind.PLAIN);
    }
  }

  /** Returns whether 成 at the present place counts tenths: not in 之一成为 and 统一成. */
  private boolean isTenths(int begin) {
    boolean inWord = begin > 0 && "统統唯之第专專".indexOf(text.charAt(begin - 1)) >= 0;
    char next = charAt(at + 1);
    return !inWord && (next == 0 || OF_BECOMING.indexOf(next) < 0);
  }

  private void fraction(int begin, double whole) {
    at += 2;
    double part = value();
    if (!Double.isNaN(part) && whole > 0) {
      add(begin, part / whole, Kind.PLAIN);
    }
  }

  private void decade(int begin, double value) {
    at += 2;
    int before = begin;
    int century = 19;
    if (text.startsWith("世纪", begin - 2) || text.startsWith("世紀", begin - 2)) {
      NumberMention last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && last.span().end() == begin - 2) {
        found.remove(found.size() - 1);
        before = last.span().begin();
        century = (int) last.value() - 1;
      } else if (begin > 2 && text.charAt(begin - 3) == '本') {
        century = 20;
      }
    }
    double year = value >= 100 ? value : century * 100 + value;
    add(before, year, Kind.DECADE);
  }

  /** Returns whether a single numeral before the present place counts something. */
  private boolean counts(int begin) {
    char before = begin > 0 ? text.charAt(begin - 1) : 0;
    char numeral = text.charAt(begin);
    return before == '第'
        || COUNTED.indexOf(charAt(at)) >= 0 && (numeral != '一' || charAt(at) == '月');
  }

  /** Reads digits or numerals with their units of magnitude; NaN where there is no number. */
  private double value() {
    return isArabic(charAt(at)) ? arabicWithUnits() : numerals();
  }

  /** Reads {@code 2亿5千万} as one number; what follows belongs to it only if it is smaller. */
  private double arabicWithUnits() {
    double total = 0;
    double last = Double.POSITIVE_INFINITY;
    while (isArabic(charAt(at)) && last > 1) {
      int begin = at;
      double part = arabic();
      double unit = 1;
      for (; small(charAt(at)) > 1 || large(charAt(at)) > 1; at++) {
        unit *= small(text.charAt(at)) * large(text.charAt(at));
      }
      // Hundreds of digits are a number without bound, and the first one counts all the same.
      if (last < Double.POSITIVE_INFINITY && part * unit >= last) {
        at = begin;
        break;
      }
      total += part * (isShort(begin, unit, last) ? last / 10 : unit);
      last = unit;
    }
    return total;
  }

  /** Returns whether a lone digit counts the tenths of the unit before it: {@code 3万5}. */
  private boolean isShort(int begin, double unit, double last) {
    return unit == 1 && at - begin == 1 && last >= 100 && last < Double.POSITIVE_INFINITY;
  }

  /** Reads digits with thousands commas and a decimal point. */
  private double arabic() {
    double value = 0;
    double place = 0;
    for (; at < text.length(); at++) {
      char c = narrow(text.charAt(at));
      if (isArabic(c)) {
        value = value * 10 + (c - '0');
        place *= 10;
      } else if (c == '.' && place == 0 && isArabic(charAt(at + 1))) {
        place = 1;
      } else if (c != ',' || place > 0 || !isThousands(at + 1)) {
        break;
      }
    }
    return place > 0 ? value / place : value;
  }

  /** Returns whether three digits stand here and no fourth. */
  private boolean isThousands(int begin) {
    return isArabic(charAt(begin))
        && isArabic(charAt(begin + 1))
        && isArabic(charAt(begin + 2))
        && !isArabic(charAt(begin + 3));
  }

  private double numerals() {
    double total = 0;
    double section = 0;
    double digits = 0;
    int count = 0;
    boolean unit = false;
    double tenths = 0;
    int begin = at;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      int digit = digit(c);
      if (digit >= 0) {
        tenths = digit == 0 ? 0 : tenths;
        digits = digits * 10 + digit;
        count++;
      } else if (small(c) > 1 && (count > 0 || c == '十')) {
        section += (count == 0 ? 1 : digits) * small(c);
        tenths = small(c) / 10;
        digits = 0;
        count = 0;
        unit = true;
      } else if (large(c) > 1 && section + digits + total > 0) {
        total = (total + section + digits) * large(c);
        tenths = large(c) / 10;
        section = 0;
        digits = 0;
        count = 0;
        unit = true;
      } else {
        break;
      }
    }
    if (at == begin) {
      return Double.NaN;
    }
    if (count == 1 && tenths >= 10) {
      digits *= tenths; // 三万一 is 31,000 and 一百五 is 150.
    }
    double value = total + section + digits;
    return !unit || count <= 2 ? withDecimals(value) : Double.NaN;
  }

  /** Reads on in {@code 两点五亿}, of which the first numeral is known. */
  private double withDecimals(double whole) {
    double value = whole + decimals();
    for (; value != whole && large(charAt(at)) > 1; at++) {
      value *= large(text.charAt(at));
    }
    return value;
  }

  /** Reads {@code 点一四} where digits follow. */
  private double decimals() {
    double value = 0;
    if ("点點".indexOf(charAt(at)) >= 0 && digit(charAt(at + 1)) >= 0) {
      double place = 0.1;
      for (at++; digit(charAt(at)) >= 0; at++) {
        value += place * digit(text.charAt(at));
        place /= 10;
      }
    }
    return value;
  }

  private void add(int begin, double value, Kind kind) {
    found.add(new NumberMention(new Span(begin, at), value, kind));
  }

  private boolean take(String mark) {
    boolean here = text.startsWith(mark, at);
    at += here ? mark.length() : 0;
    return here;
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  private static boolean isArabic(char c) {
    char narrow = narrow(c);
    return narrow >= '0' && narrow <= '9';
  }

  private static char narrow(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两', '兩' -> 2;
      default -> c == 0 ? -1 : DIGITS.indexOf(c);
    };
  }

  private static double small(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 1;
    };
  }

  private static double large(char c) {
    return switch (c == 0 ? -1 : LARGE.indexOf(c)) {
      case 0, 1 -> 1e4;
      case 2, 3 -> 1e8;
      case 4 -> 1e12;
      default -> 1;
    };
  }
}
