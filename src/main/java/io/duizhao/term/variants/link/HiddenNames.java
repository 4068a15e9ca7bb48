package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Place;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.source.LatinRuns;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Looks for Chinese that the segmenter did not take for a name but that spells a Latin name of the
 * texts, as 安特罗匹 for Anthropic.
 */
public final class HiddenNames implements LinkEvidence {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

  // Words and characters of a string; odds of its characters and the score of the spelling, in
  // nats: stricter than for what the segmenter tags. docs/variants.md, "Bounds".
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 6;
  private static final double MEAN = 2;
  private static final double LEAST = -1.7;
  private static final double SPELLED = 1.5;

  private final NameLexicon names;

  /** Compares sounds by this lexicon and leaves out its ordinary words. */
  public HiddenNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    List<String> latin = latin(forms, people);
    for (int document = 0; document < forms.texts().size(); document++) {
      for (Map.Entry<String, List<Place>> gram : grams(document, forms).entrySet()) {
        String han = gram.getKey();
        if (han.length() == 2 && gram.getValue().size() < 2 || isKnown(han, forms)) {
          continue;
        }
        for (String word : latin) {
          Form form = forms.get(word);
          if (form != null && names.transliteration(han, word) >= SPELLED) {
            gram.getValue().forEach(place -> forms.add(han, FormKind.HAN_NAME, place));
            int target = form.countIn(document) > 0 ? document : Node.ANY;
            links.accept(
                new Link(han, document, word, target, Reason.SEARCH, Reason.SEARCH.weight()));
          }
        }
      }
    }
  }

  private List<String> latin(FormTable forms, People people) {
    return forms.latin().stream()
        .map(Form::text)
        .filter(text -> NAME.matcher(text).matches())
        .filter(text -> people.isPart(text) || !LatinRuns.isOrdinary(text, names))
        .filter(text -> !text.equals(text.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private boolean isKnown(String han, FormTable forms) {
    return names.dictionary().contains(han)
        || forms.all().stream()
            .filter(form -> !form.isLatin())
            .map(Form::text)
            .anyMatch(text -> text.contains(han) || isNameInside(text, han, forms));
  }

  /** A name stays as it is, but what never stands without the characters around it is no name. */
  private static boolean isNameInside(String text, String han, FormTable forms) {
    return text.length() > 1
        && han.contains(text)
        && forms.occurrences(han) < forms.occurrences(text);
  }

  /** Returns strings of one to five words whose characters are those of foreign names. */
  private Map<String, List<Place>> grams(int document, FormTable forms) {
    Map<String, List<Place>> grams = new TreeMap<>();
    for (PlacedLine sentence : forms.lines()) {
      if (sentence.document() == document) {
        addGrams(sentence, grams);
      }
    }
    return grams;
  }

  private void addGrams(PlacedLine sentence, Map<String, List<Place>> grams) {
    List<TaggedWord> words = sentence.line().words();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder gram = new StringBuilder();
      for (int k = i; k < words.size() && k < i + MOST_WORDS; k++) {
        String word = words.get(k).word();
        if (!Scripts.isAllHan(word)
            || gram.length() + word.length() > LONGEST
            || word.length() > 1 && names.isOrdinary(word)) {
          break;
        }
        String text = gram.append(word).toString();
        if (text.length() > 1 && names.leastOdds(text) <= LEAST) {
          break;
        }
        if (text.length() > 1 && names.meanOdds(text) > MEAN) {
          grams
              .computeIfAbsent(text, g -> new ArrayList<>())
              .add(sentence.at(words.get(i).begin()));
        }
      }
    }
  }
}
