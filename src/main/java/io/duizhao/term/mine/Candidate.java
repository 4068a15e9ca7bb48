package io.duizhao.term.mine;

import io.duizhao.model.finding.Location;
import io.duizhao.model.term.TermCategory;
import java.util.List;

/**
 * What may be a term.
 *
 * @param category what kind of thing it seems to be
 * @param chinese the Chinese, or the Latin name that stands in it
 * @param others other Chinese forms with the same English
 * @param english the English, or empty where none was found
 * @param count how often the Chinese stands in the texts
 * @param together number of beads with both
 * @param englishBeads number of beads with the English
 * @param termhood how much the Chinese behaves as a term: C-value times keyness times boundaries
 * @param association how strongly both go together, G² over the beads; 0 without English
 * @param score what candidates are ranked by
 * @param first where the Chinese stands first
 */
public record Candidate(
    TermCategory category,
    String chinese,
    List<String> others,
    String english,
    int count,
    int together,
    int englishBeads,
    double termhood,
    double association,
    double score,
    Location first) {
  /** Copies the list. */
  public Candidate {
    others = List.copyOf(others);
  }
}
