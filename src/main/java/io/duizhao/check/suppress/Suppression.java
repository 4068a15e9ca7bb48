package io.duizhao.check.suppress;

import io.duizhao.io.Sha256;
import io.duizhao.model.finding.Finding;

/**
 * Findings that somebody does not want to be told again. It holds for every pair of the same texts,
 * wherever it stands, and no longer once one of the texts is changed.
 *
 * @param rule a rule's id, a group of rules, or {@link #ANY}
 * @param concept a concept's id, or {@link #ANY}
 * @param source hash of the source text, or {@link #ANY}
 * @param target hash of the target text, or {@link #ANY}
 * @param reason why, in the person's words
 */
public record Suppression(
    String rule, String concept, String source, String target, String reason) {
  /** Stands for whatever it may be. */
  public static final String ANY = "*";

  /** So many hexadecimal digits tell the texts of any project apart. */
  private static final int DIGITS = 12;

  /** Returns one for a finding and its likes in the same two texts. */
  public static Suppression of(Finding finding, String reason) {
    String concept = finding.concept();
    return new Suppression(
        finding.rule(),
        concept == null ? ANY : concept,
        hash(finding.source()),
        hash(finding.target()),
        reason);
  }

  /** Returns the hash by which a text is known. */
  public static String hash(String text) {
    return Sha256.of(text.strip()).substring(0, DIGITS);
  }

  /** Returns whether it holds for a finding. */
  public boolean covers(Finding finding) {
    return coversRule(finding.rule())
        && (concept.equals(ANY) || concept.equals(finding.concept()))
        && (source.equals(ANY) || source.equals(hash(finding.source())))
        && (target.equals(ANY) || target.equals(hash(finding.target())));
  }

  private boolean coversRule(String id) {
    return rule.equals(ANY) || rule.equals(id) || id.startsWith(rule + ".");
  }
}
