package io.duizhao.text;

import io.duizhao.model.text.Span;
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
    ChineseNumeral.Reading reading = ChineseNumeral.read(numeral, 0);
    return reading.end() == numeral.length() ? reading.value() : Double.NaN;
  }

  private List<NumberMention> scan() {
    while (at < text.length()) {
      if (ChineseNumeral.begins(text.charAt(at))) {
        read();
      } else {
        at++;
      }
    }
    return List.copyOf(found);
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
    boolean arabic = ChineseNumeral.isArabic(text.charAt(at));
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
    ChineseNumeral.Reading reading = ChineseNumeral.read(text, at);
    at = reading.end();
    return reading.value();
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
}
