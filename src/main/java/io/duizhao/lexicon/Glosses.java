package io.duizhao.lexicon;

import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.EnglishTokens;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the stems out of CC-CEDICT's glosses. */
final class Glosses {
  /** Remarks about the word rather than translations of it. */
  private static final Pattern REMARK =
      Pattern.compile("(variant|old variant|also written|see|CL:|used in|abbr\\.)");

  private static final Pattern ASIDE =
      Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|[\\u4e00-\\u9fff|]+");
  private static final Pattern SEPARATOR = Pattern.compile("[;/,]");

  /** Words that say nothing of a gloss's meaning, among them the dictionary's own shorthand. */
  private static final Set<String> EMPTY_WORDS =
      emptyWords(
          """
          a an the of to in on at by for with from as and or but is are was were be been being it
          its this that these those sb sth one's one sb's etc esp also e.g i.e variant see abbr lit
          fig old used""");

  /** More words than this explain rather than translate. */
  private static final int LONGEST = 6;

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private Glosses() {}

  /** Returns the stems of each gloss; the empty words are left out unless there is no other. */
  static List<List<String>> stems(String glosses) {
    List<List<String>> all = new ArrayList<>();
    for (String gloss : glosses.split("/", -1)) {
      if (REMARK.matcher(gloss).lookingAt()) {
        continue;
      }
      for (String part : SEPARATOR.split(ASIDE.matcher(gloss).replaceAll(" "), -1)) {
        List<String> words = words(part);
        List<String> telling = words.stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
        List<String> chosen = telling.isEmpty() ? words : telling;
        if (!chosen.isEmpty() && chosen.size() <= LONGEST) {
          all.add(chosen);
        }
      }
    }
    return all;
  }

  private static List<String> words(String text) {
    return EnglishTokens.of(text, NO_LIMIT).stream()
        .map(EnglishTokens.Token::stem)
        .filter(stem -> !stem.isEmpty() && Character.isLetterOrDigit(stem.codePointAt(0)))
        .filter(stem -> !Scripts.hasHan(stem))
        .toList();
  }

  private static Set<String> emptyWords(String words) {
    Set<String> all = new TreeSet<>();
    for (String word : words.split("\\s+", -1)) {
      all.add(word);
      all.add(EnglishStemmer.stem(word));
    }
    return Set.copyOf(all);
  }
}
