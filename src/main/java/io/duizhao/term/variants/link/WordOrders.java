package io.duizhao.term.variants.link;

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
import java.util.TreeSet;
import java.util.function.Consumer;

/** Long terms of the same words in another order: 通用人工智能 and 人工通用智能. */
public final class WordOrders implements LinkEvidence {
  // Characters of a term at least, and words of it at most.
  private static final int SHORTEST = 6;
  private static final int MOST_WORDS = 4;
  private static final String CONTENT = "nagb";

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, Set<String>> orders = new TreeMap<>();
    forms.lines().forEach(sentence -> collect(sentence.line().words(), orders));
    for (Set<String> all : orders.values()) {
      if (all.size() > 1) {
        String first = all.iterator().next();
        all.forEach(term -> forms.addEverywhere(term, FormKind.PHRASE));
        all.stream()
            .skip(1)
            .forEach(term -> links.accept(Link.everywhere(first, term, Reason.WORD_ORDER)));
      }
    }
  }

  private static boolean isContent(TaggedWord word) {
    return Scripts.isAllHan(word.word()) && (word.isOneOf(CONTENT) || word.is("vn"));
  }

  /** Puts each term under its characters in order. */
  private static void collect(List<TaggedWord> words, Map<String, Set<String>> orders) {
    for (int i = 0; i < words.size(); i++) {
      StringBuilder term = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + MOST_WORDS); k++) {
        TaggedWord word = words.get(k);
        if (!isContent(word)) {
          break;
        }
        term.append(word.word());
        if (word.is("n") && term.length() >= SHORTEST) {
          StringBuilder characters = new StringBuilder();
          term.codePoints().sorted().forEach(characters::appendCodePoint);
          orders.computeIfAbsent(characters.toString(), c -> new TreeSet<>()).add(term.toString());
        }
      }
    }
  }
}
