package io.duizhao.term.variants.slip;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.Traditional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what a speech recogniser may have written for a term of the same sound: a rare string of 3
 * to 6 characters whose toneless pinyin is that of a term at least three times as frequent. At most
 * two characters differ. In a short string none of them is a function word's, and each is either no
 * piece of a longer word or makes no sense beside its neighbours.
 */
public final class Homophones {
  // Characters and words of a string, how frequent its double must be and how many times rarer the
  // slip, characters that may differ. Looser rules flag much that is right: docs/variants.md,
  // "Bounds".
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final int MOST_WORDS = 3;
  private static final int FREQUENT = 3;
  private static final int RARER = 3;
  private static final int MOST_CHANGED = 2;
  private static final int SURE_LENGTH = 5;
  private static final String CONTENT = "nvgbaks";
  private static final String NOT_ALONE = "vba";
  private static final Set<String> NO_TERM = Set.of("vshi", "vyou", "vf");
  private static final String NO_SLIP = "pcudrmqfy";
  private static final String UNKNOWN = "?";
  private static final String FUNCTION =
      "的地得他她它做作哪那再在像象是有又不了就会和与及以而还这个我你们人一二三四五六七八九十时事使试式于也很只之指知至制最被把让从到都要能将所其此为用";

  private final NameLexicon names;
  private final FormTable forms;
  private final Map<String, Integer> terms = new TreeMap<>();

  /**
   * Collects the frequent terms of the texts.
   *
   * @param known terms that are right however rare
   */
  public Homophones(NameLexicon names, FormTable forms, Set<String> known) {
    this.names = names;
    this.forms = forms;
    forms.lines().forEach(sentence -> count(sentence.line().words()));
    terms.values().removeIf(count -> count < FREQUENT);
    for (Form form : forms.of(FormKind.HAN_NAME)) {
      String name = form.text().replace("·", "");
      if (form.count() >= FREQUENT && isLong(name)) {
        terms.merge(name, form.count(), Math::max);
      }
    }
    for (String term : known) {
      if (Scripts.isAllHan(term) && isLong(term)) {
        terms.put(term, Integer.MAX_VALUE);
      }
    }
  }

  private static boolean isLong(String term) {
    return term.length() >= SHORTEST && term.length() <= LONGEST;
  }

