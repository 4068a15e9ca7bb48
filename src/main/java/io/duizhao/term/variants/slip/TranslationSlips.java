package io.duizhao.term.variants.slip;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.link.LatinNearMisses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds misspelt names in translations: a rare word that nearly is a name at least three times as
 * frequent, where the Chinese has what that name mostly stands for.
 */
public final class TranslationSlips {
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{IsLatin}{3,}+");

  // Beads that have the name at least, how many times rarer the slip is, beads and share of them
  // with the same Chinese. docs/variants.md, "Bounds".
  private static final int FREQUENT = 3;
  private static final int RARER = 3;
  private static final int TOGETHER = 2;
  private static final double MOSTLY = 0.5;

  private final NameLexicon names;
  private final BeadIndex index;
  private final FormTable forms;
  private final Map<String, BeadSet> words = new TreeMap<>();

  /** Counts the English words of all beads that the lexicon does not know as ordinary. */
  public TranslationSlips(NameLexicon names, BeadIndex index, FormTable forms) {
    this.names = names;
    this.index = index;
    this.forms = forms;
    for (int bead = 0; bead < index.size(); bead++) {
      Matcher matcher = WORD.matcher(index.english(bead));
      while (matcher.find()) {
        if (!names.isOrdinaryEnglish(matcher.group())) {
          words.computeIfAbsent(matcher.group(), w -> new BeadSet()).set(bead);
        }
      }
    }
  }

  /** Returns the slips, by what is wrong. */
  public List<TranslationSlip> find(List<LedgerText> texts) {
    List<TranslationSlip> slips = new ArrayList<>();
    words.forEach(
        (wrong, beads) ->
            words.forEach(
                (right, usual) -> {
                  if (usual.cardinality() >= Math.max(FREQUENT, RARER * beads.cardinality())
                      && isNear(wrong, right)) {
                    beads.stream()
                        .filter(bead -> isMeant(right, usual, wrong, bead))
                        .forEach(bead -> add(wrong, right, bead, texts, slips));
                  }
                }));
    return slips;
  }

  private boolean isNear(String wrong, String right) {
    return !wrong.equals(right)
        && !(names.isGivenName(wrong) && names.isGivenName(right))
        && !LatinNearMisses.plural(wrong).equals(LatinNearMisses.plural(right))
        && LatinNearMisses.areNear(FoldedLetters.of(wrong), FoldedLetters.of(right));
  }

  /** Returns whether the Chinese has a form that the right name mostly stands for. */
  private boolean isMeant(String right, BeadSet usual, String wrong, int bead) {
    if (index.hasLatin(bead, FoldedLetters.bare(wrong))) {
      return false;
    }
    if (index.hasLatin(bead, FoldedLetters.bare(right))) {
      return true;
    }
    for (Form form : forms.all()) {
      BeadSet having = index.beads(form);
      if (!form.isLatin() && having.get(bead)) {
        having.clear(bead);
        BeadSet both = having.copy();
        both.and(usual);
        if (both.cardinality() >= Math.max(TOGETHER, MOSTLY * having.cardinality())) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(
      String wrong, String right, int bead, List<LedgerText> texts, List<TranslationSlip> slips) {
    int document = 0;
    int first = bead;
    while (first >= texts.get(document).beads().size()) {
      first -= texts.get(document++).beads().size();
    }
    Matcher matcher = WORD.matcher(index.english(bead));
    while (matcher.find()) {
      if (matcher.group().equals(wrong)) {
        slips.add(new TranslationSlip(document, first, matcher.start(), wrong, right));
      }
    }
  }
}
