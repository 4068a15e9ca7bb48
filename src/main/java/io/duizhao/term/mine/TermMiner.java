package io.duizhao.term.mine;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.text.EnglishTagger;
import io.duizhao.text.Scripts;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds candidates for a glossary: Chinese noun phrases that behave as terms, each with the English
 * that goes with it in aligned sentences, where there are such.
 */
public final class TermMiner {
  // Occurrences in a million that divide a phrase's worth by the root of two; a verb's factor; log
  // ratios to base 2; entropy of free neighbours in bits; factors of what stands once or has no
  // English. Chosen on the texts of docs/terms.md.
  private static final double FREQUENT = 10;
  private static final double VERB = 0.5;
  private static final double LEAST_KEYNESS = 2;
  private static final double MOST_KEYNESS = 8;
  private static final double FREE = 1.5;
  private static final double UNSURE = 0.75;
  private static final double UNPAIRED = 0.35;

  /** Weight of neighbours that are always the same; free ones have 1. */
  private static final double UNFREE = 0.5;

  /** Weights of English that no text has oftener than others, and that never goes with it. */
  private static final double ANY_ENGLISH = 0.25;

  private static final double ANY_DICE = 0.5;

  /** Weight of English that the dictionary has for it. */
  private static final double KNOWN_ENGLISH = 1.2;

  private final NameLexicon names;
  private final WordTagger words;
  private final EnglishTagger english;
  private final KnownTerms known;

  /**
   * Makes a miner.
   *
   * @param names what is known of English words and names
   * @param words tells how frequent Chinese words are in general
   * @param english tags English words
   * @param termbase what need not be found again
   */
  public TermMiner(
      NameLexicon names,
      WordTagger words,
      EnglishTagger english,
      Termbase termbase,
      LanguagePair languages) {
    this.names = names;
    this.words = words;
    this.english = english;
    this.known = new KnownTerms(termbase, languages);
  }

