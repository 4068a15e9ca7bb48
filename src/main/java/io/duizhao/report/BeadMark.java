package io.duizhao.report;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Locale;

/**
 * A bead as a ribbon shows it.
 *
 * @param unit the unit's id
 * @param source number of source segments
 * @param target number of target segments
 * @param score probability from 0 to 1 that it is right
 * @param decided whether a person has confirmed it
 */
public record BeadMark(String unit, int source, int target, double score, boolean decided) {
  static BeadMark of(TranslationUnit unit) {
    return new BeadMark(
        unit.id(),
        unit.source().size(),
        unit.target().size(),
        unit.score(),
        unit.status() == BeadStatus.CONFIRMED);
  }

  /** How a bead is to be looked at; each has a colour and a sign. */
  public enum Tone {
    /** More likely right than wrong, or decided by a person. */
    SURE("●"),
    /** More likely wrong than right. */
    DOUBT("◐"),
    /** Almost surely wrong. */
    POOR("○"),
    /** The translation leaves the source out. */
    OMITTED("▽"),
    /** The translation adds it. */
    ADDED("△");

    private final String sign;

    Tone(String sign) {
      this.sign = sign;
    }

    /** Returns the sign that stands for it. */
    public String sign() {
      return sign;
    }

    /** Returns its style class. */
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns how the bead is to be looked at. */
  public Tone tone() {
    if (target == 0) {
      return Tone.OMITTED;
    }
    if (source == 0) {
      return Tone.ADDED;
    }
    if (decided || score >= Figures.DOUBTFUL) {
      return Tone.SURE;
    }
    return score < Figures.POOR ? Tone.POOR : Tone.DOUBT;
  }
}
