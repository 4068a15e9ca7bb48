package io.duizhao.term.mine;

import io.duizhao.term.variants.aligned.StopWords;
import io.duizhao.term.variants.form.LedgerBead;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.form.Place;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.EnglishTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the noun phrases of the English of aligned sentences. */
final class EnglishCandidates {
  /** Words of a candidate at most. */
  private static final int MOST_WORDS = 4;

  /** Only where the Chinese stands is told. */
  private static final Place NO_PLACE = new Place(0, 0, 0);

  /** Words with what stands in them; a possessive ending and each mark stand for themselves. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s\\b|[\\p{L}\\d]++(?:(?:[-+&]|\\.(?=\\d))[\\p{L}\\d]++)*+|[^\\s\\p{L}\\d]");

  private static final Set<String> HEADS = Set.of("NOUN", "PROPN");

  private final EnglishTagger tagger;
  private final Phrases phrases = new Phrases(words -> String.join(" ", words));

  private EnglishCandidates(EnglishTagger tagger) {
    this.tagger = tagger;
  }

  /** Reads texts; beads are numbered through all of them. */
  static Phrases of(List<LedgerText> texts, EnglishTagger tagger) {
    EnglishCandidates candidates = new EnglishCandidates(tagger);
    int number = 0;
    for (LedgerText text : texts) {
      for (LedgerBead bead : text.beads()) {
        candidates.read(bead.english(), number++);
      }
    }
    return candidates.phrases;
  }

  private void read(String english, int bead) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(english);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    List<String> tags = tagger.tags(tokens);
    phrases.addWords(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<String> words = new ArrayList<>();
      for (int k = i; k < Math.min(tokens.size(), i + MOST_WORDS); k++) {
        String token = tokens.get(k);
        String tag = tags.get(k);
        if (!isPart(token, tag) && !isCapitalWithin(tokens, k) || k == i && isStop(token)) {
          break;
        }
        if ((isHead(token, tag) || isCapitalWithin(tokens, k)) && !isStop(token)) {
          List<String> key = new ArrayList<>(words);
          key.add(EnglishStemmer.singular(token.toLowerCase(Locale.ROOT)));
          Phrase phrase = phrases.of(key, tag);
          String left = i == 0 ? "" : tokens.get(i - 1);
          String right = k + 1 == tokens.size() ? "" : tokens.get(k + 1);
          phrase.add(surface(tokens, tags, i, k), left, right, NO_PLACE);
          phrase.inBead(bead);
        }
        words.add(token.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isPart(String token, String tag) {
    return Character.isLetterOrDigit(token.charAt(0))
        && (HEADS.contains(tag)
            || tag.equals("ADJ")
            || tag.equals("X")
            || tag.equals("NUM")
            || isParticiple(token, tag));
  }

  private static boolean isHead(String token, String tag) {
    return token.length() > 1
        && (HEADS.contains(tag)
            || tag.equals("X")
            || tag.equals("VERB") && token.endsWith("ing")
            || tag.equals("NUM") && Character.isLetter(token.charAt(0)) && hasDigit(token));
  }

  /** Returns whether a word has a capital and no sentence begins with it: Slack, said as a verb. */
  private static boolean isCapitalWithin(List<String> tokens, int at) {
    String token = tokens.get(at);
    return at > 0
        && token.length() > 1
        && Character.isUpperCase(token.charAt(0))
        && (Character.isLetterOrDigit(tokens.get(at - 1).codePointAt(0))
            || tokens.get(at - 1).equals(","));
  }

  private static boolean hasDigit(String token) {
    return token.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isParticiple(String token, String tag) {
    return tag.equals("VERB") && (token.endsWith("ing") || token.endsWith("ed"));
  }

  private static boolean isStop(String token) {
    return StopWords.ENGLISH.contains(EnglishStemmer.stem(token.toLowerCase(Locale.ROOT)));
  }

  /** Names keep their capitals; other words are written small, the last in the singular. */
  private static String surface(List<String> tokens, List<String> tags, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String token = tokens.get(i);
      boolean kept =
          tags.get(i).equals("PROPN")
              || isCapitalWithin(tokens, i)
              || token.chars().skip(1).anyMatch(Character::isUpperCase);
      String word = kept ? token : token.toLowerCase(Locale.ROOT);
      words.add(i == last && !kept ? EnglishStemmer.singular(word) : word);
    }
    return String.join(" ", words);
  }
}
