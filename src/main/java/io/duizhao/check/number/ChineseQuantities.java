package io.duizhao.check.number;

import io.duizhao.check.number.Reading.Kind;
import io.duizhao.model.text.Span;
import io.duizhao.text.ChineseNumbers;
import io.duizhao.text.NumberMention;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is or may be a number in a Chinese text. */
final class ChineseQuantities {
  private static final String HAN = "〇零一二两兩三四五六七八九";
  private static final String NUMERAL =
      "(?:\\d[\\d,]*(?:\\.\\d+)?|[" + HAN + "十百千万萬亿億]+(?:点[" + HAN + "]+)?)";

  /** Numerals with no unit of magnitude tell a year or a name from this length on. */
  private static final int TELLING_DIGITS = 4;

  private static final Pattern ANY = Pattern.compile("[\\d０-９" + HAN + "十百千万萬半俩仨双廿卅世翻首元]");

  /** Numerals that stand alone too often to tell are followed by what they count. */
  private static final Pattern KEPT =
      Pattern.compile(
          "[\\d０-９十百千万萬亿億折拾佰仟]|第["
              + HAN
              + "]|["
              + HAN
              + "]{2}|[二三四五六七八九][^"
              + HAN
              + "]|[一两兩][个個]?[点點年月小天倍成半]");

  private static final Form SPACED_UNIT =
      Form.of("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?) ([百千]?[万萬亿億]+)", " ").withFigures();

  private static final Form FORMAL = Form.of("[壹贰貳叁參肆伍陆陸柒捌玖零拾佰仟万萬亿億]{2,}", "拾", "佰", "仟");
  private static final String FORMAL_FROM = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";
  private static final String FORMAL_TO = "一二二三三四五六六七八九十百千";

  private static final Pattern GUESS =
      Pattern.compile(
          "(?<![\\d"
              + HAN
              + "十百千万])"
              + "(?:(?:[好成上数數几幾]+([十百千万萬亿億]+)|(十|百|千)[几幾来來多余餘](?:([万萬亿億]+)|(?![十百千万亿]))))");

  private static final Pattern ADJACENT =
      Pattern.compile("(十|[二三四五六七八九]十)?(一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)([十百千万萬亿億]*)");

  private static final Form AND_A_HALF =
      Form.of("(" + NUMERAL + ")([个個]?[年月天]|[个個]|小时|[倍成块万亿])半(?![导径夜途场])", "半");

  private static final Form YEAR = Form.of("(?<!\\d)(\\d{2})年(?![代多来內内間间里級级])", "年").withFigures();
  private static final Form SPELT_YEAR =
      Form.of("(?<![" + HAN + "])([" + HAN + "]{2}|[" + HAN + "]{4})年(?![代多来])", "年");

  /** Years of the Republic of China; the first, 元年, is 1912. */
  private static final Form YEAR_OF_REPUBLIC =
      Form.of("民[国國] ?(\\d{1,3}|[" + HAN + "十百]{1,5}|元) ?年(?![代多间間])", "民国", "民國");

  private static final int BEFORE_REPUBLIC = 1911;

  private static final Form BORN = Form.of("(?<!\\d)([05-9]\\d)后|([〇零五六七八九])[〇零五]后", "后");
  private static final Form DISCOUNT = Form.of("([1-9](?:\\.5)?|[一二三四五六七八九]五?)折", "折");

  /** A numeral before what it counts, or in a range. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![第"
              + HAN
              + "十百千万])[二两兩三四五六七八九](?=[个個件条條家只隻张張本台部辆輛支座所间間层層篇句段首幅项項步类類样樣遍回趟场場"
              + "轮輪套组組杯瓶碗袋箱秒款起份根把颗顆架艘匹头頭道扇封通顿頓笔筆股批群代级級档档位名人岁歲倍种種章期届屆周週页頁天年月][^"
              + HAN
              + "]|[到至]["
              + HAN
              + "\\d])");

  /** A numeral that is all of a clause, or what somebody counts to. */
  private static final Pattern ALONE =
      Pattern.compile("(?<![^，。、！？；：,.!?;: 到说数])[二三四五六七八九](?=[，。、！？；：,.!?;:]|$)");

