package io.duizhao.workflow.term;

import io.duizhao.exchange.UnitFacts;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import io.duizhao.term.repair.EnglishReplacement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes corrections of translations where the Chinese names a concept of the glossary: forms
 * that the glossary forbids, forms in the wrong case, and right forms that the same translations
 * have much rarer than another.
 */
final class EnglishRepairs {
  private static final Language ENGLISH = new Language("en");

  /** A form is inconsistent where another is so many times as frequent. */
  private static final int RARER = 3;

  /** An abbreviation and what it stands for are both needed. */
  private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\d.&-]+s?");

  private final TermMatcher source;
  private final TermMatcher target;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  EnglishRepairs(Termbase termbase) {
    source = TermMatcher.of(termbase, new Language("zh"), CompiledLexicon.bundled());
    target = TermMatcher.of(termbase, ENGLISH);
  }

  /** Proposes the corrections of translations, each in its file. */
  void propose(List<TranslatedDocument> documents, List<FileRepairs> files) {
    for (TranslatedDocument document : documents) {
      for (TranslationUnit unit : document.document().units()) {
        named(unit).stream()
            .filter(EnglishRepairs::isRight)
            .forEach(
                match ->
                    counts
                        .computeIfAbsent(match.concept().id(), id -> new TreeMap<>())
                        .merge(match.term().text(), 1, Integer::sum));
      }
    }
    for (int i = 0; i < documents.size(); i++) {
      for (TranslationUnit unit : documents.get(i).document().units()) {
        List<TermMatch> matches = named(unit);
        for (TermMatch match : matches) {
          propose(match, matches, unit, files.get(i));
        }
      }
    }
  }

  /** Returns the forms in a unit's English whose concepts its Chinese names. */
  private List<TermMatch> named(TranslationUnit unit) {
    if (!unit.isTranslated() || unit.score() < UnitFacts.EVEN_CHANCE) {
      return List.of();
    }
    Set<String> named =
        source.find(unit.sourceText()).stream()
            .filter(match -> match.term().status() != TermStatus.MISRECOGNIZED)
            .map(match -> match.concept().id())
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return List.of();
    }
    List<TermMatch> all = target.findAll(unit.targetText());
    List<TermMatch> longest = TermMatcher.longest(all);
    return all.stream()
        .filter(match -> named.contains(match.concept().id()))
        .filter(match -> longest.contains(match) || isWronglyCased(match, longest))
        .toList();
  }

  private static boolean isWronglyCased(TermMatch match, List<TermMatch> longest) {
    return match.wrongCase()
        && isRight(match)
        && longest.stream()
            .noneMatch(
                other ->
                    other.span().begin() < match.span().end()
                        && match.span().begin() < other.span().end());
  }

  private static boolean isRight(TermMatch match) {
    return match.term().status().isRight();
  }

  private void propose(
      TermMatch match, List<TermMatch> others, TranslationUnit unit, FileRepairs file) {
    Optional<String> preferred = match.concept().rightForms(ENGLISH).stream().findFirst();
    if (match.term().status() == TermStatus.DEPRECATED) {
      boolean rightForAnother =
          others.stream().anyMatch(other -> isRight(other) && other.span().equals(match.span()));
      if (!rightForAnother) {
        preferred.ifPresent(form -> replace(match, form, "forbidden by the glossary", unit, file));
      }
    } else if (isRight(match) && match.wrongCase()) {
      replace(match, match.term().text(), "the glossary writes it so", unit, file);
    } else if (isRight(match)) {
      usual(match)
          .ifPresent(
              form ->
                  replace(
                      match,
                      form.getKey(),
                      "elsewhere '" + form.getKey() + "', " + form.getValue() + " times",
                      unit,
                      file));
    }
  }

  /** Returns the form that the translations have mostly instead of this one. */
  private Optional<Map.Entry<String, Integer>> usual(TermMatch match) {
    Concept concept = match.concept();
    String form = match.term().text();
    Map<String, Integer> all = counts.getOrDefault(concept.id(), Map.of());
    int own = all.getOrDefault(form, 0);
    // People are named in full and in part, on purpose.
    if (concept.category() == TermCategory.PERSON) {
      return Optional.empty();
    }
    return all.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(other -> other.getValue() >= RARER * own)
        .filter(other -> isAnother(form, other.getKey()));
  }

  /** A form in parts or in short is no other rendering. */
  private static boolean isAnother(String form, String other) {
    return !form.contains(other)
        && !other.contains(form)
        && !ABBREVIATION.matcher(form).matches()
        && !ABBREVIATION.matcher(other).matches();
  }

  private static void replace(
      TermMatch match, String proposed, String reason, TranslationUnit unit, FileRepairs file) {
    String text = unit.targetText();
    EnglishReplacement.of(text, match.span(), match.term().text(), proposed)
        .ifPresent(change -> file.addToTarget(unit, change.span(), change.text(), reason));
  }
}
