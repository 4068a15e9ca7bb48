package io.duizhao.workflow;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.check.GoldPairs;
import io.duizhao.check.mistake.Setting;
import io.duizhao.check.okapi.CheckMate;
import io.duizhao.check.suppress.Suppressions;
import io.duizhao.check.term.TermCheck;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.workflow.check.Checks;
import io.duizhao.workflow.check.StandardChecks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often all checks together call right text wrong: {@code gold} for the four texts made by
 * hand, or texts as {@link RightTexts} takes them. With {@code -Dduizhao.print=RULE} the findings
 * of a rule are printed, with {@code -Dduizhao.checkmate=true} they are those of Okapi's CheckMate.
 */
public final class CheckEval {
  private static final String PRINT = System.getProperty("duizhao.print", "-");
  private static final boolean CHECKMATE = Boolean.getBoolean("duizhao.checkmate");

  private CheckEval() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    List<BilingualDocument> documents = documents(args);
    Check checks = CHECKMATE ? new CheckMate() : checks(Setting.ALIGNED);
    long begin = System.nanoTime();
    Map<String, int[]> counts = new TreeMap<>();
    int[] all = new int[3];
    int units = 0;
    for (BilingualDocument document : documents) {
      units += document.units().size();
      for (Finding finding : checks.check(document)) {
        counts.computeIfAbsent(finding.rule(), rule -> new int[3])[finding.severity().ordinal()]++;
        all[finding.severity().ordinal()]++;
        if (finding.rule().startsWith(PRINT) || finding.severity().label().equals(PRINT)) {
          print(finding);
        }
      }
    }
    System.out.printf("%-24s %8s %8s %8s%n", units + " pairs", "error", "warning", "info");
    counts.forEach((rule, n) -> System.out.printf("%-24s %8d %8d %8d%n", rule, n[0], n[1], n[2]));
    System.out.printf("%-24s %8d %8d %8d%n", "all", all[0], all[1], all[2]);
    System.out.printf(
        "errors in 200 pairs: %.2f; warnings in 20 pairs: %.2f; %.1f s%n",
        200.0 * all[Severity.ERROR.ordinal()] / units,
        20.0 * all[Severity.WARNING.ordinal()] / units,
        (System.nanoTime() - begin) / 1e9);
  }

  /** Returns all checks, with the project's glossary, for documents of a setting. */
  public static Check checks(Setting setting) {
    LanguagePair languages = LanguagePair.DEFAULT;
    return new Checks(
        new TermCheck(
            GoldPairs.glossary(),
            setting.intoChinese() ? languages.reversed() : languages,
            CompiledLexicon.bundled(),
            Set.of()),
        new CheckSettings(Map.of(), setting.style(), List.of()),
        setting.file() ? StandardChecks.Of.FILE : StandardChecks.Of.ALIGNED,
        Suppressions.NONE);
  }

  private static List<BilingualDocument> documents(String[] args) throws IOException {
    List<BilingualDocument> documents = new ArrayList<>();
    if (args[0].equals("gold")) {
      for (String name : List.of("000", "001", "003-first-part", "004-first-part")) {
        documents.add(GoldPairs.document(GoldPairs.FOLDER.resolve(name)));
      }
    } else {
      BilingualTexts texts = new BilingualTexts();
      RightTexts.of(List.of(args)).forEach(text -> texts.add(text.source(), text.target()));
      documents.add(texts.build(args[0]));
    }
    return documents;
  }

  static void print(Finding finding) {
    System.out.println(
        finding.severity().label()
            + " "
            + finding.rule()
            + " "
            + MessageTable.english(finding.message()));
    System.out.println("    " + finding.source() + "\n    " + finding.target());
  }
}
