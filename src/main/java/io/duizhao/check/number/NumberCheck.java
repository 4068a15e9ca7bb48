package io.duizhao.check.number;

import io.duizhao.check.Note;
import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Compares the numbers of a pair by what they mean. A number without its like on the other side is
 * changed where the other side has one too many, else missing or added.
 */
public final class NumberCheck implements PairCheck {
  private static final Rule CHANGED =
      new Rule("numbers.changed", Severity.ERROR, "A number is another one in the translation");
  private static final Rule MISSING =
      new Rule("numbers.missing", Severity.WARNING, "A number is not in the translation");
  private static final Rule ADDED =
      new Rule("numbers.added", Severity.WARNING, "The translation has a number of its own");
  private static final Rule CURRENCY =
      new Rule("numbers.currency", Severity.ERROR, "An amount is in another currency");

  /** A table in one line; its numbers say little about a translation. */
  private static final int MOST = 400;

  /** From two to ten; {@code 一} is an article more often than a number. */
  private static final String NUMERALS = "二两兩三四五六七八九十";

  @Override
  public List<Rule> rules() {
    return List.of(CHANGED, MISSING, ADDED, CURRENCY);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.isComparable() || !pair.isOfOurLanguages()) {
      return;
    }
    if (!mayHave(pair.source(), pair.languages().source())
        && !mayHave(pair.target(), pair.languages().target())) {
      return;
    }
    List<Quantity> source =
        quantities(SameTokens.without(pair.source(), pair.target()), pair.languages().source());
    List<Quantity> target =
        quantities(SameTokens.without(pair.target(), pair.source()), pair.languages().target());
    if (source.size() > MOST || target.size() > MOST) {
      return;
    }
    NumberComparison comparison = NumberComparison.of(pair.source(), source, pair.target(), target);
    List<Quantity> lost = new ArrayList<>(comparison.onlyInSource());
    List<Quantity> oftener = new ArrayList<>(comparison.oftenerInSource());
    List<Quantity> numerals =
        comparison.onlyInTarget().isEmpty() ? List.of() : numerals(pair.source(), source, target);
    for (Quantity extra : comparison.onlyInTarget()) {
      Optional<Quantity> instead =
          take(lost, quantity -> canBecome(quantity, extra))
              .or(() -> take(numerals, quantity -> extra.certainty() == Certainty.LIKELY));
      Optional<Quantity> repeated =
          instead.isPresent()
              ? Optional.empty()
              : take(oftener, quantity -> hasLike(source, quantity, extra.certainty()));
      if (instead.isPresent()) {
        changed(pair, instead.get(), extra, notes);
      } else if (repeated.isPresent()) {
        changed(
            pair,
            nearest(repeated.get(), source, pair.source(), extra, pair.target()),
            extra,
            notes);
      } else if (extra.certainty() == Certainty.CERTAIN) {
        String words = extra.span().of(pair.target());
        notes.add(ADDED, null, extra.span(), Message.of("numbers.added").with("words", words));
      }
    }
    if (!lost.isEmpty()) {
      lost(pair, lost, source, target, comparison.oftenerInTarget(), notes);
    }
    comparison.matches().forEach((from, to) -> currency(pair, from, to, notes));
  }

  /** Tells of the source's numbers that are not in the target, by what may stand for them there. */
  private static void lost(
      Pair pair,
      List<Quantity> lost,
      List<Quantity> source,
      List<Quantity> target,
      List<Quantity> oftenerInTarget,
      Notes notes) {
    List<Quantity> repeated = new ArrayList<>(oftenerInTarget);
    List<Quantity> inFigures =
        new ArrayList<>(
            target.stream()
                .filter(to -> isFigures(to, pair.target()))
                .filter(to -> source.stream().noneMatch(from -> isLike(from, to, pair.source())))
                .toList());
    List<Quantity> numerals = numerals(pair.target(), target, source);
    for (Quantity quantity : lost) {
      Optional<Quantity> instead =
          take(repeated, other -> hasLike(target, other, quantity.certainty()))
              .or(() -> take(inFigures, other -> isFigures(quantity, pair.source())))
              .or(() -> take(numerals, other -> quantity.certainty() == Certainty.LIKELY));
      if (instead.isPresent()) {
        changed(
            pair,
            quantity,
            nearest(instead.get(), target, pair.target(), quantity, pair.source()),
            notes);
      } else if (quantity.certainty() == Certainty.CERTAIN) {
        String words = quantity.span().of(pair.source());
        notes.add(
            MISSING, quantity.span(), null, Message.of("numbers.missing").with("words", words));
      }
    }
  }

  /**
   * Returns the Chinese numerals that may be part of a word, if the other text has no like: where
   * that has a number too many, they were numbers.
   */
  private static List<Quantity> numerals(
      String text, List<Quantity> quantities, List<Quantity> others) {
    return new ArrayList<>(
        quantities.stream()
            .filter(one -> one.certainty() == Certainty.VAGUE)
            .filter(one -> NUMERALS.indexOf(text.charAt(one.span().begin())) >= 0)
            .filter(one -> others.stream().noneMatch(one::means))
            .toList());
  }

  /** Figures stand for figures: {@code 1} is hardly the {@code 一} of {@code 一个}. */
  private static boolean isFigures(Quantity quantity, String text) {
    return quantity.certainty() == Certainty.CERTAIN
        && quantity.span().of(text).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLike(Quantity from, Quantity to, String text) {
    return from.means(to) && isFigures(from, text);
  }

  private static boolean hasLike(List<Quantity> all, Quantity one, Certainty certainty) {
    return all.stream().anyMatch(other -> other.certainty() == certainty && other.means(one));
  }

  /**
   * Returns that one of the numbers meaning the same, as certain as the other, whose place in its
   * text is nearest to the place of another number in the other text.
   */
  private static Quantity nearest(
      Quantity one, List<Quantity> all, String text, Quantity other, String otherText) {
    double place = place(other, otherText);
    return all.stream()
        .filter(quantity -> quantity.certainty() == other.certainty() && quantity.means(one))
        .min(Comparator.comparingDouble(quantity -> Math.abs(place(quantity, text) - place)))
        .orElse(one);
  }

  /** Returns how far into its text a number stands, from 0 to 1. */
  private static double place(Quantity quantity, String text) {
    return quantity.span().begin() / (double) text.length();
  }

  private static Optional<Quantity> take(List<Quantity> from, Predicate<Quantity> which) {
    Optional<Quantity> found = from.stream().filter(which).findFirst();
    found.ifPresent(from::remove);
    return found;
  }

  static boolean mayHave(String text, Language language) {
    return language.isChinese() ? ChineseQuantities.mayHave(text) : EnglishQuantities.mayHave(text);
  }

  static List<Quantity> quantities(String text, Language language) {
    return language.isChinese() ? ChineseQuantities.of(text) : EnglishQuantities.of(text);
  }

  /** Two numbers in words, each in an idiom perhaps, need not be the same number changed. */
  private static boolean canBecome(Quantity lost, Quantity extra) {
    return lost.certainty() == extra.certainty()
        || lost.certainty() == Certainty.CERTAIN
        || extra.certainty() == Certainty.CERTAIN;
  }

  private static void changed(Pair pair, Quantity from, Quantity to, Notes notes) {
    boolean certain = from.certainty() == Certainty.CERTAIN && to.certainty() == Certainty.CERTAIN;
    String original = from.span().of(pair.source());
    String rendering = to.span().of(pair.target());
    Optional<String> right =
        pair.isIntoEnglish() ? Amounts.english(from.readings().get(0)) : Optional.empty();
    Message message = Message.of("numbers.changed").with("from", original).with("to", rendering);
    notes.add(
        Note.of(CHANGED, message)
            .as(certain ? Severity.ERROR : Severity.WARNING)
            .inSource(from.span())
            .inTarget(to.span())
            .suggesting(right.orElse(null)));
  }

  private static void currency(Pair pair, Quantity from, Quantity to, Notes notes) {
    Optional<Currency> source = Currency.at(pair.source(), from.span());
    Optional<Currency> target = Currency.at(pair.target(), to.span());
    if (source.isPresent() && target.isPresent() && source.get() != target.get()) {
      Span span = to.span();
      notes.add(
          CURRENCY,
          from.span(),
          span,
          Message.of("numbers.currency")
              .with("from", from.span().of(pair.source()))
              .with("in", source.get().label())
              .with("to", span.of(pair.target()))
              .with("now", target.get().label()));
    }
  }
}
