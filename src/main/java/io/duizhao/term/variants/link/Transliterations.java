package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.sound.LatinSounds;
import io.duizhao.term.variants.sound.Spelling;
import io.duizhao.term.variants.source.LatinRuns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chinese names and the Latin names that they spell. */
public final class Transliterations implements LinkEvidence {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{IsLatin}+");
  private static final Pattern MADE_UP = Pattern.compile(".*[a-z][A-Z].*|.*s");

  // Scores of a spelling in nats a letter, what is added to rank spellings, and weights of links.
  // PART is enough for a part of a name; the less else speaks for a link, the more is asked.
  // docs/variants.md, "Bounds".
  private static final double PART = 1.25;
  private static final double BRAND = 1.6;
  private static final double ELSEWHERE = 1.7;
  private static final double LONG = 1.2;
  private static final int LONG_NAME = 4;
  private static final double WHOLE = 1.0;
  private static final double MARGIN = 0.1;
  private static final double RIVAL = 0.35;
  private static final double NEAR_BONUS = 0.3;
  private static final double PART_BONUS = 0.2;
  private static final double WHOLE_WITHOUT_DOT = 0.85;
  private static final double FROM_ELSEWHERE = 0.70;

  private final NameLexicon names;

  /** Compares sounds by this lexicon. */
  public Transliterations(NameLexicon names) {
    this.names = names;
  }

  /** A Latin word that a Chinese name may spell, with its score and its rank among others. */
  private record Candidate(String word, double score, double rank, boolean near) {}

  /** A Latin word in a document. */
  private record Spelled(int document, String word) {}