  private static final Form TIMES = Form.of("(" + NUMERAL + ")倍", "倍");
  private static final Form POINTS = Form.of("(" + NUMERAL + ")个百分点", "百分点");
  private static final Form TEN_THOUSANDTHS = Form.of("万分之(" + NUMERAL + ")", "万分之");
  private static final Form DOZENS =
      Form.of("([一二两兩三四五六七八九十几幾])打(?![了到电電扮开開架仗败敗断斷算印球工字得着过過])", "打");

  /** Yuan with tenths in speech; in 三块五花肉 the numeral begins the next word. */
  private static final Form YUAN_AND_TENTHS =
      Form.of("(" + NUMERAL + ")[块塊]([一二两兩三四五六七八九]|\\d)(?:毛|(?=[一钱錢的]|\\P{IsHan}|$))", "块", "塊");

  private static final Form TENTHS_OF_YUAN = Form.of("([一二两兩三四五六七八九]|\\d)毛(?=[钱錢])", "毛");

  private static final Form YUAN_AND_JIAO =
      Form.of("(" + NUMERAL + ")[元圆圓]([一二两兩三四五六七八九]|\\d)角", "角");

  /** In {@code 三角形} or {@code 八角} the word is another one; what no number answers to is let be. */
  private static final Form JIAO =
      Form.of(
          "(?<!["
              + HAN
              + "\\d十元圆圓块塊])([一二两兩三四五六七八九]|\\d)(?:角(?=[钱錢到至]|\\P{IsHan}|$)|毛(?=[到至]|\\P{IsHan}|$))",
          "角",
          "毛");

  private static final Form CENTURY = Form.of("(上个?|本)世[纪紀](?![\\d" + HAN + "])", "世纪", "世紀");

  private final Collected found;

  private ChineseQuantities(String text) {
    found = new Collected(text);
  }

  /** Returns them in order. */
  static List<Quantity> of(String text) {
    return ANY.matcher(text).find() ? new ChineseQuantities(text).read() : List.of();
  }

  /** Returns whether there may be a number that the other language has to keep. */
  static boolean mayHave(String text) {
    return KEPT.matcher(text).find();
  }

  private List<Quantity> read() {
    ChineseTimes.of(found);
    Shared.of(found);
    found.add(JIAO, m -> tenthsOfYuan(m, Certainty.VAGUE));
    ChineseIdioms.of(found);
    found.add(YUAN_AND_TENTHS, ChineseQuantities::yuanAndTenths);
    found.add(TENTHS_OF_YUAN, m -> tenthsOfYuan(m, Certainty.LIKELY));
    found.add(YUAN_AND_JIAO, ChineseQuantities::yuanAndTenths);
    found.add(DOZENS, ChineseQuantities::dozens);
    found.add(SPACED_UNIT, m -> one(m, Certainty.CERTAIN, number(m.group(1) + m.group(2))));
    found.add(FORMAL, ChineseQuantities::formal);
    found.add(TEN_THOUSANDTHS, m -> one(m, Certainty.CERTAIN, number(m.group(1)) / 1e4));
    found.add(POINTS, m -> points(m));
    found.add(AND_A_HALF, ChineseQuantities::andAHalf);
    found.add(GUESS, ChineseQuantities::guess);
    adjacent();
    found.add(ALONE, m -> one(m, Certainty.LIKELY, number(m.group())));
    found.add(DISCOUNT, ChineseQuantities::discount);
    found.add(YEAR_OF_REPUBLIC, ChineseQuantities::yearOfRepublic);
    found.add(YEAR, m -> year(m, Certainty.CERTAIN));
    found.add(SPELT_YEAR, m -> year(m, Certainty.CERTAIN));
    found.add(BORN, ChineseQuantities::born);
    found.add(TIMES, ChineseQuantities::times);
    found.add(COUNTED, m -> one(m, Certainty.LIKELY, number(m.group())));
    ChineseNumbers.of(found.text()).forEach(mention -> found.add(quantity(mention)));
    found.add(CENTURY, m -> one(m, Certainty.VAGUE, m.group(1).startsWith("上") ? 20 : 21));
    ChineseWordsForNumbers.of(found);
    return found.inOrder();
  }

