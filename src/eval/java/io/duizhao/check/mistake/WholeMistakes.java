package io.duizhao.check.mistake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translations that are missing, copied, cut short or have too much. */
final class WholeMistakes {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2}");

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of("untranslated word", "terms.untranslated", WholeMistakes::untranslated),
          MistakeClass.of(
              "copied",
              "target.copied",
              Seeder.rewriting(site -> Optional.of(site.here().source()))),
          new MistakeClass(
              "half untranslated", "target.partial", Setting.INTO_CHINESE, WholeMistakes::half),
          new MistakeClass("empty", "target.empty", Setting.FILE, WholeMistakes::empty),
          MistakeClass.of("left out", "gaps.omission", WholeMistakes::empty),
          MistakeClass.of("cut short", "length.short", Seeder.rewriting(WholeMistakes::cut)),
          MistakeClass.of("sentence added", "length.long", WholeMistakes::added),
          MistakeClass.of("sentence repeated", "sentences.repeated", WholeMistakes::repeated));

  private WholeMistakes() {}

  private static Optional<Mistake> untranslated(Seeder.Site site, Random random) {
    Matcher han = HAN.matcher(site.here().source());
    return han.find()
        ? Seeder.replacing("\\b[a-z]{4,}\\b", (word, r) -> han.group()).seed(site, random)
        : Optional.empty();
  }

  private static Optional<Mistake> half(Seeder.Site site, Random random) {
    String[] words = site.here().source().split(" ", -1);
    if (words.length < 16) {
      return Optional.empty();
    }
    String left = String.join(" ", List.of(words).subList(words.length / 2, words.length));
    String target = site.here().target();
    String kept = target.substring(0, target.length() / 2) + " ";
    return Optional.of(
        Mistake.inTarget(
            site.here().with(kept + left), kept.length(), kept.length() + left.length()));
  }

  private static Optional<Mistake> empty(Seeder.Site site, Random random) {
    RightText text = site.here();
    return text.source().isEmpty() || text.target().isEmpty()
        ? Optional.empty()
        : Optional.of(Mistake.inSource(text.with(""), 0, text.source().length()));
  }

  private static Optional<String> cut(Seeder.Site site) {
    String[] words = site.here().words();
    return words.length < 24
        ? Optional.empty()
        : Optional.of(String.join(" ", List.of(words).subList(0, words.length / 3)) + ".");
  }

  private static Optional<Mistake> added(Seeder.Site site, Random random) {
    RightText text = site.here();
    int words = text.words().length;
    if (words < 8 || site.next().words().length < words * 1.5) {
      return Optional.empty();
    }
    String both = text.target() + " " + site.next().target();
    return Optional.of(Mistake.inTarget(text.with(both), text.target().length(), both.length()));
  }

  private static Optional<Mistake> repeated(Seeder.Site site, Random random) {
    RightText text = site.here();
    String twice = text.target() + " " + text.target();
    return text.target().matches("[A-Z][^.!?]{20,}[.!?]")
        ? Optional.of(
            Mistake.inTarget(text.with(twice), text.target().length() + 1, twice.length()))
        : Optional.empty();
  }
}
