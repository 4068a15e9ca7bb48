package io.duizhao.lexicon;

import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a CC-CEDICT entry says of names.
 *
 * @param traditional the word in traditional characters
 * @param simplified the word in simplified characters
 * @param pinyin its reading with tones; capitals begin names
 * @param glosses its translations, accents taken off, separated by {@code /}
 */
record DictionaryName(String traditional, String simplified, String pinyin, String glosses) {
  private static final String DOT = "·";

  /** Chinese characters and English words of a name at most. */
  private static final int MOST_CHARACTERS = 7;

  private static final int MOST_WORDS = 4;

  /** Nats a letter from which a word is taken for one written by sound. */
  private static final double BY_SOUND = 1.5;

  /** The same where the dictionary calls it somebody's name. */
  private static final double BY_SOUND_OF_NAME = 0.8;

  private static final Pattern NAME =
      Pattern.compile("([A-Z][\\w&.-]*(?: [A-Z][\\w&.-]*)*)(?: \\(|,|$)");
  private static final Pattern ABBREVIATION =
      Pattern.compile("([A-Za-z][A-Za-z -]{2,80}) \\((?:abbr\\.? (?:to )?)?([A-Z]{2,6})\\)");
  private static final Pattern SPELLED =
      Pattern.compile(
          "((?:[A-Z][\\w'’-]+|de|la|van|von|der|al)(?: (?:[A-Z][\\w'’.-]*|de|la|van|von|der|al))*)");
  private static final Pattern CAPITALIZED = Pattern.compile("([A-Z][a-z]+(?: [A-Z][a-z]+)*)");
  private static final Pattern PERSON =
      Pattern.compile("([A-Z][a-z]+) (?:[A-Z][\\w.]* )*([A-Z][a-z]+) \\((?:c\\. ?)?\\d{3,4}");
  private static final Pattern GIVEN =
      Pattern.compile("([A-Z][a-z]+) \\((?:name|given name|person name|first name|surname)");

  private static final Set<String> KINDS_OF_PLACE =
      Set.of(
          "county",
          "province",
          "district",
          "city",
          "river",
          "lake",
          "mountain",
          "mountains",
          "sea",
          "island",
          "islands",
          "gulf",
          "strait",
          "bay",
          "desert",
          "town",
          "state",
          "university",
          "peninsula",
          "republic",
          "of",
          "the",
          "and",
          "dynasty",
          "prefecture",
          "autonomous");

  DictionaryName(DictionaryEntry entry) {
    this(
        entry.traditional(),
        entry.simplified(),
        entry.pinyin(),
        Folding.withoutAccents(entry.glosses()));
  }

  /** Returns whether the reading begins with a capital, as of a name. */
  boolean isProper() {
    return !pinyin.isEmpty() && Character.isUpperCase(pinyin.charAt(0));
  }

  /** Returns the syllables without tones and dots. */
  List<String> syllables() {
    return Syllables.of(pinyin.replace(DOT, " "));
  }

  private boolean isChinese() {
    return simplified.codePoints().allMatch(c -> Scripts.isHan(c) || c == DOT.charAt(0));
  }

  /** Returns the English names among the glosses, abbreviations in brackets included. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String gloss : glosses.split("/", -1)) {
      Matcher name = NAME.matcher(gloss);
      if (name.lookingAt() && !isPlace(name.group(1))) {
        names.add(name.group(1));
      }
      Matcher abbreviation = ABBREVIATION.matcher(gloss);
      while (abbreviation.find()) {
        if (initials(abbreviation.group(1)).endsWith(abbreviation.group(2))) {
          names.add(abbreviation.group(2));
        }
      }
    }
    return names;
  }

  /** Rivers and counties are many, and named by their kind. */
  private static boolean isPlace(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf(' ') > 0 && KINDS_OF_PLACE.contains(last);
  }

