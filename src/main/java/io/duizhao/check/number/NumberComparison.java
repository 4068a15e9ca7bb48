package io.duizhao.check.number;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of two texts set against each other.
 *
 * @param matches numbers of the source with their likes in the target
 * @param onlyInSource numbers of the source that have no like, vague ones left out
 * @param onlyInTarget numbers of the target that have no like, vague ones left out
 * @param oftenerInSource numbers of the source whose like in the target stands for another of them
 * @param oftenerInTarget numbers of the target whose like in the source stands for another of them
 */
record NumberComparison(
    Map<Quantity, Quantity> matches,
    List<Quantity> onlyInSource,
    List<Quantity> onlyInTarget,
    List<Quantity> oftenerInSource,
    List<Quantity> oftenerInTarget) {
  /** Between measures of time, in either direction. */
  private static final double[] TIME_RATIOS = {60, 24, 7, 12, 10, 100, 365, 52, 1.0 / 60};

  /** Each measure of time is a group of its own. */
  private static final Pattern TIME_UNIT =
      Pattern.compile(
          "^[ -]?(?:多|余)?(?:个|個)?(?:(年|岁|years?)|(月|months?)|(周|星期|weeks?)|(天|日|days?)"
              + "|(小时|小時|hours?)|(分钟|分鐘|分|minutes?|mins?)|(秒|seconds?)|(decades?)|(世纪|centur))");

  /** Chinese measures that English readers do not know, and English ones that convert. */
  private static final Pattern CONVERTED =
      Pattern.compile(
          "^ ?(?:多|余)?(?:斤|里(?!面|边)|亩|畝|尺|寸|丈|公里|千米|公斤|千克|厘米|米|英里|英尺|磅|摄氏度|度|℃|平方"
              + "|km|kg|cm|m\\b)");

  private static final Pattern IMPERIAL =
      Pattern.compile(
          "^[ -]?(?:square )?(?:miles?|mph|feet|foot|ft|inch(?:es)?|yards?|pounds?|lbs?|ounces?|acres?"
              + "|degrees? F|°F|Fahrenheit|gallons?|kilo(?:gram|meter|metre)s?|kg|km|met(?:er|re)s?)");

  /** Code units after a number in which its unit is looked for. */
  private static final int REACH = 14;

  /** Parts of one number stand no further from each other: {@code 2年零3个月}. */
  private static final int NEAR = 8;

  /** Copies the lists. */
  NumberComparison {
    onlyInSource = List.copyOf(onlyInSource);
    onlyInTarget = List.copyOf(onlyInTarget);
    oftenerInSource = List.copyOf(oftenerInSource);
    oftenerInTarget = List.copyOf(oftenerInTarget);
  }

  static NumberComparison of(
      String sourceText, List<Quantity> source, String targetText, List<Quantity> target) {
    Map<Quantity, Quantity> matches = new LinkedHashMap<>();
    List<Quantity> lost = new ArrayList<>();
    for (Quantity quantity : source) {
      int best = -1;
      for (int i = 0; i < target.size() && best < 0; i++) {
        best = quantity.means(target.get(i)) ? i : -1;
      }
      if (best >= 0) {
        matches.put(quantity, target.get(best));
      } else if (quantity.certainty() != Certainty.VAGUE) {
        lost.add(quantity);
      }
    }
    List<Quantity> extra = new ArrayList<>();
    for (Quantity quantity : target) {
      if (quantity.certainty() != Certainty.VAGUE && source.stream().noneMatch(quantity::means)) {
        extra.add(quantity);
      }
    }
    Leftovers leftovers = new Leftovers(sourceText, targetText, lost, extra);
    leftovers.settle();
    return new NumberComparison(
        matches, lost, extra, oftener(source, target), oftener(target, source));
  }

  /** Returns those that have a like, but none of their own when each like stands for one only. */
  private static List<Quantity> oftener(List<Quantity> quantities, List<Quantity> others) {
    List<Quantity> free = new ArrayList<>(others);
    List<Quantity> oftener = new ArrayList<>();
    List<Quantity> vagueFirst = new ArrayList<>(quantities);
    vagueFirst.sort(Comparator.comparing((Quantity q) -> q.certainty() != Certainty.VAGUE));
    for (Quantity quantity : vagueFirst) {
      Optional<Quantity> like = free.stream().filter(quantity::means).findFirst();
      if (like.isPresent()) {
        free.remove(like.get());
      } else if (quantity.certainty() != Certainty.VAGUE
          && others.stream().anyMatch(quantity::means)) {
        oftener.add(quantity);
      }
    }
    return oftener;
  }

  /** What has no like at first sight. */
  private record Leftovers(
      String sourceText, String targetText, List<Quantity> lost, List<Quantity> extra) {
    void settle() {
      lost.removeIf(from -> isSum(from, extra));
      extra.removeIf(to -> isSum(to, lost));
      lost.removeIf(from -> isConverted(from, sourceText, extra, targetText));
    }

    /** Takes away the number that says the same in another measure. */
    private static boolean isConverted(
        Quantity one, String text, List<Quantity> others, String otherText) {
      for (Quantity other : others) {
        if (isConverted(text, one, otherText, other)) {
          others.remove(other);
          return true;
        }
      }
      return false;
    }

    private static boolean isConverted(
        String text, Quantity one, String otherText, Quantity other) {
      String unit = after(text, one.span());
      String otherUnit = after(otherText, other.span());
      boolean imperial =
          CONVERTED.matcher(unit).find() && IMPERIAL.matcher(otherUnit).find()
              || CONVERTED.matcher(otherUnit).find() && IMPERIAL.matcher(unit).find();
      if (imperial) {
        return true;
      }
      Matcher time = TIME_UNIT.matcher(unit);
      Matcher otherTime = TIME_UNIT.matcher(otherUnit);
      if (!time.find() || !otherTime.find() || measure(time) == measure(otherTime)) {
        return false;
      }
      double a = one.readings().get(0).value();
      double b = other.readings().get(0).value();
      for (double ratio : TIME_RATIOS) {
        if (a == b * ratio || b == a * ratio) {
          return true;
        }
      }
      return false;
    }

    /** Takes away two neighbours that make up the number: 1米75 is 1.75. */
    private static boolean isSum(Quantity one, List<Quantity> others) {
      Reading value = one.readings().get(0);
      for (int i = 1; i < others.size(); i++) {
        Quantity first = others.get(i - 1);
        Quantity second = others.get(i);
        double a = first.readings().get(0).value();
        double b = second.readings().get(0).value();
        int gap = second.span().begin() - first.span().end();
        for (double sum : new double[] {a + b, a + b / 10, a + b / 100, a + b / 12}) {
          if (gap <= NEAR && a != 0 && b != 0 && Reading.plain(sum).means(value)) {
            others.remove(second);
            others.remove(first);
            return true;
          }
        }
      }
      return false;
    }

    private static int measure(Matcher time) {
      int group = 1;
      while (time.start(group) < 0) {
        group++;
      }
      return group;
    }

    private static String after(String text, Span span) {
      return text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    }
  }
}
