package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Terms that a text explains and then writes without a word in the middle: 大语言模型（LLM） and 大模型. What
 * the dictionary has as a word of its own is another thing: 深度学习 beside 深度强化学习.
 */
public final class Shortenings implements LinkEvidence {
  // Words of the whole term, characters of the short one, and how often it stands at least.
  // docs/variants.md, "Bounds".
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;
  private static final int OFTEN = 2;
  private static final String NO_CONTENT = "pcudrmqyw";

  private final NameLexicon names;

  /** Leaves apart what this lexicon's dictionary has as words of their own. */
  public Shortenings(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Set<String> explained = new TreeSet<>();
    for (Link link : forms.stated()) {
      if (link.reason() == Reason.BRACKET && Scripts.isAllHan(link.left())) {
        explained.add(link.left());
      }
    }
    Map<String, String> shorter = new TreeMap<>();
    Set<String> standing = new HashSet<>();
    for (PlacedLine sentence : forms.lines()) {
      collect(sentence.line().words(), explained, shorter, standing);
    }
    shorter.forEach(
        (text, term) -> {
          if (standing.contains(text)
              && forms.occurrences(text) >= OFTEN
              && !explained.contains(text)
              && !names.dictionary().contains(text)) {
            forms.addEverywhere(text, FormKind.PHRASE);
            links.accept(Link.everywhere(text, term, Reason.SHORTENED));
          }
        });
  }

  /** Puts what explained terms may be shortened to, and all the strings of words. */
  private static void collect(
      List<TaggedWord> words,
      Set<String> explained,
      Map<String, String> shorter,
      Set<String> standing) {
    for (int i = 0; i < words.size(); i++) {
      StringBuilder string = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + MOST_WORDS) && isContent(words.get(k)); k++) {
        string.append(words.get(k).word());
        int count = k - i + 1;
        standing.add(string.toString());
        if (count >= LEAST_WORDS && explained.contains(string.toString())) {
          for (int left = i + 1; left < k; left++) {
            String text = without(words.subList(i, k + 1), left - i);
            if (text.length() >= SHORTEST) {
              shorter.putIfAbsent(text, string.toString());
            }
          }
        }
      }
    }
  }

  private static boolean isContent(TaggedWord word) {
    return Scripts.isAllHan(word.word()) && !word.isOneOf(NO_CONTENT);
  }

  private static String without(List<TaggedWord> words, int left) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == left ? "" : words.get(i).word());
    }
    return text.toString();
  }
}
