package io.duizhao.term.variants.aligned;

import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.LedgerBead;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.form.Place;
import io.duizhao.text.EnglishTokens;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which beads have which Chinese phrases and names. */
public final class BeadIndex {
  // Words of a phrase; tokens of a sentence that are looked at.
  private static final int MOST_WORDS = 4;
  private static final int MOST_TOKENS = 400;
  private static final double MILLION = 1e6;
  private static final String NO_PHRASE = "rcpdmqyuw";
  private static final Set<String> NO_PHRASE_TAGS = Set.of("vshi", "vyou", "f", "vf");

  private int wordCount;
  private final List<String> english = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final List<Set<String>> phrases = new ArrayList<>();
  private final Map<Place, Integer> byLine = new HashMap<>();
  private final Map<String, BeadSet> beads = new TreeMap<>();
  private final Map<String, List<String>> ends = new HashMap<>();
  private final Map<Integer, Set<String>> stems = new HashMap<>();
  private final Map<String, Map<String, Integer>> tags = new HashMap<>();

  /** Numbers the beads from 0, text by text, and indexes their Chinese. */
  public BeadIndex(List<LedgerText> texts) {
    for (int document = 0; document < texts.size(); document++) {
      for (LedgerBead bead : texts.get(document).beads()) {
        for (int line : bead.lines()) {
          byLine.put(new Place(document, line, 0), english.size());
        }
        add(texts.get(document), bead);
      }
    }
  }

  /** Returns the beads in which a form stands. */
  public BeadSet beads(Form form) {
    BeadSet having = new BeadSet();
    for (Place place : form.places()) {
      having.set(bead(place));
    }
    having.clear(english.size());
    return having;
  }

  private void add(LedgerText text, LedgerBead bead) {
    int number = english.size();
    english.add(bead.english());
    Set<String> found = new TreeSet<>();
    StringBuilder all = new StringBuilder();
    for (int line : bead.lines()) {
      addPhrases(text.lines().get(line).words(), found);
      all.append(text.lines().get(line).folded()).append('\n');
    }
    phrases.add(found);
    chinese.add(all.toString());
    letters.add(FoldedLetters.bare(all.toString()));
    found.forEach(phrase -> beads.computeIfAbsent(phrase, p -> new BeadSet()).set(number));
  }

  private void addPhrases(List<TaggedWord> words, Set<String> found) {
    wordCount += words.size();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + MOST_WORDS); k++) {
        TaggedWord word = words.get(k);
        if (!Scripts.isAllHan(word.word())
            || word.isOneOf(NO_PHRASE)
            || NO_PHRASE_TAGS.contains(word.tag())
            || k == i && word.is("k")) {
          break;
        }
        tags.computeIfAbsent(word.word(), w -> new TreeMap<>()).merge(word.tag(), 1, Integer::sum);
        phrase.append(word.word());
        if (phrase.length() < 2) {
          continue;
        }
        if (found.add(phrase.toString()) && k > i) {
          ends.putIfAbsent(phrase.toString(), List.of(words.get(i).word(), word.word()));
        }
      }
    }
  }

  /** Returns the number of beads. */
  public int size() {
    return english.size();
  }

  /** Returns the English of a bead; beads count from 0. */
  public String english(int bead) {
    return english.get(bead);
  }

  /** Returns the stems of a bead's English words. */
  Set<String> stems(int bead) {
    return stems.computeIfAbsent(
        bead,
        b ->
            EnglishTokens.of(english.get(b), MOST_TOKENS).stream()
                .map(EnglishTokens.Token::stem)
                .collect(Collectors.toSet()));
  }

  /** Returns the Chinese of a bead, a line a sentence. */
  public String chinese(int bead) {
    return chinese.get(bead);
  }

  /** Returns the first and the last word of a phrase of several, else nothing. */
  List<String> ends(String phrase) {
    return ends.getOrDefault(phrase, List.of());
  }

  /** Returns the Chinese phrases of a bead. */
  public Set<String> phrases(int bead) {
    return phrases.get(bead);
  }

  /** Returns all Chinese phrases, in their order. */
  public Set<String> phrases() {
    return beads.keySet();
  }

  /** Returns where a form stands first in some beads. */
  public Optional<Place> first(Form form, BeadSet within) {
    return form.places().stream().filter(place -> within.get(bead(place))).findFirst();
  }

  /** Returns the bead of a place, or one more than there are. */
  private int bead(Place place) {
    return place.offset() == Place.LABEL
        ? english.size()
        : byLine.getOrDefault(new Place(place.document(), place.line(), 0), english.size());
  }

  /** Returns the beads that have a phrase. */
  public BeadSet beads(String phrase) {
    return beads.getOrDefault(phrase, new BeadSet());
  }

  /** Returns whether the Chinese of a bead has a Latin name, whatever its case and spacing. */
  public boolean hasLatin(int bead, String fold) {
    return letters.get(bead).contains(fold);
  }

  /** Returns how often a phrase stands in a million words of the texts. */
  double perMillion(String phrase) {
    return beads(phrase).cardinality() * MILLION / Math.max(1, wordCount);
  }

  /** Returns whether a phrase is a noun, or may be one. */
  public boolean isNoun(String phrase) {
    Map<String, Integer> seen = tags.get(phrase);
    if (seen == null) {
      return true;
    }
    String tag =
        seen.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    return tag.startsWith("n") || tag.startsWith("g") || tag.equals("vn") || tag.equals("an");
  }

  /** Returns whether the beads have a phrase much oftener than other texts do. */
  public boolean isKey(String phrase, WordTagger tagger, double keyness) {
    return perMillion(phrase) >= keyness * (tagger.perMillion(phrase) + 1);
  }

  /** Returns whether a phrase is a noun that the beads have much oftener than other texts do. */
  public boolean isKeyNoun(String phrase, WordTagger tagger, double keyness) {
    return isNoun(phrase) && isKey(phrase, tagger, keyness);
  }
}