  private void count(List<TaggedWord> words) {
    for (int i = 0; i < words.size(); i++) {
      StringBuilder term = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + MOST_WORDS) && isContent(words.get(k)); k++) {
        term.append(words.get(k).word());
        if (isLong(term.toString()) && isNominal(words.get(k))) {
          terms.merge(term.toString(), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isContent(TaggedWord word) {
    boolean alone = word.word().length() == 1;
    return Scripts.isAllHan(word.word())
        && word.isOneOf(CONTENT)
        && !NO_TERM.contains(word.tag())
        && !(alone && (FUNCTION.indexOf(word.word().charAt(0)) >= 0 || word.isOneOf(NOT_ALONE)));
  }

  /** Terms end in nouns; to accept and to receive are both to be had, and sound alike. */
  private static boolean isNominal(TaggedWord last) {
    return !last.isOneOf("va") || last.is("vn") || last.is("an");
  }

  /** Returns the slips, by their first places. */
  public List<Slip> find() {
    Search search = new Search();
    forms.lines().forEach(search::scan);
    return search.slips();
  }

  /** What was found so far. */
  private final class Search {
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, List<Slip.Spot>> found = new TreeMap<>();

    /** The most frequent term that each string may be a slip for. */
    private final Map<String, String> right = new TreeMap<>();

    Search() {
      for (String term : terms.keySet()) {
        bySound.computeIfAbsent(sound(term), s -> new ArrayList<>()).add(term);
      }
      bySound.keySet().removeIf(sound -> sound.contains(UNKNOWN));
    }

    void scan(PlacedLine sentence) {
      String text = sentence.line().folded();
      List<String> syllables = syllables(text);
      for (int begin = 0; begin + SHORTEST <= text.length(); begin++) {
        int last = Math.min(text.length(), begin + LONGEST);
        for (int end = begin + SHORTEST; end <= last; end++) {
          if (syllables.get(end - 1).equals(UNKNOWN)) {
            break;
          }
          judge(sentence, begin, end, String.join(" ", syllables.subList(begin, end)));
        }
      }
    }

    private void judge(PlacedLine sentence, int begin, int end, String sound) {
      String string = sentence.line().folded().substring(begin, end);
      if (terms.containsKey(string)) {
        return;
      }
      for (String term : bySound.getOrDefault(sound, List.of())) {
        if (mayBeSlip(string, term, begin, sentence.line())) {
          found
              .computeIfAbsent(string, s -> new ArrayList<>())
              .add(new Slip.Spot(sentence.document(), sentence.number(), begin));
          right.merge(string, term, (a, b) -> frequency(a) >= frequency(b) ? a : b);
          return;
        }
      }
    }

    List<Slip> slips() {
      List<Slip> slips = new ArrayList<>();
      found.forEach(
          (wrong, spots) -> {
            String term = right.getOrDefault(wrong, "");
            if ((long) spots.size() * RARER <= frequency(term)) {
              slips.add(new Slip(wrong, term, "sounds like " + term, false, spots));
            }
          });
      slips.sort(
          Comparator.comparingInt((Slip slip) -> slip.places().get(0).document())
              .thenComparingInt(slip -> slip.places().get(0).segment())
              .thenComparingInt(slip -> slip.places().get(0).begin()));
      return slips;
    }
  }

  private List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean han = Scripts.isHan(text.charAt(i));
      syllables.add(han ? sound(text.substring(i, i + 1)) : UNKNOWN);
    }
    return syllables;
  }

  private String sound(String term) {
    return String.join(" ", names.syllables(term));
  }

  private int frequency(String term) {
    return terms.getOrDefault(term, 0);
  }

  private boolean mayBeSlip(String string, String term, int begin, LedgerLine line) {
    if (string.length() != term.length()
        || Traditional.simplified(string).equals(Traditional.simplified(term))) {
      return false;
    }
    int changed = 0;
    for (int i = 0; i < string.length(); i++) {
      changed += string.charAt(i) == term.charAt(i) ? 0 : 1;
    }
    if (changed == 0 || changed > MOST_CHANGED) {
      return false;
    }
    boolean sure = changed == 1 && string.length() >= SURE_LENGTH;
    for (int i = 0; i < string.length(); i++) {
      if (string.charAt(i) != term.charAt(i)
          && !(sure
              ? isOfWindow(begin + i, begin, string.length(), line.folded())
              : mayChange(i, string, term, begin, line))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether no word goes on from a character at the window's edge: 实践 after 软件工程. */
  private boolean isOfWindow(int at, int begin, int length, String text) {
    int end = begin + length;
    return !(at == begin && at > 0 && isWord(text.substring(at - 1, at + 1)))
        && !(at == end - 1 && end < text.length() && isWord(text.substring(at, at + 2)));
  }

  private boolean isWord(String pair) {
    return Scripts.isAllHan(pair) && names.dictionary().contains(pair);
  }

  private boolean mayChange(int i, String string, String term, int begin, LedgerLine line) {
    return FUNCTION.indexOf(string.charAt(i)) < 0
        && FUNCTION.indexOf(term.charAt(i)) < 0
        && (isFree(begin + i, begin, begin + string.length(), line.words())
            || isBroken(begin + i, line.folded(), string));
  }

  /**
   * Returns whether a character makes no sense beside its neighbours: the dictionary has no such
   * pair for a word, and the texts have it nowhere else.
   */
  private boolean isBroken(int at, String text, String string) {
    return (at == 0 || isOdd(text.substring(at - 1, at + 1), string))
        && (at + 1 == text.length() || isOdd(text.substring(at, at + 2), string));
  }

  private boolean isOdd(String pair, String string) {
    return !Scripts.isAllHan(pair)
        || !isWord(pair) && forms.occurrences(pair) <= forms.occurrences(string);
  }

  /** Returns whether a character may be wrong: no function word, and of no word that goes on. */
  private static boolean isFree(int at, int begin, int end, List<TaggedWord> words) {
    for (TaggedWord word : words) {
      if (word.begin() <= at && at < word.end()) {
        return word.word().length() == 1
            ? !word.isOneOf(NO_SLIP)
            : word.begin() >= begin && word.end() <= end;
      }
    }
    return false;
  }
}