  /** A Chinese name that may spell it. */
  private record SpelledBy(String han, Candidate candidate) {}

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    new Search(forms, people, links).propose();
  }

  /** A search through the forms of some texts. */
  private final class Search {
    private final FormTable forms;
    private final People people;
    private final Consumer<Link> links;
    private final Set<String> words;
    private final Map<Spelled, List<SpelledBy>> spellings = new LinkedHashMap<>();

    /** By the Latin full name, the names with dots that spell it and how well. */
    private final Map<String, Map<String, Double>> whole = new TreeMap<>();

    Search(FormTable forms, People people, Consumer<Link> links) {
      this.forms = forms;
      this.people = people;
      this.links = links;
      this.words = latinWords(forms, people);
    }

    void propose() {
      for (Form han : HanForms.names(forms, names)) {
        if (han.isDotted()) {
          noteWhole(han.text());
        } else if (!han.is(FormKind.CHINESE_NAME)) {
          han.documents().forEach(document -> noteSpelling(han.text(), document));
        }
      }
      linkWhole();
      linkSpellings();
    }

    private void noteSpelling(String han, int document) {
      Candidate best = best(han, document);
      if (best != null && isConvincing(han, best, people)) {
        spellings
            .computeIfAbsent(new Spelled(document, best.word), s -> new ArrayList<>())
            .add(new SpelledBy(han, best));
      } else if (han.length() >= LONG_NAME && (best == null || best.score < PART)) {
        linkWithoutDot(han, document);
      }
    }

    /** Notes the Latin full name that a name with dots spells best. */
    private void noteWhole(String han) {
      people.latin().stream()
          .filter(person -> Spelling.parts(han, person, names).isSameName())
          .max(
              Comparator.comparingDouble(
                      (String person) -> Spelling.parts(han, person, names).mean())
                  .thenComparing(Comparator.naturalOrder()))
          .ifPresent(
              person ->
                  whole
                      .computeIfAbsent(person, p -> new TreeMap<>())
                      .put(han, Spelling.parts(han, person, names).mean()));
    }

    private void linkWhole() {
      whole.forEach(
          (person, scores) -> {
            Predicate<Double> isBest = isBestOf(scores.values());
            scores.forEach(
                (han, score) -> {
                  if (isBest.test(score)) {
                    links.accept(Link.everywhere(han, person, Reason.WHOLE_TRANSLITERATION));
                  }
                });
          });
    }

    private void linkSpellings() {
      spellings.forEach(
          (spelled, all) -> {
            Predicate<Double> isBest =
                isBestOf(all.stream().map(by -> by.candidate.score).toList());
            all.stream()
                .filter(by -> isBest.test(by.candidate.score))
                .forEach(by -> link(by.han, spelled.document, by.candidate));
          });
    }

    private void linkWithoutDot(String han, int document) {
      for (String person : people.latin()) {
        if (stands(person, document) && names.transliteration(han, person) > WHOLE) {
          links.accept(
              Link.in(document, han, person, Reason.WHOLE_TRANSLITERATION)
                  .weighing(WHOLE_WITHOUT_DOT));
        }
      }
    }

    private @Nullable Candidate best(String han, int document) {
      List<Candidate> candidates = new ArrayList<>();
      for (String word : words) {
        double score = names.transliteration(han, word);
        if (score >= PART && mayBe(han, word, score)) {
          boolean near = isNear(word, document);
          double rank = score + (near ? NEAR_BONUS : 0) + (people.isPart(word) ? PART_BONUS : 0);
          candidates.add(new Candidate(word, score, rank, near));
        }
      }
      candidates.sort(
          Comparator.comparingDouble((Candidate c) -> -c.rank).thenComparing(Candidate::word));
      if (candidates.size() > 1) {
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        boolean rivals =
            second.rank > first.rank - MARGIN
                && !FoldedLetters.bare(first.word).equals(FoldedLetters.bare(second.word))
                && !LatinSounds.key(first.word).equals(LatinSounds.key(second.word));
        return rivals ? null : first;
      }
      return candidates.isEmpty() ? null : candidates.get(0);
    }

    /** What the dictionary has as another name, and made-up names, are spelled by sound seldom. */
    private boolean mayBe(String han, String word, double score) {
      boolean part = people.isPart(word);
      double known = part ? score + MARGIN : score - PART_BONUS;
      return (Spelling.isNamed(han, word, names) || !Spelling.isOtherName(han, word, known, names))
          && (part || !MADE_UP.matcher(word).matches());
    }

    private boolean isNear(String word, int document) {
      return stands(word, document)
          || people.latin().stream()
              .anyMatch(p -> People.parts(p).contains(word) && stands(p, document));
    }

    private boolean stands(String text, int document) {
      return countIn(text, document) > 0;
    }

    private int countIn(String text, int document) {
      Form form = forms.get(text);
      return form == null ? 0 : form.countIn(document);
    }

    private void link(String han, int document, Candidate best) {
      String target = best.word;
      int targetDocument = document;
      if (!stands(target, document)) {
        target =
            people.latin().stream()
                .filter(person -> People.parts(person).contains(best.word))
                .min(
                    Comparator.comparingInt((String p) -> -countIn(p, document))
                        .thenComparingInt(p -> -forms.count(p))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(best.word);
        targetDocument = Node.ANY;
      }
      if (forms.has(target)) {
        double weight = best.near ? Reason.TRANSLITERATION.weight() : FROM_ELSEWHERE;
        links.accept(
            new Link(han, document, target, targetDocument, Reason.TRANSLITERATION, weight));
      }
    }
  }

  private Set<String> latinWords(FormTable forms, People people) {
    Set<String> words = new TreeSet<>(people.latinParts());
    for (Form form : forms.latin()) {
      String text = form.text();
      if (WORD.matcher(text).matches()
          && (people.isPart(text) || !LatinRuns.isOrdinary(text, names))
          && !text.equals(text.toUpperCase(Locale.ROOT))) {
        words.add(text);
      }
    }
    return words;
  }

  /** One name has one spelling, and others that are nearly as good. */
  private static Predicate<Double> isBestOf(Collection<Double> scores) {
    double best = scores.stream().mapToDouble(score -> score).max().orElse(0);
    return score -> score > best - RIVAL;
  }

  private static boolean isConvincing(String han, Candidate best, People people) {
    boolean part = people.isPart(best.word);
    if (han.length() >= LONG_NAME && best.score < LONG) {
      return false;
    }
    return best.near && best.score >= (part ? PART : BRAND) || best.score >= ELSEWHERE && part;
  }
}
