package io.duizhao.workflow.check;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.report.Fingerprint;
import io.duizhao.text.TsvField;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings of an earlier check, by their fingerprints: a line each, {@code
 * fingerprint<TAB>rule<TAB>message}. What stands there is no news.
 */
public final class Baseline {
  private static final String HEADER =
      "# Findings of an earlier check: fingerprint, rule, message\n";

  private Baseline() {}

  /**
   * Reads the fingerprints.
   *
   * @throws InputException where the file cannot be read or is no baseline
   */
  public static Set<String> read(Path file) {
    Set<String> known = new TreeSet<>();
    int number = 0;
    for (String line : SourceFile.read(file, file.toString()).text().lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String fingerprint = line.split("\t", -1)[0];
        if (!fingerprint.matches("[0-9a-f]{16}")) {
          throw InputException.at(
              file, number, 1, "is no fingerprint; write the file with --update-baseline");
        }
        known.add(fingerprint);
      }
    }
    return known;
  }

  /** Writes findings as the new baseline. */
  public static void write(Path file, List<Finding> findings) {
    TreeMap<String, String> lines = new TreeMap<>();
    for (Finding finding : findings) {
      String rest = finding.rule() + "\t" + TsvField.clean(MessageTable.english(finding.message()));
      lines.putIfAbsent(Fingerprint.of(finding), rest);
    }
    StringBuilder text = new StringBuilder(HEADER);
    lines.forEach((name, rest) -> text.append(name).append('\t').append(rest).append('\n'));
    AtomicFile.write(file, text.toString());
  }
}
