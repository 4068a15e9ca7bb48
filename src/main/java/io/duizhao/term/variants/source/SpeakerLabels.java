package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Place;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of speakers, and what speakers say their names are. */
public final class SpeakerLabels implements FormSource {
  private static final Pattern ROLE = Pattern.compile("^(?:嘉宾|主持人|主讲人|采访者|受访者) ?(?=.)");
  private static final Pattern LATIN =
      Pattern.compile("\\p{Lu}[\\p{IsLatin}.'-]*(?: \\p{Lu}[\\p{IsLatin}.'-]*){0,2}");
  private static final Pattern INTRODUCTION =
      Pattern.compile("我(?:是|叫|的名字是|的名字叫)([\\u4e00-\\u9fff·]{2,6})[,，。!！]");

  // Nats a letter of a spelling of a speaker's own name: a speaker says that it is one.
  // docs/variants.md, "Bounds".
  private static final double SPELLED = 0.3;

  private final NameLexicon names;

  /** Judges labels by this lexicon. */
  public SpeakerLabels(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    LedgerLine line = sentence.line();
    if (line.speaker() != null) {
      String label = name(line.speaker());
      Place place = sentence.at(Place.LABEL);
      if (LATIN.matcher(label).matches()) {
        forms.add(label, FormKind.LATIN, place);
      } else if (label.indexOf(Folding.NAME_DOT) > 0 && Scripts.isAllHan(label.replace("·", ""))) {
        forms.add(label, FormKind.HAN_NAME, place);
      }
    }
    if (line.turn() != null) {
      introduction(sentence, name(line.turn()), forms);
    }
  }

  private static String name(String label) {
    return ROLE.matcher(Folding.characters(label)).replaceFirst("").strip();
  }

  private void introduction(PlacedLine sentence, String speaker, FormTable forms) {
    Matcher said = INTRODUCTION.matcher(sentence.line().folded());
    if (LATIN.matcher(speaker).matches() && said.find() && sounds(said.group(1), speaker)) {
      forms.add(said.group(1), FormKind.HAN_NAME, sentence.at(said.start(1)));
      forms.state(Link.in(sentence.document(), said.group(1), speaker, Reason.SELF_INTRODUCTION));
    }
  }

  private boolean sounds(String han, String speaker) {
    for (String part : speaker.split(" ", -1)) {
      if (names.transliteration(han, part) > SPELLED) {
        return true;
      }
    }
    return false;
  }
}
