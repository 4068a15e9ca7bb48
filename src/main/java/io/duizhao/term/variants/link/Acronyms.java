package io.duizhao.term.variants.link;

import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** GPT and Generative Pre-trained Transformer. */
public final class Acronyms implements LinkEvidence {
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");
  private static final Pattern PHRASE =
      Pattern.compile("[\\p{IsLatin}-]+(?: [\\p{IsLatin}-]+){2,5}");

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, Form> acronyms = new HashMap<>();
    for (Form form : forms.latin()) {
      if (ACRONYM.matcher(form.text()).matches()) {
        acronyms.put(form.text(), form);
      }
    }
    for (Form form : forms.latin()) {
      if (PHRASE.matcher(form.text()).matches()) {
        Form acronym = acronyms.get(initials(form.text()));
        if (acronym != null) {
          links.accept(Link.everywhere(form.text(), acronym.text(), Reason.ACRONYM));
        }
      }
    }
  }

  private static String initials(String phrase) {
    StringBuilder initials = new StringBuilder();
    for (String word : phrase.split(" ", -1)) {
      initials.append(Character.toUpperCase(word.charAt(0)));
    }
    return initials.toString();
  }
}
