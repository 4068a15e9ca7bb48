package io.duizhao.check.term;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts errors of terms into right English, one a pair of sentences; the same for the same seed. A
 * site is a pair whose source names a concept and whose English has a right form of it.
 */
final class SeededErrors {
  /** The kinds of changes; some of them are no errors, and a check must not call them so. */
  enum Kind {
    /** Another concept's English stands in its place. */
    WRONG(true),
    /** A form that the glossary forbids. */
    FORBIDDEN(true),
    /** The English is gone. */
    LEFT_OUT(true),
    /** A long term is rendered as the shorter one that lies in it. */
    SUB_TERM(true),
    /** The English stands in the next pair instead. */
    MOVED(false),
    /** The same English in another number, case or spelling of its spaces. */
    INFLECTED(false);

    final boolean isError;

    Kind(boolean isError) {
      this.isError = isError;
    }
  }

  /** A pair of sentences. */
  record Pair(String chinese, String english) {}

  /** What was changed. */
  record Change(Kind kind, int pair, Concept concept, String form) {}

  /** The changed pairs with what was changed. */
  record Seeded(List<Pair> pairs, List<Change> changes) {}

  private final Termbase termbase;
  private final TermMatcher chinese;
  private final Random random;

  SeededErrors(Termbase termbase, long seed) {
    this.termbase = termbase;
    this.chinese = TermMatcher.of(termbase, LanguagePair.DEFAULT.source());
    this.random = new Random(seed);
  }

