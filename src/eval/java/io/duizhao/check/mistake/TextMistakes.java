package io.duizhao.check.mistake;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What shows in several texts together: one text translated in two ways, a speaker's label. */
final class TextMistakes {
  private static final List<RightText.Speakers> SPEAKERS =
      List.of(
          new RightText.Speakers("甲", "Ann"),
          new RightText.Speakers("乙", "Ben"),
          new RightText.Speakers("丙", "Cem"));

  private static final Setting SPOKEN =
      Setting.ALIGNED.with(
          (text, i) ->
              new RightText(text.source(), text.target(), SPEAKERS.get(i % SPEAKERS.size()), 0));

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of("one text in two ways", "consistency.target", TextMistakes::twoWays),
          MistakeClass.of("two texts in one way", "consistency.source", TextMistakes::oneWay),
          new MistakeClass("speaker changed", "speaker.changed", SPOKEN, TextMistakes::speaker));

  private TextMistakes() {}

  private static Optional<Mistake> twoWays(Seeder.Site site, Random random) {
    RightText text = site.here();
    return Seeder.replacing(" [a-z]{4,}\\b", (word, r) -> "")
        .seed(site, random)
        .map(changed -> Mistake.later(text, changed.instead()));
  }

  private static Optional<Mistake> oneWay(Seeder.Site site, Random random) {
    RightText text = site.here();
    boolean another =
        !site.next().source().isEmpty() && !site.next().source().equals(text.source());
    return another && !text.source().isEmpty() && !text.target().isEmpty()
        ? Optional.of(Mistake.later(text, new RightText("而" + site.next().source(), text.target())))
        : Optional.empty();
  }

  private static Optional<Mistake> speaker(Seeder.Site site, Random random) {
    RightText text = site.here();
    int right = SPEAKERS.indexOf(text.speakers());
    RightText.Speakers other = SPEAKERS.get((right + 1 + random.nextInt(2)) % SPEAKERS.size());
    RightText.Speakers mixed = new RightText.Speakers(text.speakers().source(), other.target());
    return text.source().isEmpty() || text.target().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Mistake.ofPair(new RightText(text.source(), text.target(), mixed, text.seconds())));
  }
}
