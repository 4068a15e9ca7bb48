package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.source.LatinRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Forms that differ in nothing but spaces, case, hyphens and dots, or write 0 for o. */
public final class Folds implements LinkEvidence {
  // Letters from which a fold is no chance, and of an abbreviation at most. docs/variants.md,
  // "Bounds".
  private static final int SHORT_WORD = 6;
  private static final int ABBREVIATION = 3;

  /** Two writings of a first name need not be one person's. */
  private static final double PART_OF_NAME = 0.9;

  private final NameLexicon names;

  /** Leaves apart the ordinary words of this lexicon. */
  public Folds(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, List<Form>> byFold = new TreeMap<>();
    for (Form form : forms.latin()) {
      byFold.computeIfAbsent(FoldedLetters.bare(form.text()), f -> new ArrayList<>()).add(form);
    }
    byFold.forEach(
        (fold, all) -> {
          List<Form> group = all.stream().filter(form -> counts(form, fold)).toList();
          for (int i = 1; i < group.size(); i++) {
            propose(fold, group.get(0).text(), group.get(i).text(), people, links);
          }
        });
  }

  /** An ordinary word in small letters is not the acronym that is spelled like it. */
  private boolean counts(Form form, String fold) {
    String text = form.text();
    return fold.length() >= SHORT_WORD
        || !(text.equals(text.toLowerCase(Locale.ROOT)) && LatinRuns.isOrdinary(text, names));
  }

  private static void propose(
      String fold, String first, String other, People people, Consumer<Link> links) {
    boolean sameLetters =
        first.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""))
            || FoldedLetters.isLetterAndDigit(fold);
    if (fold.length() > ABBREVIATION || sameLetters) {
      Link link = Link.everywhere(first, other, Reason.FOLD);
      links.accept(people.isPart(other) ? link.weighing(PART_OF_NAME) : link);
    }
  }
}
