package io.duizhao.term;

import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Span;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a termbase in texts of one language, in time that grows with the text and not
 * with the termbase. Immutable; threads may share it.
 */
public final class TermMatcher {
  /** At one stretch: as in the termbase, and what is written most like the stretch first. */
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::conceptNumber)
          .thenComparing(hit -> hit.match.wrongCase())
          .thenComparing(Hit::likeness)
          .thenComparing(hit -> hit.match.term().status());

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder());

  private final TermScript script;
  private final PatternTable patterns;
  private final List<Concept> concepts;

  /** By the number of the pattern, the term and the number of its concept. */
  private final List<Term> terms;

  private final int[] conceptNumbers;

  /** The concepts whose letters' case counts: of most hits nothing else is asked. */
  private final BitSet exact;

  private TermMatcher(
      TermScript script,
      PatternTable patterns,
      List<Concept> concepts,
      List<Term> terms,
      int[] conceptNumbers) {
    this.script = script;
    this.patterns = patterns;
    this.concepts = concepts;
    this.terms = terms;
    this.conceptNumbers = conceptNumbers;
    this.exact = new BitSet(concepts.size());
    for (int i = 0; i < concepts.size(); i++) {
      exact.set(i, concepts.get(i).exactCase());
    }
  }

  /** Returns a matcher of the terms in one language, whatever their status. */
  public static TermMatcher of(Termbase termbase, Language language) {
    return of(termbase, language, null);
  }

  /**
   * Returns a matcher of the terms in one language, whatever their status.
   *
   * @param words Chinese words, so that a term is not found in a piece of one; null for none
   */
  public static TermMatcher of(
      Termbase termbase, Language language, ChineseWords.@Nullable Dictionary words) {
    TermScript script =
        language.isChinese()
            ? new ChineseScript(words == null ? null : new WordBounds(words))
            : new EnglishScript();
    PatternTable.Builder patterns = new PatternTable.Builder();
    List<Term> terms = new ArrayList<>();
    IntStream.Builder conceptNumbers = IntStream.builder();
    Symbols symbols = new Symbols(16);
    List<Concept> concepts = termbase.concepts();
    for (int i = 0; i < concepts.size(); i++) {
      for (Term term : concepts.get(i).terms()) {
        if (term.language().matches(language)) {
          symbols.clear();
          script.addTerm(term.text(), symbols);
          if (symbols.size() > 0) {
            patterns.add(symbols);
            terms.add(term);
            conceptNumbers.add(i);
          }
        }
      }
    }
    return new TermMatcher(
        script, patterns.build(), concepts, terms, conceptNumbers.build().toArray());
  }

  /**
   * Returns the terms in a text, in its order. A match consumes what lies in it: the longest win,
   * then the leftmost, and they do not overlap; several concepts may share one stretch. A term in
   * another case than its concept asks for is not found.
   */
  public List<TermMatch> find(String text) {
    return longest(findAll(text));
  }

  /** Returns of all the terms in a text, as {@link #findAll} gives them, those that win. */
  public static List<TermMatch> longest(List<TermMatch> all) {
    List<TermMatch> candidates = all.stream().filter(match -> !match.wrongCase()).toList();
    List<TermMatch> winners = new ArrayList<>();
    int begin = 0;
    while (begin < candidates.size()) {
      int end = begin + 1;
      int covered = candidates.get(begin).span().end();
      while (end < candidates.size() && candidates.get(end).span().begin() < covered) {
        covered = Math.max(covered, candidates.get(end).span().end());
        end++;
      }
      addWinners(candidates.subList(begin, end), winners);
      begin = end;
    }
    return winners;
  }

  /** Adds those that win among matches of which each overlaps another. */
  private static void addWinners(List<TermMatch> overlapping, List<TermMatch> winners) {
    if (overlapping.size() == 1) {
      winners.add(overlapping.get(0));
      return;
    }
    Set<Span> chosen = longestSpans(overlapping.stream().map(TermMatch::span).distinct().toList());
    overlapping.stream().filter(match -> chosen.contains(match.span())).forEach(winners::add);
  }

  private static Set<Span> longestSpans(List<Span> spans) {
    Set<Span> chosen = new HashSet<>();
    BitSet taken = new BitSet();
    int origin = spans.get(0).begin();
    for (Span span : spans.stream().sorted(LONGEST_FIRST).toList()) {
      int firstTaken = taken.nextSetBit(span.begin() - origin);
      if (firstTaken < 0 || firstTaken >= span.end() - origin) {
        taken.set(span.begin() - origin, span.end() - origin);
        chosen.add(span);
      }
    }
    return chosen;
  }

  /**
   * Returns all terms in a text, also those inside others and those in the wrong case. At one
   * stretch each concept stands once, with the term that is written most like the stretch.
   */
  public List<TermMatch> findAll(String text) {
    Symbols symbols = new Symbols(text.length());
    script.addText(text, symbols);
    List<Hit> hits = new ArrayList<>();
    patterns.search(
        symbols,
        (pattern, begin, end) -> {
          Span span = new Span(symbols.begin(begin), symbols.end(end - 1));
          if (script.isWhole(text, span)) {
            hit(pattern, span, text).ifPresent(hits::add);
          }
        });
    List<TermMatch> matches = new ArrayList<>(hits.size());
    int begin = 0;
    while (begin < hits.size()) {
      int end = begin + 1;
      while (end < hits.size() && hits.get(end).span().equals(hits.get(begin).span())) {
        end++;
      }
      addBest(hits.subList(begin, end), matches);
      begin = end;
    }
    return matches;
  }

  /** Adds the best hit of each concept at one stretch. */
  private static void addBest(List<Hit> hits, List<TermMatch> matches) {
    if (hits.size() > 1) {
      hits.sort(BEST_FIRST);
    }
    for (int i = 0; i < hits.size(); i++) {
      if (i == 0 || hits.get(i).conceptNumber != hits.get(i - 1).conceptNumber) {
        matches.add(hits.get(i).match);
      }
    }
  }

  private Optional<Hit> hit(int pattern, Span span, String text) {
    Term term = terms.get(pattern);
    int concept = conceptNumbers[pattern];
    boolean wrongCase = false;
    if (exact.get(concept)) {
      NameForm form = script.form(span.of(text), term.text());
      if (form == NameForm.OTHER) {
        return Optional.empty();
      }
      wrongCase = form == NameForm.OTHER_CASE;
    }
    TermMatch match = new TermMatch(concepts.get(concept), term, span, wrongCase);
    return Optional.of(new Hit(concept, match, text));
  }

  private record Hit(int conceptNumber, TermMatch match, String text) {
    Span span() {
      return match.span();
    }

    Likeness likeness() {
      return Likeness.of(text, match.span(), match.term().text());
    }
  }

  /**
   * How much a stretch is written like the term. Where {@code GPT-4} is right and {@code GPT 4}
   * deprecated, both match both; the more alike decides.
   */
  private enum Likeness {
    IDENTICAL,
    BUT_FOR_CASE,
    LOOSE;

    static Likeness of(String text, Span span, String term) {
      int length = term.length();
      if (span.length() != length || !text.regionMatches(true, span.begin(), term, 0, length)) {
        return LOOSE;
      }
      return text.startsWith(term, span.begin()) ? IDENTICAL : BUT_FOR_CASE;
    }
  }
}
