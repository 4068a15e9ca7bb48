package io.duizhao.term.variants.link;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Latin names whose words are translated one by one: Deep Research and 深度研究, also where the words
 * are written as one, Starship and 星舰.
 */
public final class GlossedNames implements LinkEvidence {
  private static final Pattern PIECE = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  /** As programs write them: useData. */
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+[A-Z].*");

  private static final int MOST_PIECES = 3;
  private static final int SHORTEST_HALF = 4;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_COMBINATIONS = 20_000;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_PIECE = 3;
  private static final double PROBABLE = 0.12;
  private static final double PROBABLE_CHARACTER = 0.3;
  private static final String NO_PHRASE = "rcpdmqyuwfe";

  private final NameLexicon names;

  /** Translates words by this lexicon's dictionary. */
  public GlossedNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Vocabulary vocabulary = new Vocabulary(forms.texts(), names.dictionary());
    Set<String> translated = new HashSet<>();
    forms.stated().stream()
        .filter(link -> link.reason() == Reason.BRACKET)
        .forEach(link -> translated.add(link.right()));
    for (Form form : forms.latin()) {
      if (people.isFullLatin(form.text())
          || translated.contains(form.text())
          || IDENTIFIER.matcher(form.text()).matches()
          || form.text().chars().anyMatch(Character::isDigit)) {
        continue;
      }
      for (List<String> pieces : pieces(form.text(), vocabulary)) {
        String han = vocabulary.translation(pieces, forms);
        if (han != null) {
          forms.addEverywhere(han, FormKind.PHRASE);
          int document = form.documents().iterator().next();
          links.accept(
              new Link(han, Node.ANY, form.text(), document, Reason.GLOSS, Reason.GLOSS.weight()));
        }
      }
    }
  }

  /** Returns the ways to take a name apart into words. */
  private List<List<String>> pieces(String name, Vocabulary vocabulary) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(name);
    while (matcher.find()) {
      pieces.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    if (pieces.size() > 1) {
      boolean words = pieces.stream().allMatch(piece -> piece.length() >= SHORTEST_PIECE);
      return words && pieces.size() <= MOST_PIECES ? List.of(pieces) : List.of();
    }
    List<List<String>> halves = new ArrayList<>();
    String word = pieces.isEmpty() ? "" : pieces.get(0);
    for (int i = SHORTEST_HALF; i <= word.length() - SHORTEST_HALF; i++) {
      String left = word.substring(0, i);
      String right = word.substring(i);
      if (!names.isOrdinaryEnglish(word)
          && names.isOrdinaryEnglish(left)
          && names.isOrdinaryEnglish(right)
          && vocabulary.knows(left)
          && vocabulary.knows(right)) {
        halves.add(List.of(left, right));
      }
    }
    return halves;
  }

  /** The words of the texts by what they mean, and the strings of words that stand there. */
  private static final class Vocabulary {
    private final Map<String, Set<String>> byMeaning = new TreeMap<>();
    private final Map<Character, Set<String>> byFirst = new HashMap<>();
    private final Set<String> strings = new HashSet<>();

    Vocabulary(List<LedgerText> texts, Lexicon lexicon) {
      Set<String> words = new TreeSet<>();
      for (LedgerText text : texts) {
        for (LedgerLine line : text.lines()) {
          add(line.words(), words);
        }
      }
      for (String word : words) {
        if (word.length() == 2) {
          byFirst.computeIfAbsent(word.charAt(0), c -> new TreeSet<>()).add(word);
        }
        addMeanings(word, lexicon);
        for (int i = 0; i < word.length(); i++) {
          addMeanings(word.substring(i, i + 1), lexicon);
        }
      }
    }

    private void add(List<TaggedWord> line, Set<String> words) {
      for (int i = 0; i < line.size(); i++) {
        StringBuilder string = new StringBuilder();
        for (int k = i; k < Math.min(line.size(), i + MOST_WORDS); k++) {
          String word = line.get(k).word();
          if (!Scripts.isAllHan(word) || line.get(k).isOneOf(NO_PHRASE)) {
            break;
          }
          words.add(word);
          strings.add(string.append(word).toString());
        }
      }
    }

    private void addMeanings(String word, Lexicon lexicon) {
      double least = word.length() == 1 ? PROBABLE_CHARACTER : PROBABLE;
      for (Lexicon.Translation translation : lexicon.translations(word)) {
        if (translation.probability() >= least) {
          byMeaning.computeIfAbsent(translation.stem(), s -> new TreeSet<>()).add(word);
        }
      }
    }

    boolean knows(String word) {
      return !meaning(word).isEmpty();
    }

    /** Returns the words that mean an English one, or one that it begins: dev, developer. */
    private Set<String> meaning(String word) {
      Set<String> found = byMeaning.get(EnglishStemmer.stem(word));
      if (found != null) {
        return found;
      }
      Set<String> longer = new TreeSet<>();
      if (word.length() >= SHORTEST_BEGINNING) {
        byMeaning.forEach(
            (stem, words) -> {
              if (stem.startsWith(word) && stem.endsWith("er")) {
                longer.addAll(words);
              }
            });
      }
      return longer;
    }

    /** Returns the words that mean the whole phrase. */
    private Set<String> meaningAll(List<String> pieces) {
      Set<String> words = new TreeSet<>(meaning(pieces.get(0)));
      pieces.forEach(piece -> words.retainAll(meaning(piece)));
      return words;
    }

    @Nullable String translation(List<String> pieces, FormTable forms) {
      List<String> strung = List.of("");
      for (int i = 0; i < pieces.size(); i++) {
        Set<String> words = new TreeSet<>(meaning(pieces.get(i)));
        if (i == 0) {
          for (String word : List.copyOf(words)) {
            if (word.length() == 1) {
              words.addAll(byFirst.getOrDefault(word.charAt(0), Set.of()));
            }
          }
        }
        if ((long) words.size() * strung.size() > MOST_COMBINATIONS) {
          return null;
        }
        List<String> longer = new ArrayList<>();
        for (String left : strung) {
          words.forEach(right -> longer.add(left + right));
        }
        strung = longer;
      }
      Set<String> whole = new TreeSet<>(strung);
      whole.addAll(meaningAll(pieces));
      return whole.stream()
          .filter(han -> han.length() > 1 && strings.contains(han))
          .min(
              Comparator.comparingInt((String han) -> -forms.occurrences(han))
                  .thenComparingInt(han -> -han.length())
                  .thenComparing(Comparator.naturalOrder()))
          .orElse(null);
    }
  }
}
