package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Chinese words and the Latin names that the dictionary gives for them: 推特 and Twitter. */
public final class DictionaryNames implements LinkEvidence {
  private final NameLexicon names;

  /** Looks names up in this lexicon's dictionary. */
  public DictionaryNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, List<Form>> latin = new HashMap<>();
    for (Form form : forms.latin()) {
      latin.computeIfAbsent(form.text().toLowerCase(Locale.ROOT), f -> new ArrayList<>()).add(form);
    }
    for (Form han : forms.all()) {
      if (han.isLatin() || han.is(FormKind.WRITING)) {
        continue;
      }
      for (String english : names.names(han.text())) {
        if (names.isOrdinary(han.text()) && names.isOrdinaryEnglish(english)) {
          continue;
        }
        for (Form form : latin.getOrDefault(english.toLowerCase(Locale.ROOT), List.of())) {
          if (Character.isUpperCase(form.text().charAt(0))
              && isAcronym(form.text()) == isAcronym(english)) {
            link(han, form, links);
          }
        }
      }
    }
  }

  private static boolean isAcronym(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static void link(Form han, Form latin, Consumer<Link> links) {
    for (int document : han.documents()) {
      int target = latin.countIn(document) > 0 ? document : latin.documents().iterator().next();
      links.accept(
          new Link(
              han.text(),
              document,
              latin.text(),
              target,
              Reason.DICTIONARY,
              Reason.DICTIONARY.weight()));
    }
  }
}
