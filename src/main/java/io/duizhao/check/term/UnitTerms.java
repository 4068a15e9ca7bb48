package io.duizhao.check.term;

import io.duizhao.check.Pair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermState;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit with the terms found in it.
 *
 * @param pair the unit and its languages
 * @param source the longest terms in its source, in order
 * @param target the longest terms in its target, in order
 * @param allTarget all terms in its target, also those inside others or in the wrong case
 */
record UnitTerms(
    Pair pair, List<TermMatch> source, List<TermMatch> target, List<TermMatch> allTarget) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-\\s]+");

  /** Of English nouns: none, plurals and possessives. */
  private static final Set<String> ENDINGS = Set.of("", "s", "es", "'s", "’s", "s'", "s’");

  static UnitTerms of(Pair pair, TermMatcher source, TermMatcher target) {
    List<TermMatch> all = target.findAll(pair.target());
    return new UnitTerms(pair, source.find(pair.source()), TermMatcher.longest(all), all);
  }

  /** Returns the unit. */
  TranslationUnit unit() {
    return pair.unit();
  }

  /** Returns whether something that is not in the target can be said to be missing there. */
  boolean isTrusted() {
    return pair.isComparable();
  }

  /** Returns whether a right or deprecated form of the concept stands in the source. */
  boolean names(Concept concept) {
    return source.stream()
        .anyMatch(
            match ->
                match.concept().id().equals(concept.id())
                    && match.term().status() != TermStatus.MISRECOGNIZED);
  }

  /** Returns the first right form of the concept in the target, in the right case. */
  Optional<TermMatch> rendering(Concept concept) {
    return allTarget.stream()
        .filter(match -> match.concept().id().equals(concept.id()))
        .filter(match -> !match.wrongCase() && isRight(match))
        .findFirst();
  }

  /**
   * Returns what became of a concept that the source names. A form inside a longer form of the same
   * concept does not count.
   */
  TermState state(Concept concept) {
    if (concept.rightForms(pair.languages().target()).isEmpty()) {
      return TermState.UNDEFINED;
    }
    List<TermMatch> forms =
        allTarget.stream()
            .filter(match -> match.concept().id().equals(concept.id()) && !match.wrongCase())
            .toList();
    return forms.stream()
        .filter(form -> forms.stream().noneMatch(other -> isInside(form.span(), other.span())))
        .map(form -> form.term().status())
        .min(Comparator.naturalOrder())
        .map(UnitTerms::state)
        .orElse(TermState.NOT_FOUND);
  }

  private static boolean isInside(Span span, Span other) {
    return other.contains(span) && other.length() > span.length();
  }

  private static TermState state(TermStatus status) {
    return switch (status) {
      case PREFERRED -> TermState.FOUND;
      case ADMITTED -> TermState.NOT_PREFERRED;
      case DEPRECATED, MISRECOGNIZED -> TermState.FORBIDDEN;
    };
  }

  /**
   * Returns whether a right form of a concept stands in the target that the source does not name:
   * it may have taken the place of one that is missing.
   */
  boolean hasUnasked(TermCategory category) {
    return unasked(category).findAny().isPresent();
  }

  /** Returns whether one of several words does, which hardly stands there by chance. */
  boolean hasUnaskedPhrase(TermCategory category) {
    return unasked(category).anyMatch(match -> match.term().text().indexOf(' ') > 0);
  }

  private Stream<TermMatch> unasked(TermCategory category) {
    return target.stream()
        .filter(UnitTerms::isRight)
        .filter(match -> match.concept().category() == category && !names(match.concept()));
  }

  /** Returns where the concept is first named in the source; null where it is not. */
  @Nullable Span mention(Concept concept) {
    return source.stream()
        .filter(match -> match.concept().id().equals(concept.id()))
        .map(TermMatch::span)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the forms of a status among some matches that are not, for another concept, right where
   * they stand: each form once for a concept, where it stands first.
   *
   * @param also what else has to hold
   */
  static List<TermMatch> wrongForms(
      List<TermMatch> matches, TermStatus status, Predicate<TermMatch> also) {
    Set<Form> reported = new HashSet<>();
    return matches.stream()
        .filter(match -> match.term().status() == status && also.test(match))
        .filter(match -> matches.stream().noneMatch(other -> isRightAt(match.span(), other)))
        .filter(match -> reported.add(new Form(match.concept().id(), match.term().text())))
        .toList();
  }

  /** A form of a concept. */
  private record Form(String concept, String text) {}

  private static boolean isRightAt(Span span, TermMatch match) {
    return match.span().equals(span) && isRight(match);
  }

  /**
   * Returns whether a match in the source asks for the concept. What a glossary admits as English
   * for a Chinese term, such as {@code adjust} for 微调, asks for nothing where the English is the
   * source: there it is an ordinary word, and so is another word of a term's stem, {@code
   * computing} for {@code compute}. Names are names in every form.
   */
  boolean asks(TermMatch match) {
    return pair.languages().source().isChinese()
        || match.concept().category() != TermCategory.TERM
        || match.term().status() == TermStatus.PREFERRED
            && isOfOneWord(match.span().of(pair.source()), match.term().text());
  }

  /**
   * Returns whether two stretches differ in what joins their words and in the last one's ending.
   */
  private static boolean isOfOneWord(String stretch, String term) {
    String found = BETWEEN_WORDS.matcher(stretch.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String wanted = BETWEEN_WORDS.matcher(term.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return found.startsWith(wanted) && ENDINGS.contains(found.substring(wanted.length()))
        || wanted.endsWith("y") && found.equals(wanted.substring(0, wanted.length() - 1) + "ies");
  }

  /** Returns whether a match is of a term that may be used. */
  static boolean isRight(TermMatch match) {
    return match.term().status() == TermStatus.PREFERRED
        || match.term().status() == TermStatus.ADMITTED;
  }
}
