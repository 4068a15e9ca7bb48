package io.duizhao.term.variants.link;

import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A company's unit with and without the company: Google DeepMind and DeepMind. */
public final class Organisations implements LinkEvidence {
  private static final Pattern MADE_UP = Pattern.compile(".*[a-z][A-Z].*");

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    for (Form form : forms.latin()) {
      String[] words = form.text().split(" ", -1);
      if (words.length == 2
          && !people.isFullLatin(form.text())
          && forms.has(words[0])
          && forms.has(words[1])
          && MADE_UP.matcher(words[1]).matches()) {
        links.accept(Link.everywhere(form.text(), words[1], Reason.ORGANISATION));
      }
    }
  }
}
