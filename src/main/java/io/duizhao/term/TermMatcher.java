package io.duizhao.term;

import io.duizhao.model.Concept;
import io.duizhao.model.Language;
import io.duizhao.model.Span;
import io.duizhao.model.Term;
import io.duizhao.model.Termbase;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a termbase in texts of one language, in time that grows with the text and not
 * with the termbase. Immutable; threads may share it.
 */
public final class TermMatcher {
  /** In the order of the text; at one place the longer match first, then as in the termbase. */
  private static final Comparator<Hit> IN_ORDER =
      Comparator.comparingInt((Hit hit) -> hit.match.span().begin())
          .thenComparing(hit -> hit.match.span().end(), Comparator.reverseOrder())
          .thenComparingInt(hit -> hit.entry.conceptNumber)
          .thenComparing(hit -> hit.match.wrongCase())
          .thenComparing(Hit::likeness)
          .thenComparing(hit -> hit.entry.term.status());

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder());

  private final TermScript script;
  private final AhoCorasick automaton;
  private final List<Entry> entries;

  private TermMatcher(TermScript script, AhoCorasick automaton, List<Entry> entries) {
    this.script = script;
    this.automaton = automaton;
    this.entries = entries;
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
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < termbase.concepts().size(); i++) {
      Concept concept = termbase.concepts().get(i);
      for (Term term : concept.terms()) {
        if (term.language().matches(language)) {
          entries.add(new Entry(concept, i, term));
        }
      }
    }
    TermScript script =
        language.isChinese()
            ? new ChineseScript(words == null ? null : new WordBounds(words))
            : new EnglishScript(entries.stream().map(entry -> entry.term.text()).toList());
    AhoCorasick.Builder automaton = new AhoCorasick.Builder();
    List<Entry> added = new ArrayList<>();
    for (Entry entry : entries) {
      Symbols symbols = script.symbols(entry.term.text());
      if (symbols.size() > 0) {
        automaton.add(symbols);
        added.add(entry);
      }
    }
    return new TermMatcher(script, automaton.build(), List.copyOf(added));
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
    Set<Span> chosen = longestSpans(candidates.stream().map(TermMatch::span).distinct().toList());
    return candidates.stream().filter(match -> chosen.contains(match.span())).toList();
  }

  private static Set<Span> longestSpans(List<Span> spans) {
    Set<Span> chosen = new HashSet<>();
    BitSet taken = new BitSet();
    for (Span span : spans.stream().sorted(LONGEST_FIRST).toList()) {
      int firstTaken = taken.nextSetBit(span.begin());
      if (firstTaken < 0 || firstTaken >= span.end()) {
        taken.set(span.begin(), span.end());
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
    List<Hit> hits = new ArrayList<>();
    Symbols symbols = script.symbols(text);
    automaton.search(
        symbols,
        (number, begin, end) -> {
          Span span = new Span(symbols.begin(begin), symbols.end(end - 1));
          if (script.isWhole(text, span)) {
            hit(entries.get(number), span, text).ifPresent(hits::add);
          }
        });
    hits.sort(IN_ORDER);
    List<TermMatch> matches = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (i == 0 || !hits.get(i).samePlace(hits.get(i - 1))) {
        matches.add(hits.get(i).match);
      }
    }
    return matches;
  }

  private Optional<Hit> hit(Entry entry, Span span, String text) {
    String stretch = span.of(text);
    String term = entry.term.text();
    boolean exact = entry.concept.exactCase();
    if (exact && !script.sameForm(stretch, term, true)) {
      return Optional.empty();
    }
    boolean wrongCase = exact && !script.sameForm(stretch, term, false);
    TermMatch match = new TermMatch(entry.concept, entry.term, span, wrongCase);
    return Optional.of(new Hit(entry, match, Likeness.of(stretch, term)));
  }

  private record Entry(Concept concept, int conceptNumber, Term term) {}

  private record Hit(Entry entry, TermMatch match, Likeness likeness) {
    boolean samePlace(Hit other) {
      return entry.conceptNumber == other.entry.conceptNumber
          && match.span().equals(other.match.span());
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

    static Likeness of(String stretch, String term) {
      if (stretch.equals(term)) {
        return IDENTICAL;
      }
      return stretch.equalsIgnoreCase(term) ? BUT_FOR_CASE : LOOSE;
    }
  }
}
