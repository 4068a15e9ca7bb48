package io.duizhao.workflow;

import io.duizhao.check.Check;
import io.duizhao.check.MarkedTexts;
import io.duizhao.check.mistake.Mistake;
import io.duizhao.check.mistake.MistakeClass;
import io.duizhao.check.mistake.RightText;
import io.duizhao.check.mistake.Seeder;
import io.duizhao.check.mistake.Setting;
import io.duizhao.check.okapi.CheckMate;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many seeded mistakes of each class are found, and at the right place, beside what Okapi's
 * CheckMate finds: {@code SEED,… COUNT TEXT…}, texts as {@link RightTexts} takes them. What is
 * found without the mistakes too does not count. With {@code -Dduizhao.print} those missed are
 * printed, with {@code -Dduizhao.classes} only the classes that the pattern names are looked for.
 */
final class SeededMistakesEval {
  /** So many mistakes are in a document from which the checks learn what is right. */
  private static final int FEW = 2;

  private static final Pattern CLASSES =
      Pattern.compile(System.getProperty("duizhao.classes", ".*"));

  private static final boolean PRINT = System.getProperty("duizhao.print") != null;

  private final List<RightText> texts;
  private final int count;

  private SeededMistakesEval(List<RightText> texts, int count) {
    this.texts = texts;
    this.count = count;
  }

  /**
   * Numbers of mistakes.
   *
   * @param seeded how many there are
   * @param found how many a finding of the right rule is about
   * @param placed how many it is about at the right place
   * @param byOkapi how many pairs CheckMate has something new to say of
   */
  private record Figures(int seeded, int found, int placed, int byOkapi) {
    Figures plus(Figures more) {
      return new Figures(
          seeded + more.seeded, found + more.found, placed + more.placed, byOkapi + more.byOkapi);
    }

    void print(String name) {
      System.out.printf(
          "| %s | %d | %d | %d | %.3f | %d |%n",
          name, seeded, found, placed, placed / (double) Math.max(1, seeded), byOkapi);
    }
  }

  public static void main(String[] args) throws IOException {
    List<RightText> texts = RightTexts.of(Arrays.asList(args).subList(2, args.length));
    SeededMistakesEval eval = new SeededMistakesEval(texts, Integer.parseInt(args[1]));
    System.out.println("| class | seeded | found | at its place | recall | CheckMate |");
    Figures all = new Figures(0, 0, 0, 0);
    List<MistakeClass> classes =
        MistakeClass.all().stream().filter(c -> CLASSES.matcher(c.name()).matches()).toList();
    for (MistakeClass mistakes : classes) {
      Figures figures = new Figures(0, 0, 0, 0);
      for (String seed : args[0].split(",")) {
        Random random = new Random(Long.parseLong(seed));
        int rounds = mistakes.setting().sparse() ? eval.count / FEW : 1;
        for (int i = 0; i < rounds; i++) {
          figures = figures.plus(eval.run(mistakes, random));
        }
      }
      figures.print(mistakes.name());
      all = all.plus(figures);
    }
    all.print("all");
  }