  /** Returns the candidates, best first. */
  public List<Candidate> mine(List<LedgerText> texts) {
    int beads = texts.stream().mapToInt(text -> text.beads().size()).sum();
    Map<Phrase, Double> termhood = termhood(ChineseCandidates.of(texts));
    Phrases targets = EnglishCandidates.of(texts, english);
    Map<Phrase, Pairing.Pair> pairs =
        new Pairing(new Meanings(names.dictionary()), targets.frequent(1), beads)
            .pairs(termhood.keySet());
    Map<Phrase, Double> scores = new LinkedHashMap<>();
    termhood.forEach(
        (phrase, value) -> {
          Pairing.@Nullable Pair pair = pairs.get(phrase);
          if (pair != null || phrase.count() > 1) {
            scores.put(phrase, score(value, pair, targets, beads > 0));
          }
        });
    FormLocations locations = new FormLocations(texts);
    List<Candidate> candidates = new ArrayList<>();
    for (List<Phrase> concept : concepts(scores, pairs)) {
      Phrase first = concept.get(0);
      Pairing.@Nullable Pair pair = pairs.get(first);
      if (pair == null || !known.hasEnglish(pair.english().surface())) {
        candidates.add(
            candidate(
                concept,
                pair,
                termhood.getOrDefault(first, 0.0),
                scores.getOrDefault(first, 0.0),
                locations));
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
            .thenComparing(Candidate::chinese));
    return candidates;
  }

  private Candidate candidate(
      List<Phrase> concept,
      Pairing.@Nullable Pair pair,
      double termhood,
      double score,
      FormLocations locations) {
    Phrase first = concept.get(0);
    return new Candidate(
        category(first),
        first.surface(),
        concept.stream().skip(1).map(Phrase::surface).toList(),
        pair == null ? "" : pair.english().surface(),
        first.count(),
        pair == null ? 0 : pair.together(),
        pair == null ? 0 : pair.english().beads().cardinality(),
        termhood,
        pair == null ? 0 : pair.association(),
        score,
        locations.location(first.first()));
  }

  /** Puts phrases with one English together, the best first. */
  private static List<List<Phrase>> concepts(
      Map<Phrase, Double> scores, Map<Phrase, Pairing.Pair> pairs) {
    List<Phrase> ordered = new ArrayList<>(scores.keySet());
    ordered.sort(
        Comparator.comparingDouble((Phrase phrase) -> -scores.getOrDefault(phrase, 0.0))
            .thenComparing(Phrase::key));
    List<List<Phrase>> concepts = new ArrayList<>();
    Map<Phrase, List<Phrase>> byEnglish = new LinkedHashMap<>();
    for (Phrase phrase : ordered) {
      Pairing.@Nullable Pair pair = pairs.get(phrase);
      List<Phrase> concept =
          pair == null
              ? new ArrayList<>()
              : byEnglish.computeIfAbsent(pair.english(), e -> new ArrayList<>());
      if (concept.isEmpty()) {
        concepts.add(concept);
      }
      concept.add(phrase);
    }
    return concepts;
  }

  /** Returns how much each phrase that the glossary has not behaves as a term, above 0. */
  private Map<Phrase, Double> termhood(Phrases chinese) {
    Map<Phrase, Double> termhood = new LinkedHashMap<>();
    for (Phrase phrase : chinese.frequent(1)) {
      double value = termhood(phrase, chinese);
      if (value > 0 && !known.hasChinese(phrase.surface())) {
        termhood.put(phrase, value);
      }
    }
    return termhood;
  }

  private double termhood(Phrase phrase, Phrases all) {
    double general = Double.MAX_VALUE;
    boolean latin = false;
    for (String word : all.parts(phrase)) {
      boolean han = Scripts.isAllHan(word);
      latin |= !han;
      general = Math.min(general, han ? words.perMillion(word) : 0);
    }
    double keyness = Termhood.keyness(phrase.count(), all.words(), general);
    if (keyness < LEAST_KEYNESS || latin && isOrdinaryLatin(phrase, all)) {
      return 0;
    }
    boolean verb =
        phrase.words() == 1 && phrase.tag().startsWith("v") && !phrase.tag().equals("vn");
    return Termhood.log2(1 + Termhood.cValue(phrase.words(), phrase.alone()))
        * Math.min(1, keyness / MOST_KEYNESS)
        * freedom(phrase)
        / Math.sqrt(1 + general / FREQUENT)
        * (verb ? VERB : 1);
  }

  /** Returns from .5 to 1 how free the neighbours are: a part of a longer term has always one. */
  private static double freedom(Phrase phrase) {
    if (phrase.count() == 1) {
      return UNSURE;
    }
    double most = Math.min(FREE, Termhood.log2(phrase.count()));
    return UNFREE + (1 - UNFREE) * Math.min(1, phrase.boundaryEntropy() / most);
  }

  private boolean isOrdinaryLatin(Phrase phrase, Phrases all) {
    return all.parts(phrase).stream()
            .allMatch(word -> !Scripts.isAllHan(word) && names.isOrdinaryEnglish(word))
        && phrase.surface().equals(phrase.key());
  }

  private double score(
      double termhood, Pairing.@Nullable Pair pair, Phrases targets, boolean aligned) {
    if (pair == null) {
      return aligned ? termhood * UNPAIRED : termhood;
    }
    double general = Double.MAX_VALUE;
    for (String word : targets.parts(pair.english())) {
      general = Math.min(general, names.perMillion(word));
    }
    double keyness = Termhood.keyness(pair.english().count(), targets.words(), general);
    double key = Math.max(0, Math.min(1, keyness / MOST_KEYNESS));
    return termhood
        * (ANY_ENGLISH + key)
        * (ANY_DICE + pair.dice())
        * (pair.known() ? KNOWN_ENGLISH : 1);
  }

  private boolean isPerson(String latin) {
    int space = latin.indexOf(' ');
    return names.isGivenName(space < 0 ? latin : latin.substring(0, space));
  }

  private TermCategory category(Phrase phrase) {
    String tag = phrase.tag();
    boolean latin = phrase.surface().chars().noneMatch(c -> c >= 0x2E80);
    if (tag.startsWith("nr") || latin && isPerson(phrase.surface())) {
      return TermCategory.PERSON;
    }
    if (tag.startsWith("ns")) {
      return TermCategory.PLACE;
    }
    return tag.startsWith("nt") ? TermCategory.ORG : latin ? TermCategory.OTHER : TermCategory.TERM;
  }
}
