package io.duizhao.text;

/**
 * Reads one number from a place in a Chinese text on: digits, also full-width, with or without
 * units of magnitude ({@code 1.2亿}, {@code 3千万}), or numerals ({@code 二十五}, {@code 一九九八}, {@code
 * 两点五亿}).
 */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String LARGE = "万萬亿億兆";

  private final String text;
  private int at;

  private ChineseNumeral(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * What was read.
   *
   * @param value the number; NaN where there is none
   * @param end the offset after what was looked at
   */
  record Reading(double value, int end) {}

  /** Reads from a place on. */
  static Reading read(String text, int begin) {
    ChineseNumeral numeral = new ChineseNumeral(text, begin);
    double value = isArabic(numeral.charAt(begin)) ? numeral.arabicWithUnits() : numeral.numerals();
    return new Reading(value, numeral.at);
  }

  /** Returns whether a number may begin with the character. */
  static boolean begins(char c) {
    return isArabic(c) || digit(c) >= 0 || small(c) > 1;
  }

  /** Returns whether it is a digit, also full-width. */
  static boolean isArabic(char c) {
    char narrow = Folding.narrow(c);
    return narrow >= '0' && narrow <= '9';
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
      char c = Folding.narrow(text.charAt(at));
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
    int begin = at;
    Sum sum = new Sum();
    while (at < text.length() && sum.take(text.charAt(at))) {
      at++;
    }
    return at == begin || sum.isSpelledOut() ? Double.NaN : withDecimals(sum.value());
  }

  /** Adds numerals up. */
  private static final class Sum {
    private double total;

    /** What stands before a large unit: 二十五 in 二十五万. */
    private double section;

    private double digits;
    private int count;
    private boolean hasUnit;

    /** What a lone digit after a unit counts. */
    private double tenths;

    /** Takes a numeral; returns whether it goes on the number. */
    private boolean take(char c) {
      int digit = digit(c);
      if (digit >= 0) {
        tenths = digit == 0 ? 0 : tenths;
        digits = digits * 10 + digit;
        count++;
        return true;
      }
      if (small(c) > 1 && (count > 0 || c == '十')) {
        section += (count == 0 ? 1 : digits) * small(c);
        endDigits(small(c));
        return true;
      }
      if (large(c) > 1 && section + digits + total > 0) {
        total = (total + section + digits) * large(c);
        section = 0;
        endDigits(large(c));
        return true;
      }
      return false;
    }

    private void endDigits(double unit) {
      tenths = unit / 10;
      digits = 0;
      count = 0;
      hasUnit = true;
    }

    /** Returns whether digits that are spelled out follow a unit, so that it is no one number. */
    private boolean isSpelledOut() {
      return hasUnit && count > 2;
    }

    /** Returns the number: 三万一 is 31,000 and 一百五 is 150. */
    private double value() {
      return total + section + digits * (count == 1 && tenths >= 10 ? tenths : 1);
    }
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

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : 0;
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
