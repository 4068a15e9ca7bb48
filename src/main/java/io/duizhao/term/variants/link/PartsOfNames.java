package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.sound.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A first or last name alone belongs to the full name in the same document, if one full name is at
 * least three times as frequent there as any rival; else to the one full name elsewhere.
 */
public final class PartsOfNames implements LinkEvidence {
  // How many times as frequent as any rival a full name is. docs/variants.md, "Bounds".
  private static final int CLEARLY = 3;

  private final NameLexicon names;

  /** Judges parts by this lexicon. */
  public PartsOfNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Set<String> full = new TreeSet<>(people.latin());
    full.addAll(people.dotted());
    for (Form form : forms.all()) {
      if (!people.isPart(form.text()) || people.isFullLatin(form.text())) {
        continue;
      }
      List<Form> whole =
          full.stream()
              .filter(name -> People.parts(name).contains(form.text()))
              .map(forms::get)
              .filter(name -> name != null)
              .toList();
      for (int document : form.documents()) {
        List<Form> here = whole.stream().filter(f -> f.countIn(document) > 0).toList();
        Form owner = owner(here.isEmpty() ? whole : here, here.isEmpty() ? Node.ANY : document);
        if (owner != null) {
          links.accept(
              Link.in(
                  document,
                  form.text(),
                  owner.text(),
                  here.isEmpty() ? Reason.PART_ELSEWHERE : Reason.PART));
        }
      }
    }
  }

  private @Nullable Form owner(List<Form> whole, int document) {
    if (whole.isEmpty()) {
      return null;
    }
    List<Form> ranked = new ArrayList<>(whole);
    ranked.sort(Comparator.comparingInt((Form f) -> -count(f, document)).thenComparing(Form::text));
    Form best = ranked.get(0);
    boolean clear =
        ranked.size() == 1
            || count(best, document) >= CLEARLY * count(ranked.get(1), document)
            || ranked.stream().allMatch(other -> isSame(best.text(), other.text()));
    return clear ? best : null;
  }

  private static int count(Form form, int document) {
    return document == Node.ANY ? form.count() : form.countIn(document);
  }

  private boolean isSame(String name, String other) {
    return FoldedLetters.bare(name).equals(FoldedLetters.bare(other))
        || Pinyin.isSame(name, other, names);
  }
}
