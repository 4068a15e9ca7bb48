package io.duizhao.check.suppress;

import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.text.TsvField;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of suppressions and its text form: a line each, {@code
 * rule<TAB>concept<TAB>source<TAB>target<TAB>reason} and, for the reader, how the two texts begin.
 */
public final class Suppressions {
  /** Suppresses nothing. */
  public static final Suppressions NONE = new Suppressions(List.of());

  private static final String HEADER =
      """
      # Findings that are not told again. * stands for any; texts by their hashes.
      # rule\tconcept\tsource\ttarget\treason\tsource begins\ttarget begins
      """;

  /** Fields of a line, at least, and how much of a text is shown. */
  private static final int FIELDS = 5;

  private static final int SHOWN = 24;

  private final List<Suppression> list;

  private Suppressions(List<Suppression> list) {
    this.list = List.copyOf(list);
  }

  /**
   * Reads the text form.
   *
   * @param file its path as a person would write it
   * @throws InputException where a line has too few fields
   */
  public static Suppressions parse(String file, String text) {
    List<Suppression> list = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length < FIELDS || fields[FIELDS - 1].isBlank()) {
        throw InputException.at(
            file,
            number,
            1,
            "a suppression has rule, concept, source, target and a reason, with tabs between them");
      }
      list.add(
          new Suppression(
              fields[0].strip(),
              fields[1].strip(),
              fields[2].strip(),
              fields[3].strip(),
              fields[4].strip()));
    }
    return new Suppressions(list);
  }

  /** Returns whether a finding is not to be told. */
  public boolean cover(Finding finding) {
    return list.stream().anyMatch(suppression -> suppression.covers(finding));
  }

  /**
   * Returns the text form with findings added that it does not cover yet.
   *
   * @param before the text so far; empty for a new file
   */
  public String with(List<Finding> findings, String reason, String before) {
    StringBuilder text = new StringBuilder(before.isEmpty() ? HEADER : before);
    if (text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    List<Suppression> all = new ArrayList<>(list);
    for (Finding finding : findings) {
      if (all.stream().noneMatch(suppression -> suppression.covers(finding))) {
        Suppression added = Suppression.of(finding, TsvField.clean(reason));
        all.add(added);
        text.append(added.rule()).append('\t');
        text.append(added.concept()).append('\t');
        text.append(added.source()).append('\t');
        text.append(added.target()).append('\t');
        text.append(added.reason()).append('\t');
        text.append(TsvField.beginning(finding.source(), SHOWN)).append('\t');
        text.append(TsvField.beginning(finding.target(), SHOWN)).append('\n');
      }
    }
    return text.toString();
  }
}
