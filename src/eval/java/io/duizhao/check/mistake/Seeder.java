package io.duizhao.check.mistake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a mistake of one class into right texts. */
@FunctionalInterface
public interface Seeder {
  /**
   * A place for a mistake.
   *
   * @param texts of a document, in its order
   * @param index of the text that is to be wrong
   */
  record Site(List<RightText> texts, int index) {
    RightText here() {
      return texts.get(index);
    }

    RightText next() {
      return texts.get((index + 1) % texts.size());
    }
  }

  /** Changes some words. */
  @FunctionalInterface
  interface Change {
    String of(String words, Random random);
  }

  /** Returns a mistake at a site; nothing where there is no place for one. */
  Optional<Mistake> seed(Site site, Random random);

  /** Returns the same for texts that fulfil a condition. */
  default Seeder where(Predicate<RightText> condition) {
    return (site, random) -> condition.test(site.here()) ? seed(site, random) : Optional.empty();
  }

  /** Changes a random one of the stretches of the translation that a pattern finds. */
  static Seeder replacing(String regex, Change change) {
    Pattern pattern = Pattern.compile(regex);
    return (site, random) -> {
      RightText text = site.here();
      List<MatchResult> places = pattern.matcher(text.target()).results().toList();
      if (places.isEmpty()) {
        return Optional.empty();
      }
      MatchResult place = places.get(random.nextInt(places.size()));
      String other = change.of(place.group(), random);
      String before = text.target().substring(0, place.start());
      String wrong = before + other + text.target().substring(place.end());
      return Optional.of(
          Mistake.inTarget(text.with(wrong), place.start(), place.start() + other.length()));
    };
  }

  /** Sets the same words before both texts, wrong in the translation. */
  static Seeder inserting(String right, String wrong) {
    return (site, random) -> {
      RightText text = site.here();
      RightText other = new RightText(right + " " + text.source(), wrong + " " + text.target());
      return Optional.of(Mistake.inTarget(other, 0, wrong.length()));
    };
  }

  /** Sets words before the source that the translation lacks. */
  static Seeder leavingOut(String words) {
    return (site, random) -> {
      RightText text = site.here();
      RightText other = new RightText(words + " " + text.source(), text.target());
      return Optional.of(Mistake.inSource(other, 0, words.length()));
    };
  }

  /** Makes another whole translation; the mistake may be found anywhere in it. */
  static Seeder rewriting(java.util.function.Function<Site, Optional<String>> translation) {
    return (site, random) ->
        translation
            .apply(site)
            .map(site.here()::with)
            .map(text -> Mistake.inTarget(text, 0, text.target().length()));
  }
}
