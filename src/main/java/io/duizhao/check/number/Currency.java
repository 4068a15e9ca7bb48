package io.duizhao.check.number;

import io.duizhao.model.finding.Message;
import io.duizhao.model.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A currency that both languages name unmistakably; {@code 元} and {@code 块} are any. */
enum Currency {
  US_DOLLAR("(?:US|USD)? ?\\$|USD", "美元|美金|(?:US |U\\.S\\. )?dollars?|USD|bucks"),
  HONG_KONG_DOLLAR("HK ?\\$|HKD", "港元|港币|港幣|Hong Kong dollars?|HKD"),
  YUAN("[¥￥]|RMB|CNY", "人民币|人民幣|元人民币|元人民幣|yuan|RMB|CNY|renminbi"),
  EURO("€|EUR", "欧元|歐元|euros?|EUR"),
  POUND("£|GBP", "英镑|英鎊|pounds? sterling|GBP"),
  YEN("JPY", "日元|日圓|日币|yen|JPY");

  /** No sign or name of a currency is longer, with the space before it. */
  private static final int REACH = 20;

  private final Pattern before;
  private final Pattern after;

  Currency(String before, String after) {
    this.before = Pattern.compile("(?:" + before + ") ?$");
    this.after = Pattern.compile("^[多余餘来來]? ?(?:" + after + ")(?![A-Za-z])");
  }

  /** Returns the currency that a number at this place is of; nothing where none is named. */
  static Optional<Currency> at(String text, Span number) {
    String left = text.substring(Math.max(0, number.begin() - REACH), number.begin());
    int to = Math.min(text.length(), number.end() + REACH);
    String right = text.substring(number.end(), to);
    for (Currency currency : new Currency[] {HONG_KONG_DOLLAR, US_DOLLAR, YUAN, EURO, POUND, YEN}) {
      Matcher matcher = currency.before.matcher(left);
      if (matcher.find() || currency.after.matcher(right).find()) {
        return Optional.of(currency);
      }
    }
    return Optional.empty();
  }

  /** Returns the name that messages use. */
  Message label() {
    return switch (this) {
      case US_DOLLAR -> Message.of("currency.us-dollar");
      case HONG_KONG_DOLLAR -> Message.of("currency.hong-kong-dollar");
      case YUAN -> Message.of("currency.yuan");
      case EURO -> Message.of("currency.euro");
      case POUND -> Message.of("currency.pound");
      case YEN -> Message.of("currency.yen");
    };
  }
}
