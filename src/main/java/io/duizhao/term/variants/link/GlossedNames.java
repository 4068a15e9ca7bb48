package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latin names whose words are translated one by one: Deep Research and 深度研究, also where the words
 * are written as one, Starship and 星舰.
 */
public final class GlossedNames implements LinkEvidence {
  private static final Pattern PIECE = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  /** As programs write them: useData. */
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+[A-Z].*");

  // Pieces of a name written as one word and letters of each; combinations and words that are
  // tried; least probability of a translation. docs/variants.md, "Bounds".
  private static final int MOST_PIECES = 3;
  private static final int SHORTEST_HALF = 4;
  private static final int SHORTEST_PIECE = 3;
  private final NameLexicon names;

  /** Translates words by this lexicon's dictionary. */
  public GlossedNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    WordsByMeaning vocabulary = new WordsByMeaning(forms, names.dictionary());
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
        String han = vocabulary.translation(pieces);
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
  private List<List<String>> pieces(String name, WordsByMeaning vocabulary) {
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
}