  private Figures run(MistakeClass mistakes, Random random) {
    List<RightText> right = mistakes.setting().of(texts);
    int most = mistakes.setting().sparse() ? FEW : count;
    Map<Integer, Mistake> seeded = seed(mistakes.seeder(), right, most, random);
    List<RightText> wrong = new ArrayList<>(right);
    Map<Integer, String> units = new HashMap<>();
    seeded.forEach(
        (index, mistake) -> {
          wrong.set(index, mistake.instead());
          wrong.addAll(mistake.atEnd());
          units.put(index, "u" + (mistake.atEnd().isEmpty() ? index + 1 : wrong.size()));
        });
    Check ours = CheckEval.checks(mistakes.setting());
    Map<String, List<Finding>> found = news(ours, mistakes.setting(), right, wrong);
    Check okapi = new CheckMate();
    Map<String, Long> before = byRule(okapi, mistakes.setting(), right);
    Map<String, Long> after = byRule(okapi, mistakes.setting(), wrong);
    Figures figures = new Figures(0, 0, 0, 0);
    for (Map.Entry<Integer, Mistake> entry : seeded.entrySet()) {
      String unit = units.get(entry.getKey());
      Mistake mistake = entry.getValue();
      List<Finding> here =
          found.getOrDefault(unit, List.of()).stream()
              .filter(finding -> mistakes.isFoundBy(finding.rule()))
              .toList();
      boolean placed = here.stream().anyMatch(mistake::isAt);
      figures =
          figures.plus(
              new Figures(
                  1,
                  here.isEmpty() ? 0 : 1,
                  placed ? 1 : 0,
                  isNews(before, after, "u" + (entry.getKey() + 1), unit) ? 1 : 0));
      if (!placed && PRINT) {
        RightText text = mistake.atEnd().isEmpty() ? mistake.instead() : mistake.atEnd().get(0);
        System.out.printf(
            "missed %s%n    %s%n    %s%n    %s%n",
            mistakes.name(), text.source(), text.target(), shown(found.get(unit)));
      }
    }
    return figures;
  }

  private static List<String> shown(@Nullable List<Finding> findings) {
    return findings == null
        ? List.of()
        : findings.stream().map(finding -> finding.rule() + ": " + finding.message()).toList();
  }

  /** Puts mistakes into random texts, never into two beside each other. */
  private static Map<Integer, Mistake> seed(
      Seeder seeder, List<RightText> right, int most, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Map<Integer, Mistake> seeded = new java.util.TreeMap<>();
    for (int i : order) {
      boolean near = seeded.containsKey(i - 1) || seeded.containsKey(i + 1);
      RightText text = right.get(i);
      if (seeded.size() < most && !near && !text.source().isEmpty() && !text.target().isEmpty()) {
        Optional<Mistake> one = seeder.seed(new Seeder.Site(right, i), random);
        one.ifPresent(mistake -> seeded.put(i, mistake));
      }
    }
    return seeded;
  }

  /** Returns what is found in the wrong texts and was not found in the right ones, by unit. */
  private static Map<String, List<Finding>> news(
      Check check, Setting setting, List<RightText> right, List<RightText> wrong) {
    Set<String> known =
        check.check(document(setting, right)).stream()
            .map(SeededMistakesEval::key)
            .collect(Collectors.toSet());
    return check.check(document(setting, wrong)).stream()
        .filter(finding -> !known.contains(key(finding)))
        .collect(Collectors.groupingBy(finding -> finding.location().segment()));
  }

  /** Returns how often each rule has something to say of each unit. */
  private static Map<String, Long> byRule(Check check, Setting setting, List<RightText> texts) {
    return check.check(document(setting, texts)).stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.location().segment() + "\t" + finding.rule(),
                Collectors.counting()));
  }

  /** Returns whether a rule has more to say of a unit than it had of the right one. */
  private static boolean isNews(
      Map<String, Long> before, Map<String, Long> after, String right, String wrong) {
    return after.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(wrong + "\t"))
        .anyMatch(
            entry -> {
              String rule = entry.getKey().substring(wrong.length());
              return entry.getValue() > before.getOrDefault(right + rule, 0L);
            });
  }

  private static String key(Finding finding) {
    @Nullable Span span = finding.targetSpan();
    return String.join(
        "\t",
        finding.location().segment(),
        finding.rule(),
        String.valueOf(finding.sourceSpan()),
        String.valueOf(span));
  }

  private static BilingualDocument document(Setting setting, List<RightText> texts) {
    MarkedTexts built = new MarkedTexts();
    for (RightText text : texts) {
      built.add(
          BlockKind.PROSE,
          text.source(),
          text.target(),
          text.speakers().source(),
          text.speakers().target(),
          text.seconds());
    }
    LanguagePair languages = LanguagePair.DEFAULT;
    return built.build("seeded", setting.intoChinese() ? languages.reversed() : languages);
  }
}
