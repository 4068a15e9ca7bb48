package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.sound.Pinyin;
import io.duizhao.text.Traditional;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Chinese names of one pronunciation, 韦尔 and 威尔, also with and without the dot. */
public final class SamePinyin implements LinkEvidence {
  // How often the rarer of two short forms stands at most; characters of a full name; weights of
  // links; mean odds of a foreign name in nats. docs/variants.md, "Bounds".
  private static final int RARE = 3;
  private static final int WHOLE_NAME = 4;
  private static final double WITHOUT_DOT = 0.95;
  private static final double END_OF_NAME = 0.72;
  private static final double FOREIGN = 0.3;

  private final NameLexicon names;

  /** Takes names and pinyin from this lexicon. */
  public SamePinyin(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    List<Form> han = HanForms.names(forms, names);
    Set<String> spelled = spelled(forms);
    for (int i = 0; i < han.size(); i++) {
      for (int j = i + 1; j < han.size(); j++) {
        Form a = han.get(i);
        Form b = han.get(j);
        if (Pinyin.isSame(a.text(), b.text(), names)) {
          if (mayBeOne(a, b) && (isSure(a, spelled, people) || isSure(b, spelled, people))) {
            boolean script =
                Traditional.simplified(a.text()).equals(Traditional.simplified(b.text()));
            links.accept(
                Link.everywhere(a.text(), b.text(), script ? Reason.SCRIPT : Reason.PINYIN));
          }
        } else {
          endOfName(a, b, spelled, links);
          endOfName(b, a, spelled, links);
        }
      }
    }
    for (Form form : han) {
      for (String dotted : people.dotted()) {
        if (!form.isDotted() && isWithoutDot(form.text(), dotted)) {
          links.accept(Link.everywhere(form.text(), dotted, Reason.PINYIN).weighing(WITHOUT_DOT));
        }
      }
    }
  }

  private boolean isWithoutDot(String text, String dotted) {
    String joined = dotted.replace("·", "");
    return joined.equals(text)
        || text.length() >= WHOLE_NAME
            && text.length() == joined.length()
            && names.syllables(text).equals(names.syllables(joined));
  }

  private static Set<String> spelled(FormTable forms) {
    Set<String> spelled = new HashSet<>();
    for (Link link : forms.stated()) {
      if (link.reason() == Reason.APPOSITION || link.reason() == Reason.SELF_INTRODUCTION) {
        spelled.add(link.left());
      }
    }
    return spelled;
  }

  /** Two characters are soon alike; one of two such forms must be known for a name. */
  private boolean isSure(Form form, Set<String> spelled, People people) {
    return form.text().length() > 2
        || people.isPart(form.text())
        || spelled.contains(form.text())
        || !names.names(form.text()).isEmpty();
  }

  private boolean mayBeOne(Form a, Form b) {
    Set<String> left = names.names(a.text());
    Set<String> right = names.names(b.text());
    boolean known = !left.isEmpty() && !right.isEmpty();
    if (known && Collections.disjoint(left, right)) {
      return false;
    }
    boolean words = names.dictionary().contains(a.text()) && names.dictionary().contains(b.text());
    return !(words && !known)
        && (a.isDotted() || Math.min(a.count(), b.count()) <= RARE || a.text().length() > 2);
  }

  /** 蒂娜 where 克里斯蒂娜 was introduced: the end of a long name, in the same document. */
  private void endOfName(Form end, Form whole, Set<String> spelled, Consumer<Link> links) {
    String text = end.text();
    if (text.length() >= 2
        && whole.text().length() - text.length() >= 2
        && whole.text().endsWith(text)
        && whole.text().indexOf('·') < 0
        && !names.isOrdinary(text)
        && names.meanOdds(text) > FOREIGN
        && (spelled.contains(text) || spelled.contains(whole.text()))) {
      for (int document : end.documents()) {
        if (whole.countIn(document) > 0) {
          links.accept(Link.in(document, text, whole.text(), Reason.PART).weighing(END_OF_NAME));
        }
      }
    }
  }
}