  private static String initials(String phrase) {
    StringBuilder initials = new StringBuilder();
    for (String word : phrase.split("[ -]+", -1)) {
      if (!word.isEmpty() && !Set.of("of", "the", "for", "and").contains(word)) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  /** Returns the given names of Western people in the glosses. */
  Set<String> givenNames() {
    Set<String> given = new TreeSet<>();
    for (String gloss : glosses.split("/", -1)) {
      Matcher person = PERSON.matcher(gloss);
      if (person.lookingAt() && !isChineseName(person)) {
        given.add(person.group(1));
      }
      Matcher name = GIVEN.matcher(gloss);
      if (name.lookingAt()) {
        given.add(name.group(1));
      }
    }
    return given;
  }

  /** Returns the family names of Western people, and a Chinese surname's pinyin. */
  Set<String> familyNames() {
    Set<String> family = new TreeSet<>();
    for (String gloss : glosses.split("/", -1)) {
      Matcher person = PERSON.matcher(gloss);
      if (person.lookingAt() && !isChineseName(person)) {
        family.add(person.group(2));
      }
      if (gloss.startsWith("surname ") && simplified.length() == 1) {
        family.add(gloss.substring("surname ".length()).split("[^A-Za-z]", 2)[0]);
      }
    }
    return family;
  }

  private boolean isChineseName(Matcher person) {
    String start = String.join("", syllables());
    String given = person.group(1).toLowerCase(Locale.ROOT);
    int compared = Math.min(3, Math.min(start.length(), given.length()));
    return start.startsWith(given.substring(0, compared));
  }

  /** Returns the name with the words it may spell, part by part where it has dots. */
  List<TransliterationTrainer.Pair> spellings() {
    Matcher spelled = SPELLED.matcher(glosses);
    if (!isProper() || !isChinese() || !spelled.lookingAt()) {
      return List.of();
    }
    List<String> words =
        List.of(spelled.group(1).replaceFirst("'s$", "").split(" ", -1)).stream()
            .map(NameLexicon::letters)
            .toList();
    List<TransliterationTrainer.Pair> pairs = new ArrayList<>();
    if (simplified.contains(DOT)) {
      String[] parts = pinyin.split(DOT, -1);
      List<String> full = words.stream().filter(word -> word.length() > 1).toList();
      for (int i = 0; i < parts.length && parts.length == full.size(); i++) {
        add(Syllables.of(parts[i]), List.of(full.get(i)), pairs);
      }
    } else if (simplified.length() > 1
        && simplified.length() <= MOST_CHARACTERS
        && (words.size() == 1
            || words.size() <= MOST_WORDS && words.stream().noneMatch(KINDS_OF_PLACE::contains))) {
      add(syllables(), words, pairs);
    }
    return pairs;
  }

  private static void add(
      List<String> syllables, List<String> words, List<TransliterationTrainer.Pair> pairs) {
    String reading = String.join("", syllables);
    boolean chinese = words.contains(reading) || String.join("", words).equals(reading);
    List<String> possible =
        words.stream()
            .filter(word -> word.length() >= Math.max(2, syllables.size() - 1))
            .filter(word -> word.length() <= Transliteration.MOST_LETTERS * syllables.size())
            .filter(word -> !isPinyin(word, syllables))
            .toList();
    if (!syllables.isEmpty() && !chinese && !possible.isEmpty()) {
      pairs.add(new TransliterationTrainer.Pair(syllables, possible));
    }
  }

  /** Returns whether a word is the beginning of a Chinese name in pinyin rather than foreign. */
  private static boolean isPinyin(String word, List<String> syllables) {
    String reading = String.join("", syllables);
    String first = syllables.get(0);
    return syllables.size() <= 3
        && word.startsWith(first)
        && word.regionMatches(0, reading, 0, Math.min(4, Math.max(word.length(), 4)))
        && (syllables.size() < 2
            || word.startsWith(
                first + syllables.get(1).substring(0, Math.min(2, syllables.get(1).length()))));
  }

  /** Returns whether the word is written by sound, as far as a trained model can tell. */
  boolean isTransliteration(Transliteration model) {
    Matcher name = CAPITALIZED.matcher(glosses);
    if (!isProper() || !name.lookingAt()) {
      return false;
    }
    if (simplified.contains(DOT)) {
      return true;
    }
    String word = NameLexicon.letters(name.group(1));
    double score = model.score(syllables(), word);
    return simplified.length() > 1
        && name.group(1).indexOf(' ') < 0
        && !word.equals(String.join("", syllables()))
        && (score > BY_SOUND || score > BY_SOUND_OF_NAME && glosses.contains("name)"));
  }
}
