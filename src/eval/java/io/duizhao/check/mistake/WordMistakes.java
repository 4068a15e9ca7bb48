package io.duizhao.check.mistake;

import io.duizhao.model.setting.HouseStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words doubled, in other capitals, spelt otherwise, and a denial that is gone. */
final class WordMistakes {
  private static final String CHINESE_DENIAL = "[不没无未非别]";
  private static final String ENGLISH_DENIAL =
      "(?i)\\b(?:not|never|no|cannot|nothing|none|nor|neither|without)\\b|n['’]t\\b";
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}\\b");

  /** What is left of auxiliaries that are spelt otherwise without the denial. */
  private static final Map<String, String> AUXILIARIES =
      Map.of("can't", "can", "can’t", "can", "won't", "will", "won’t", "will");

  /** So often a name has to stand in the other texts. */
  private static final int KNOWN = 5;

  static final List<MistakeClass> CLASSES =
      List.of(
          MistakeClass.of(
              "doubled word",
              "words.doubled",
              Seeder.replacing("(?<= )[a-z]{2,}(?= )", (word, random) -> word + " " + word)),
          MistakeClass.of(
              "negation lost",
              "negation.lost",
              negation(
                  CHINESE_DENIAL,
                  "\\b(?:ca|wo)n['’]t\\b| not\\b|n['’]t\\b| never\\b|(?<=\\bcan)not\\b",
                  ENGLISH_DENIAL)),
          MistakeClass.of(
              "small letter at begin",
              "capitals.sentence",
              Seeder.replacing("^[A-Z](?=[a-z]+ .*[.!?]$)", (c, r) -> c.toLowerCase(Locale.ROOT))),
          new MistakeClass(
              "negation lost in Chinese",
              "negation.lost",
              Setting.INTO_CHINESE,
              negation(ENGLISH_DENIAL, "不|没有?", CHINESE_DENIAL)),
          new MistakeClass(
              "name in small letters",
              "capitals.name|terms.case",
              Setting.ALIGNED.withFew(),
              WordMistakes::name),
          new MistakeClass(
              "British spelling",
              "spelling.variety",
              Setting.ALIGNED.of(
                  new HouseStyle(
                      HouseStyle.Chinese.ANY, HouseStyle.English.US, HouseStyle.HanLatin.KEEP)),
              Seeder.replacing(
                  "\\b(?:(?:colo|favo|behavio|labo|neighbo|humo|hono)r|(?:real|organ|optim|recogn|summar|normal|minim)iz)(?=e|i|s|\\b)",
                  (w, r) ->
                      w.endsWith("z")
                          ? w.substring(0, w.length() - 1) + "s"
                          : w.replaceAll("or$", "our"))),
          MistakeClass.of(
              "wrong decoding",
              "characters.decoding",
              Seeder.replacing("(?<=[a-z])['’](?=[a-z])", (a, r) -> "â€™")));

  private WordMistakes() {}

  /** Takes the only denial out of a translation whose source denies something. */
  private static Seeder negation(String inSource, String taken, String inTarget) {
    Seeder taking = Seeder.replacing(taken, (word, random) -> AUXILIARIES.getOrDefault(word, ""));
    return (site, random) ->
        taking
            .where(text -> Pattern.compile(inSource).matcher(text.source()).find())
            .where(text -> Pattern.compile(inTarget).matcher(text.target()).results().count() == 1)
            .seed(site, random)
            .map(
                mistake ->
                    Mistake.inTarget(mistake.instead(), 0, mistake.instead().target().length()));
  }

  /** Writes a name that stands in many texts with a small letter. */
  private static Optional<Mistake> name(Seeder.Site site, Random random) {
    Map<String, Integer> counts = new TreeMap<>();
    for (RightText text : site.texts()) {
      Matcher name = NAME.matcher(text.target());
      while (name.find()) {
        counts.merge(name.group(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < KNOWN);
    for (RightText text : site.texts()) {
      counts.keySet().removeIf(name -> hasSmall(text.target(), name));
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Seeder.replacing(
                "(?<=[a-z,] )(?:" + String.join("|", counts.keySet()) + ")\\b(?![-/])",
                (name, r) -> name.toLowerCase(Locale.ROOT))
            .seed(site, random);
  }

  /** What is written in small letters anywhere is a word that titles write with a capital. */
  private static boolean hasSmall(String text, String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int at = text.indexOf(small);
    return at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }
}