  private Quantity quantity(NumberMention mention) {
    String words = mention.span().of(found.text());
    Reading reading = Reading.of(mention);
    Quantity quantity = new Quantity(mention.span(), List.of(reading), certainty(words, mention));
    if (reading.kind() == Kind.DECADE && !isOfCentury(mention.span())) {
      return quantity.or(Reading.plain(mention.value() % 100));
    }
    return quantity;
  }

  private boolean isOfCentury(Span decade) {
    String text = found.text();
    return decade.length() > 4
        || decade.begin() > 1 && "纪紀".indexOf(text.charAt(decade.begin() - 1)) >= 0;
  }

  private Certainty certainty(String words, NumberMention mention) {
    boolean digits = words.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
    if (digits || mention.kind() != NumberMention.Kind.PLAIN) {
      return Certainty.CERTAIN;
    }
    if (words.length() == 1) {
      return Certainty.LIKELY;
    }
    boolean bare = words.chars().allMatch(c -> HAN.indexOf(c) >= 0);
    boolean tells = !bare || words.length() >= TELLING_DIGITS;
    return tells ? Certainty.CERTAIN : Certainty.VAGUE;
  }

  private static @Nullable Quantity formal(Matcher match) {
    String words = match.group();
    if (words.chars().noneMatch(c -> "拾佰仟".indexOf(c) >= 0)) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      int at = FORMAL_FROM.indexOf(words.charAt(i));
      plain.append(at < 0 ? words.charAt(i) : FORMAL_TO.charAt(at));
    }
    return one(match, Certainty.CERTAIN, number(plain.toString()));
  }

  private static @Nullable Quantity points(Matcher match) {
    double value = number(match.group(1));
    return Double.isNaN(value)
        ? null
        : new Quantity(
            Collected.span(match),
            List.of(Reading.plain(value), Reading.percent(value)),
            Certainty.CERTAIN);
  }

  private static @Nullable Quantity andAHalf(Matcher match) {
    double whole = number(match.group(1));
    if (Double.isNaN(whole)) {
      return null;
    }
    String unit = match.group(2);
    double half = whole + 0.5;
    Certainty certainty = whole == 1 ? Certainty.VAGUE : Certainty.LIKELY;
    if (unit.endsWith("年")) {
      return Quantity.plain(Collected.span(match), certainty, half, whole * 12 + 6, whole);
    }
    if (unit.equals("成")) {
      double percent = half * 10;
      return new Quantity(
          Collected.span(match), List.of(Reading.percent(percent)), Certainty.CERTAIN);
    }
    double scale = unit.equals("万") ? 1e4 : unit.equals("亿") ? 1e8 : 1;
    return Quantity.plain(
        Collected.span(match), certainty, half * scale, whole * 60 + 30, whole * scale);
  }

  /** Reads {@code 几十万} as the least that it may be. */
  private static @Nullable Quantity guess(Matcher match) {
    String units = match.group(1);
    if (units == null) {
      units = match.group(2) + (match.group(3) == null ? "" : match.group(3));
    }
    double least = number(units.startsWith("十") ? units : "一" + units);
    return Double.isNaN(least)
        ? null
        : Quantity.plain(Collected.span(match), Certainty.VAGUE, least, least * 1.2, least * 2);
  }

  /** Reads {@code 四五十} as its two bounds, and each also as the digits of one number. */
  private void adjacent() {
    Matcher match = ADJACENT.matcher(found.text());
    while (match.find()) {
      String tens = match.group(1);
      double base = tens == null ? 0 : tens.length() == 1 ? 10 : 10 * number(tens.substring(0, 1));
      String unit = match.group(3);
      double scale = unit.isEmpty() ? 1 : number("一" + unit);
      boolean ofTens = tens != null && !unit.isEmpty() && "万亿".indexOf(unit.charAt(0)) < 0;
      if (!ofTens && !Double.isNaN(scale)) {
        String digits = match.group(2);
        double both = (base + number(digits)) * scale;
        int between = match.start(2) + 1;
        boolean years = scale == 10 && found.text().startsWith("年代", match.end());
        double first = base + number(digits.substring(0, 1));
        double second = base + number(digits.substring(1));
        bound(new Span(match.start(), between), first, scale, both, years);
        bound(new Span(between, match.end()), second, scale, both, years);
      }
    }
  }

  private void bound(Span span, double value, double scale, double both, boolean years) {
    Certainty certainty = value == 1 ? Certainty.VAGUE : Certainty.LIKELY;
    Quantity bound = Quantity.plain(span, certainty, value * scale, both);
    found.add(years ? bound.or(new Reading(1900 + value * scale, Kind.DECADE)) : bound);
  }

  private static @Nullable Quantity dozens(Matcher match) {
    double dozens = number(match.group(1));
    return Double.isNaN(dozens)
        ? null
        : Quantity.plain(Collected.span(match), Certainty.LIKELY, dozens * 12, dozens);
  }

  private static @Nullable Quantity yuanAndTenths(Matcher match) {
    return one(match, Certainty.LIKELY, number(match.group(1)) + number(match.group(2)) / 10);
  }

  /** Reads {@code 五毛钱} as yuan, and as the cents that English likes to call it. */
  private static @Nullable Quantity tenthsOfYuan(Matcher match, Certainty certainty) {
    double tenths = number(match.group(1));
    return Double.isNaN(tenths)
        ? null
        : Quantity.plain(Collected.span(match), certainty, tenths / 10, tenths * 10, tenths);
  }

  private static @Nullable Quantity discount(Matcher match) {
    String words = match.group(1);
    double tenths = words.length() == 2 ? number(words) / 10 : number(words);
    return Double.isNaN(tenths)
        ? null
        : new Quantity(
            Collected.span(match),
            List.of(Reading.percent(tenths * 10), Reading.percent(100 - tenths * 10)),
            Certainty.LIKELY);
  }

  private static @Nullable Quantity year(Matcher match, Certainty certainty) {
    double year = number(match.group(1));
    Span span = new Span(match.start(1), match.end(1));
    if (Double.isNaN(year)) {
      return null;
    }
    return year >= 100
        ? Quantity.plain(span, certainty, year)
        : Quantity.plain(span, certainty, year, 1900 + year, 2000 + year);
  }

  /** English gives such a year of ours, or by its own number. */
  private static @Nullable Quantity yearOfRepublic(Matcher match) {
    double year = match.group(1).equals("元") ? 1 : number(match.group(1));
    Span span = new Span(match.start(1), match.end(1));
    return Double.isNaN(year)
        ? null
        : Quantity.plain(span, Certainty.CERTAIN, year, BEFORE_REPUBLIC + year);
  }

  private static Quantity born(Matcher match) {
    double decade = number(match.group(1) == null ? match.group(2) : match.group(1));
    double year = match.group(1) == null ? decade * 10 : decade;
    return Quantity.plain(Collected.span(match), Certainty.VAGUE, year, 1900 + year, 2000 + year);
  }

  private static @Nullable Quantity times(Matcher match) {
    double times = number(match.group(1));
    if (Double.isNaN(times)) {
      return null;
    }
    boolean digits = Character.isDigit(match.group().charAt(0));
    Quantity plain =
        Quantity.plain(
            Collected.span(match), digits ? Certainty.CERTAIN : Certainty.LIKELY, times, times + 1);
    return plain.or(Reading.percent(times * 100));
  }

  private static @Nullable Quantity one(Matcher match, Certainty certainty, double value) {
    return Double.isNaN(value) ? null : Quantity.plain(Collected.span(match), certainty, value);
  }

  /** Returns what a numeral means; NaN where it is none. */
  static double number(@Nullable String numeral) {
    return numeral == null ? Double.NaN : ChineseNumbers.meaning(numeral.replace(",", ""));
  }
}
