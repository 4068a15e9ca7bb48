package io.duizhao.check.number;

import static io.duizhao.check.number.ChineseQuantities.number;

import io.duizhao.check.number.Reading.Kind;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the times of day in a Chinese text: {@code 下午三点半}, {@code 15:30}. */
final class ChineseTimes {
  private static final Form TIME =
      Form.of(
          "(?<![这這那有])(凌晨|清晨|早上|早晨|上午|中午|下午|午后|午後|傍晚|晚上|夜里|夜裡|深夜)?"
              + "(\\d{1,2}|[一二两兩三四五六七八九十]{1,3})[点點]"
              + "(钟|鐘|整|半|一刻|三刻|(\\d{1,2}|[〇零一二三四五六七八九十]{1,3})分?)?",
          "点",
          "點");

  private static final Form CLOCK =
      Form.of("(?<![\\d:：.])(凌晨|早上|上午|中午|下午|晚上)?(\\d{1,2})[:：](\\d{2})(?![\\d:：])", ":", "：")
          .withFigures();

  private ChineseTimes() {}

  /** Adds them. */
  static void of(Collected found) {
    found.add(TIME, ChineseTimes::time);
    found.add(CLOCK, ChineseTimes::clock);
  }

  private static @Nullable Quantity time(Matcher match) {
    String period = match.group(1);
    String rest = match.group(3);
    double hour = number(match.group(2));
    boolean pointed = rest != null && match.group(4) != null && !rest.endsWith("分");
    if (hour > 24 || rest == null && period == null || pointed && period == null) {
      return null;
    }
    double minute =
        rest == null || rest.equals("钟") || rest.equals("鐘") || rest.equals("整")
            ? 0
            : rest.equals("半")
                ? 30
                : rest.equals("一刻") ? 15 : rest.equals("三刻") ? 45 : number(match.group(4));
    return timeOf(Collected.span(match), period, hour, minute);
  }

  private static @Nullable Quantity clock(Matcher match) {
    double hour = number(match.group(2));
    double minute = number(match.group(3));
    return hour > 24 || minute > 59
        ? null
        : timeOf(Collected.span(match), match.group(1), hour, minute);
  }

  private static Quantity timeOf(Span span, @Nullable String period, double hour, double minute) {
    boolean late = period != null && "下午午后午後傍晚晚上夜里夜裡深夜中午".contains(period) && hour < 12;
    boolean told = period != null && !period.equals("中午") && !"夜里夜裡深夜".contains(period);
    Kind kind = told || hour > 12 ? Kind.TIME : Kind.CLOCK;
    double minutes = (late ? hour + 12 : hour) * 60 + minute;
    // Some write 7.30 for half past seven.
    Reading pointed = Reading.plain(hour + minute / 100);
    return new Quantity(span, List.of(new Reading(minutes, kind), pointed), Certainty.CERTAIN);
  }
}
