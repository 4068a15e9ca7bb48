package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds parts of known names where they stand alone. */
public final class NameParts {
  // Letters of a last name, and how often the first stands, at least. docs/variants.md, "Bounds".
  private static final int SHORTEST_TAIL = 3;
  private static final int OFTEN = 3;
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final NameLexicon names;

  /** Judges words that stand alone by this lexicon. */
  public NameParts(NameLexicon names) {
    this.names = names;
  }

  /** Adds 奥特曼 wherever it stands without 萨姆 and the dot. */
  public void addHan(FormTable forms) {
    Set<String> parts = new TreeSet<>();
    for (Form form : forms.of(FormKind.HAN_NAME)) {
      if (form.isDotted()) {
        parts.addAll(List.of(form.text().split("·", -1)));
      }
    }
    for (String part : parts) {
      if (part.length() >= 2 && names.meanOdds(part) >= 0 && !names.isOrdinary(part)) {
        addAlone(part, forms);
      }
    }
  }

  private static void addAlone(String part, FormTable forms) {
    Pattern alone = Pattern.compile("(?<![·])" + Pattern.quote(part) + "(?![·])");
    forms.places(alone).forEach(place -> forms.add(part, FormKind.HAN_NAME, place));
  }

  /** Adds {@code Codex} of {@code OpenAI Codex} where {@code OpenAI} often stands alone. */
  public void addLatinTails(FormTable forms) {
    for (Form form : List.copyOf(forms.latin())) {
      int space = form.text().indexOf(' ');
      if (space < 0 || forms.count(form.text().substring(0, space)) < OFTEN) {
        continue;
      }
      String tail = form.text().substring(space + 1);
      if (tail.length() >= SHORTEST_TAIL
          && !People.looksLikePerson(form.text(), names)
          && !NUMBER.matcher(tail).matches()) {
        for (Place place : form.places()) {
          if (place.offset() != Place.LABEL) {
            forms.add(
                tail,
                FormKind.LATIN,
                new Place(place.document(), place.line(), place.offset() + space + 1));
          }
        }
      }
    }
  }
}
