package io.duizhao.memory;

import io.duizhao.io.HashNumbers;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.text.Scripts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Judges the units of a memory in their order. It keeps hashes of their texts, not the texts. */
public final class MemoryCleaner {
  /**
   * A unit to judge.
   *
   * @param source its text; empty where there is none
   * @param target its translation; empty where there is none
   * @param languages the languages that the two are said to be in
   * @param context what names its context, so that the same pair in another context is no duplicate
   * @param date when it was changed, as a text that sorts by time; empty where that is unknown
   * @param line where it begins in its file, from 1
   */
  public record Unit(
      String source,
      String target,
      LanguagePair languages,
      String context,
      String date,
      int line) {}

  /**
   * What was found.
   *
   * @param defect the kind
   * @param unit the unit in which it was found
   * @param message what is wrong, as a clause without its subject
   */
  public record Found(Defect defect, Unit unit, String message) {}

  private final CleaningPolicy policy;
  private final PairJudge judge;
  private final Consumer<Found> found;
  private final HashNumbers pairs = new HashNumbers();

  /** Where the units of the pairs begin, by the pairs' numbers. */
  private int[] lines = new int[1024];

  private final KnownTranslations sources;
  private final BitSet dropped = new BitSet();
  private final Map<Defect, Integer> leftOut = new EnumMap<>(Defect.class);
  private int count;

  /**
   * Makes a cleaner that has seen no unit yet.
   *
   * @param judge knows whether texts translate each other
   * @param found is told of each defect when it is found
   */
  public MemoryCleaner(CleaningPolicy policy, PairJudge judge, Consumer<Found> found) {
    this.policy = policy;
    this.judge = judge;
    this.found = found;
    this.sources = new KnownTranslations(policy.newest());
  }

  /** Passes over the next unit, which is of other languages. */
  public void pass() {
    count++;
  }

  /** Judges the next unit. */
  public void next(Unit unit) {
    int number = count++;
    Optional<Found> language = language(unit);
    boolean stays = language.map(one -> stays(one, number)).orElse(true);
    if (language.isEmpty()) {
      stays =
          judge
              .doubt(unit.source(), unit.target(), unit.languages())
              .map(doubt -> stays(new Found(doubt.defect(), unit, doubt.message()), number))
              .orElse(true);
      stays = stays && script(unit).map(one -> stays(one, number)).orElse(true);
    }
    if (stays && duplicate(unit).map(one -> stays(one, number)).orElse(true)) {
      contradiction(unit, number);
    }
  }

  /** Tells of a defect; returns whether the unit stays in spite of it. */
  private boolean stays(Found one, int number) {
    found.accept(one);
    if (!policy.leftOut().contains(one.defect())) {
      return true;
    }
    drop(one.defect(), number);
    return false;
  }

  private void drop(Defect defect, int number) {
    dropped.set(number);
    leftOut.merge(defect, 1, Integer::sum);
  }

  /** Returns how many units it has seen. */
  public int count() {
    return count;
  }

  /** Returns the numbers, from 0, of the units that are left out. */
  public BitSet dropped() {
    return (BitSet) dropped.clone();
  }

  /** Returns how many units are left out for each defect. */
  public Map<Defect, Integer> leftOut() {
    return Map.copyOf(leftOut);
  }

  private static Optional<Found> language(Unit unit) {
    String source = unit.source();
    String target = unit.target();
    LanguagePair languages = unit.languages();
    if (source.isBlank() || target.isBlank()) {
      String side = (source.isBlank() ? languages.source() : languages.target()).tag();
      return Optional.of(new Found(Defect.EMPTY, unit, "has no text in " + side));
    }
    boolean same = Keys.identity(source).equalsIgnoreCase(Keys.identity(target));
    if (same && (Scripts.hasHan(source) || SideLanguage.isProse(source))) {
      return Optional.of(new Found(Defect.COPIED, unit, "has its source as its translation"));
    }
    return SideLanguage.problem(source, languages.source())
        .or(() -> SideLanguage.problem(target, languages.target()))
        .map(problem -> new Found(Defect.WRONG_LANGUAGE, unit, problem));
  }

  private static Optional<Found> script(Unit unit) {
    return SideLanguage.scriptProblem(unit.source(), unit.languages().source())
        .or(() -> SideLanguage.scriptProblem(unit.target(), unit.languages().target()))
        .map(problem -> new Found(Defect.WRONG_SCRIPT, unit, problem));
  }

  private Optional<Found> duplicate(Unit unit) {
    int known = pairs.size();
    int pair =
        pairs.number(Keys.number(Keys.context(unit.source(), unit.target(), unit.context())));
    if (pair < known) {
      return Optional.of(
          new Found(Defect.DUPLICATE, unit, "is the same as the unit in line " + lines[pair]));
    }
    if (pair == lines.length) {
      lines = Arrays.copyOf(lines, 2 * pair);
    }
    lines[pair] = unit.line();
    return Optional.empty();
  }

  private void contradiction(Unit unit, int number) {
    long source = Keys.number(Keys.text(unit.source()));
    KnownTranslations.Kept now =
        new KnownTranslations.Kept(
            Keys.number(Keys.text(unit.target())), unit.date(), number, unit.line());
    KnownTranslations.Kept before = sources.keptOr(source, now);
    if (before.target() == now.target()) {
      return;
    }
    String message = "translates the source of line " + before.line() + " otherwise";
    if (policy.newest()) {
      boolean newer = now.date().compareTo(before.date()) >= 0;
      drop(Defect.CONTRADICTORY, newer ? before.number() : number);
      if (newer) {
        sources.replace(source, now);
      }
      message += newer ? " and is newer" : " and is older";
    }
    found.accept(new Found(Defect.CONTRADICTORY, unit, message));
  }
}
