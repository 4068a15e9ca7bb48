package io.duizhao.check.mistake;

import io.duizhao.check.MarkedTexts;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What should have stayed as it is: addresses, placeholders, code, inline codes. */
final class VerbatimMistakes {
  private static final Setting MARKED = Setting.FILE.with((text, i) -> marked(text));

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of(
              "web address",
              "verbatim.url",
              Seeder.inserting("https://example.org/a/b1", "https://example.org/a/bl")),
          MistakeClass.of(
              "web address lost", "verbatim.url", Seeder.leavingOut("https://example.org/a/b1")),
          MistakeClass.of(
              "mail address",
              "verbatim.email",
              Seeder.inserting("desk@example.org", "desc@example.org")),
          MistakeClass.of(
              "placeholder", "verbatim.placeholder", Seeder.inserting("{count}", "{cuont}")),
          MistakeClass.of(
              "placeholder of printf", "verbatim.placeholder", Seeder.inserting("%1$s", "%2$s")),
          MistakeClass.of("placeholder lost", "verbatim.placeholder", Seeder.leavingOut("${name}")),
          MistakeClass.of("tag", "verbatim.tag", Seeder.inserting("<br/>", "<hr/>")),
          MistakeClass.of(
              "code", "verbatim.code", Seeder.inserting("`run --fast`", "`run --last`")),
          MistakeClass.of(
              "name of a function",
              "verbatim.code",
              Seeder.inserting("open_door()", "open_doors()")),
          new MistakeClass("inline code lost", "codes.lost", MARKED, VerbatimMistakes::lost),
          new MistakeClass("inline code doubled", "codes.added", MARKED, VerbatimMistakes::doubled),
          new MistakeClass(
              "inline codes crossed", "codes.order", MARKED, VerbatimMistakes::turned));

  private VerbatimMistakes() {}

  /** Makes the first word or sign of both texts bold. */
  private static RightText marked(RightText text) {
    return text.source().length() < 2 || text.words().length < 2
        ? text
        : new RightText(
            text.source().replaceFirst("(?s)^(.)", "⟦b⟧$1⟦/b⟧"),
            text.target().replaceFirst("^([^ ]+)", "⟦b⟧$1⟦/b⟧"));
  }

  private static Optional<Mistake> lost(Seeder.Site site, Random random) {
    RightText text = site.here();
    RightText without = text.with(text.target().replace("⟦/b⟧", ""));
    return without.equals(text) ? Optional.empty() : Optional.of(Mistake.inSource(without, 1, 2));
  }

  private static Optional<Mistake> doubled(Seeder.Site site, Random random) {
    RightText text = site.here();
    int at = MarkedTexts.plain(text.target()).indexOf(' ');
    RightText twice = text.with(text.target().replace("⟦/b⟧", "⟦/b⟧⟦/b⟧"));
    return twice.equals(text) ? Optional.empty() : Optional.of(Mistake.inTarget(twice, at, at + 1));
  }

  private static Optional<Mistake> turned(Seeder.Site site, Random random) {
    RightText text = site.here();
    RightText turned =
        text.with(
            text.target().replace("⟦b⟧", "⟦x⟧").replace("⟦/b⟧", "⟦b⟧").replace("⟦x⟧", "⟦/b⟧"));
    return turned.equals(text) ? Optional.empty() : Optional.of(Mistake.inTarget(turned, 0, 1));
  }
}
