package io.duizhao.term.variants.aligned;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.EnglishTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The English phrases of aligned sentences, one to three words without stop words at the ends. */
public final class EnglishPhrases {
  // Words of a phrase; tokens of a sentence that are looked at; share from which a phrase is only
  // part of a longer one. docs/variants.md, "Bounds".
  private static final int MOST_WORDS = 3;
  private static final int MOST_TOKENS = 400;
  private static final double MILLION = 1e6;
  private static final double MOSTLY = 0.7;

  private final Map<String, BeadSet> beads = new TreeMap<>();
  private final Map<String, Double> longerShare = new HashMap<>();
  private int tokens;

  /** Collects the phrases of all beads of the index. */
  public EnglishPhrases(BeadIndex index) {
    for (int bead = 0; bead < index.size(); bead++) {
      add(EnglishTokens.of(index.english(bead), MOST_TOKENS), bead);
    }
    compareWithLonger();
  }

  private void add(List<EnglishTokens.Token> line, int bead) {
    tokens += line.size();
    for (int i = 0; i < line.size(); i++) {
      List<String> phrase = new ArrayList<>();
      for (int k = i; k < Math.min(line.size(), i + MOST_WORDS); k++) {
        EnglishTokens.Token token = line.get(k);
        if (!Character.isLetter(token.form().charAt(0))
            || StopWords.ENGLISH.contains(token.stem())) {
          break;
        }
        String word = EnglishStemmer.singular(token.form().toLowerCase(Locale.ROOT));
        phrase.add(word);
        String key = String.join(" ", phrase);
        if (key.length() > 2) {
          beads.computeIfAbsent(key, p -> new BeadSet()).set(bead);
        }
      }
    }
  }

  /** Returns the beads of each phrase: small letters, singular, one space between words. */
  public Map<String, BeadSet> beads() {
    return beads;
  }

  /** Returns whether a phrase mostly stands within one longer phrase, as half of a term. */
  public boolean isPartOfLonger(String phrase) {
    return longerShare.getOrDefault(phrase, 0.0) > MOSTLY;
  }

  /** Notes for each phrase the largest share of its beads that one longer phrase takes. */
  private void compareWithLonger() {
    beads.forEach(
        (longer, having) -> {
          for (String part : parts(longer)) {
            BeadSet all = beads.get(part);
            if (all != null) {
              double share = having.cardinality() / (double) all.cardinality();
              longerShare.merge(part, share, Math::max);
            }
          }
        });
  }

  /** Returns the phrases of fewer words that stand in a phrase. */
  private static List<String> parts(String phrase) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<String> parts = new ArrayList<>();
    for (int begin = 0; begin < words.size(); begin++) {
      for (int end = begin + 1; end <= words.size(); end++) {
        if (end - begin < words.size()) {
          parts.add(String.join(" ", words.subList(begin, end)));
        }
      }
    }
    return parts;
  }

  /** Returns whether a phrase is so many times as frequent here as in general English. */
  public boolean isKey(String phrase, double times, NameLexicon names) {
    BeadSet having = beads.getOrDefault(phrase, new BeadSet());
    double perMillion = having.cardinality() * MILLION / Math.max(1, tokens);
    return perMillion >= times * (perMillion(phrase, names) + 1);
  }

  /** Returns an upper bound of a phrase's frequency in general English: its rarest word's. */
  private static double perMillion(String key, NameLexicon names) {
    double least = Double.MAX_VALUE;
    for (String word : key.split(" ", -1)) {
      least = Math.min(least, names.perMillion(word));
    }
    return least;
  }
}