  /** Changes so many of the pairs, as evenly over the kinds as there are sites for them. */
  Seeded change(List<Pair> given, int count) {
    List<Pair> pairs = new ArrayList<>(given);
    List<Change> changes = new ArrayList<>();
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    Set<Integer> taken = new HashSet<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int i : order) {
      if (changes.size() < count && Collections.disjoint(taken, Set.of(i - 1, i, i + 1))) {
        List<Kind> rarest = new ArrayList<>(List.of(Kind.values()));
        rarest.sort((a, b) -> counts.getOrDefault(a, 0) - counts.getOrDefault(b, 0));
        change(pairs, i, rarest)
            .ifPresent(
                change -> {
                  changes.add(change);
                  taken.add(i);
                  counts.merge(change.kind, 1, Integer::sum);
                });
      }
    }
    return new Seeded(pairs, changes);
  }

  private Optional<Change> change(List<Pair> pairs, int i, List<Kind> kinds) {
    List<TermMatch> sites = new ArrayList<>();
    for (TermMatch match : chinese.find(pairs.get(i).chinese)) {
      boolean asked =
          match.term().status().isRight()
              && match.concept().severity() != Severity.INFO
              && match.concept().severity() != Severity.WARNING;
      // A form that two concepts share may be rendered as either.
      boolean alone =
          chinese.find(pairs.get(i).chinese).stream()
              .noneMatch(
                  other ->
                      other.span().equals(match.span())
                          && !other.concept().id().equals(match.concept().id()));
      if (asked && alone && has(pairs.get(i).english, match.concept())) {
        sites.add(match);
      }
    }
    Collections.shuffle(sites, random);
    for (Kind kind : kinds) {
      for (TermMatch site : sites) {
        boolean nextToIt =
            has(english(pairs, i - 1), site.concept())
                || has(english(pairs, i + 1), site.concept());
        Optional<Change> change = nextToIt ? Optional.empty() : apply(kind, pairs, i, site);
        if (change.isPresent()) {
          return change;
        }
      }
    }
    return Optional.empty();
  }

  private static String english(List<Pair> pairs, int i) {
    return i < 0 || i >= pairs.size() ? "" : pairs.get(i).english;
  }

  private Optional<Change> apply(Kind kind, List<Pair> pairs, int i, TermMatch site) {
    Concept concept = site.concept();
    String english = pairs.get(i).english;
    String form;
    switch (kind) {
      case WRONG -> {
        Concept other = termbase.concepts().get(random.nextInt(termbase.concepts().size()));
        form = preferred(other).orElse("");
        if (form.isEmpty()
            || sharesAWord(form, concept)
            || other.category() != concept.category()) {
          return Optional.empty();
        }
      }
      case FORBIDDEN -> {
        List<Term> forbidden = english(concept, TermStatus.DEPRECATED);
        if (forbidden.isEmpty()) {
          return Optional.empty();
        }
        form = forbidden.get(random.nextInt(forbidden.size())).text();
      }
      case SUB_TERM -> {
        form = subTerm(site, concept);
        if (form.isEmpty()) {
          return Optional.empty();
        }
      }
      case LEFT_OUT -> form = "";
      case MOVED -> {
        if (i + 1 >= pairs.size() || names(pairs.get(i + 1).chinese, concept)) {
          return Optional.empty();
        }
        form = "";
      }
      default -> {
        form = inflected(english, concept);
        if (form.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    String first = rendering(english, concept);
    String changed = replaced(english, concept, form);
    if (changed.isBlank() || changed.equals(english)) {
      return Optional.empty();
    }
    // "agentic apps" with "agent" for its first word is right where "agent app" is.
    if (kind != Kind.FORBIDDEN && kind.isError && has(changed, concept)) {
      return Optional.empty();
    }
    pairs.set(i, new Pair(pairs.get(i).chinese, changed));
    if (kind == Kind.MOVED) {
      Pair next = pairs.get(i + 1);
      pairs.set(i + 1, new Pair(next.chinese, next.english + " That is " + first + "."));
    }
    return Optional.of(new Change(kind, i, concept, first + " > " + form));
  }

  private boolean names(String text, Concept concept) {
    return chinese.findAll(text).stream().anyMatch(m -> m.concept().id().equals(concept.id()));
  }

  /** Returns the English of a term that lies in the Chinese of another. */
  private String subTerm(TermMatch site, Concept concept) {
    for (TermMatch inner : chinese.findAll(site.term().text())) {
      Optional<String> form = preferred(inner.concept());
      if (!inner.concept().id().equals(concept.id())
          && inner.term().status().isRight()
          && inner.span().length() < site.span().length()
          && form.isPresent()
          && !has(form.get(), concept)) {
        return form.get();
      }
    }
    return "";
  }

  /** Returns another shape of the form that stands in a text: plural, hyphens, first letter. */
  private String inflected(String english, Concept concept) {
    String form = rendering(english, concept);
    List<String> shapes = new ArrayList<>();
    if (form.matches(".*[a-z]") && !form.endsWith("s")) {
      shapes.add(form + (form.matches(".*(ch|sh|x)") ? "es" : "s"));
      shapes.add(form + "’s");
    }
    if (form.indexOf(' ') > 0) {
      shapes.add(form.replace(' ', '-'));
    }
    if (form.indexOf('-') > 0 && !concept.exactCase()) {
      shapes.add(form.replace('-', ' '));
    }
    if (!concept.exactCase()) {
      shapes.add(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
    }
    return shapes.isEmpty() ? "" : shapes.get(random.nextInt(shapes.size()));
  }

  private static Optional<String> preferred(Concept concept) {
    return english(concept, TermStatus.PREFERRED).stream().map(Term::text).findFirst();
  }

  private static List<Term> english(Concept concept, TermStatus status) {
    return concept.terms(LanguagePair.DEFAULT.target(), status);
  }

  private static boolean sharesAWord(String form, Concept concept) {
    Set<String> words = words(form);
    return rightForms(concept).stream()
        .anyMatch(right -> !Collections.disjoint(words, words(right)));
  }

  private static Set<String> words(String form) {
    return new HashSet<>(List.of(form.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  private static List<String> rightForms(Concept concept) {
    List<String> forms = new ArrayList<>();
    english(concept, TermStatus.PREFERRED).forEach(term -> forms.add(term.text()));
    english(concept, TermStatus.ADMITTED).forEach(term -> forms.add(term.text()));
    forms.sort((a, b) -> b.length() - a.length());
    return forms;
  }

  /** A right form as whole words, its spaces and hyphens alike, with what may hang on its end. */
  private static Pattern pattern(String form) {
    String words = form.replaceAll("[ -]+", " ");
    StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (String word : words.split(" ")) {
      regex
          .append(regex.charAt(regex.length() - 1) == ')' ? "" : "[ -]")
          .append(Pattern.quote(word));
    }
    return Pattern.compile(
        regex + "(?:'s|’s|s|es|d|ed|ing|er|ers)?(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  private static boolean has(String english, Concept concept) {
    return !rendering(english, concept).isEmpty();
  }

  private static String rendering(String english, Concept concept) {
    for (String form : rightForms(concept)) {
      Matcher matcher = pattern(form).matcher(english);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return "";
  }

  private static String replaced(String english, Concept concept, String form) {
    String text = english;
    for (String right : rightForms(concept)) {
      if (form.isEmpty() || !pattern(right).matcher(form).find()) {
        text = pattern(right).matcher(text).replaceAll(Matcher.quoteReplacement(form));
      } else {
        text = pattern(right).matcher(text).replaceFirst(Matcher.quoteReplacement(form));
        break;
      }
    }
    return text.replaceAll(" {2,}", " ").strip();
  }
}
