package io.duizhao.term.repair;

import io.duizhao.model.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English term in the place of another: with the other's plural or possessive ending, its first
 * capital, and the article that goes with it.
 *
 * @param span what is replaced
 * @param text what stands there then
 */
public record EnglishReplacement(Span span, String text) {
  private static final Set<String> ENDINGS = Set.of("", "'s", "s", "es", "s'", "es'");
  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}'’])([Aa])n? $");
  private static final Pattern SIBILANT = Pattern.compile("(?i).*(?:s|x|z|ch|sh)");
  private static final Pattern CONSONANT_AND_Y = Pattern.compile("(?i).*[^aeiou]y");

  /** Letters whose names begin with a vowel; abbreviations are read letter by letter. */
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  /** Words that begin with u and sound like you. */
  private static final Pattern LIKE_YOU = Pattern.compile("(?i)(?:uni|use|usu|eu).*");

  /**
   * Returns the change of a sentence.
   *
   * @param sentence the sentence
   * @param span where a form of the term stands in it
   * @param term the term as the glossary has it
   * @param proposed the term to be put there
   * @return nothing where the form is inflected as a verb, so that a person has to write it
   */
  public static Optional<EnglishReplacement> of(
      String sentence, Span span, String term, String proposed) {
    String found = span.of(sentence);
    String ending = ending(plain(found), plain(term));
    if (!ENDINGS.contains(ending)) {
      return Optional.empty();
    }
    String text = withEnding(proposed, ending);
    boolean capital =
        Character.isUpperCase(found.charAt(0)) && !Character.isUpperCase(term.charAt(0));
    if (capital && Character.isLowerCase(text.charAt(0))) {
      text = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
    Matcher article = ARTICLE.matcher(sentence.substring(0, span.begin()));
    if (article.find() && !ending.contains("s") && hasVowel(found) != hasVowel(text)) {
      Span longer = new Span(article.start(), span.end());
      String right = article.group(1) + (hasVowel(text) ? "n " : " ");
      return Optional.of(new EnglishReplacement(longer, right + text));
    }
    return Optional.of(new EnglishReplacement(span, text));
  }

  private static String plain(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
  }

  /** Returns what the form has after the term; something that is no ending where it is another. */
  private static String ending(String found, String term) {
    if (found.startsWith(term)) {
      return found.substring(term.length());
    }
    String plural = plural(term);
    return found.startsWith(plural) ? "s" + found.substring(plural.length()) : "?";
  }

  private static String withEnding(String term, String ending) {
    boolean plural = ending.startsWith("s") || ending.startsWith("es");
    String form = plural ? plural(term) : term;
    if (ending.equals("'s")) {
      return form + "'s";
    }
    return ending.endsWith("'") ? form + "'" : form;
  }

  private static String plural(String term) {
    if (CONSONANT_AND_Y.matcher(term).matches()) {
      return term.substring(0, term.length() - 1) + "ies";
    }
    return term + (SIBILANT.matcher(term).matches() ? "es" : "s");
  }

  private static boolean hasVowel(String text) {
    char first = text.charAt(0);
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    if (abbreviation || text.length() == 1) {
      return VOWEL_NAMES.indexOf(Character.toUpperCase(first)) >= 0;
    }
    return "aeiou".indexOf(Character.toLowerCase(first)) >= 0 && !LIKE_YOU.matcher(text).matches();
  }
}
