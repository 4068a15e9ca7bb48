package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Two-word phrases with and without an affix between the words: 研究性预览 and 研究预览, 指数级的增长 and 指数级增长.
 */
public final class Affixes implements LinkEvidence {
  private static final Set<String> AFFIXES = Set.of("性", "式", "化", "型", "级");
  private static final String PARTICLE = "的";
  private static final String NO_FIRST_END = "的了是";
  private static final String NO_SECOND_BEGIN = "的了和";

  private final NameLexicon names;

  /** Knows words and affixes by this lexicon. */
  public Affixes(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, String> phrases = new TreeMap<>();
    forms.lines().forEach(sentence -> collect(sentence.line().words(), phrases));
    phrases.forEach(
        (longer, pair) -> {
          for (String shorter : pair.split(" ", -1)) {
            if (forms.occurrences(shorter) > 0 && !names.dictionary().contains(shorter)) {
              String before = forms.alwaysBefore(longer, shorter);
              forms.addEverywhere(before + longer, FormKind.PHRASE);
              forms.addEverywhere(before + shorter, FormKind.PHRASE);
              links.accept(Link.everywhere(before + longer, before + shorter, Reason.AFFIX));
            }
          }
        });
  }

  /** Puts each phrase with an affix, and what it may be without. */
  private void collect(List<TaggedWord> words, Map<String, String> phrases) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String first = words.get(i).word();
      int next = i + 1;
      String affix = words.get(next).word();
      if (!AFFIXES.contains(affix)) {
        // The segmenter may have kept word and affix together.
        int last = first.length() - 1;
        affix = last < 2 ? "" : first.substring(last);
        if (!AFFIXES.contains(affix)) {
          continue;
        }
        first = first.substring(0, last);
      } else {
        next++;
      }
      boolean particle = next < words.size() && words.get(next).word().equals(PARTICLE);
      next += particle ? 1 : 0;
      if (next >= words.size()) {
        return;
      }
      String second = words.get(next).word();
      if (isWord(first)
          && isWord(second)
          && isNominal(words.get(i))
          && isNoun(words.get(next))
          && isPhrase(first, second)) {
        String longer = first + affix + (particle ? PARTICLE : "") + second;
        String without = first + second;
        phrases.put(longer, particle ? without + " " + first + affix + second : without);
      }
    }
  }

  private boolean isWord(String word) {
    return word.length() == 2 && Scripts.isAllHan(word) && names.dictionary().contains(word);
  }

  private static boolean isNominal(TaggedWord word) {
    return word.isOneOf("nvabgz");
  }

  private static boolean isNoun(TaggedWord word) {
    return word.isOneOf("ng") || word.is("vn") || word.is("v");
  }

  private static boolean isPhrase(String first, String second) {
    return NO_FIRST_END.indexOf(first.charAt(1)) < 0
        && NO_SECOND_BEGIN.indexOf(second.charAt(0)) < 0;
  }
}
