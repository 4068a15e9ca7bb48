package io.duizhao.term.variants.cluster;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.sound.LatinSounds;
import io.duizhao.term.variants.sound.Pinyin;
import io.duizhao.term.variants.sound.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two forms must not differ in if they name one thing. */
public final class CannotLinks {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("[oO0](\\d)");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}");

  // Nats a letter of the worst part and on average. docs/variants.md, "Bounds".
  private static final double LEAST_SPELLED = 0.1;
  private static final double MEAN_SPELLED = 0.75;

  private final FormTable forms;
  private final People people;
  private final NameLexicon names;

  /** Judges forms by their places, by who is a person, and by this lexicon. */
  public CannotLinks(FormTable forms, People people, NameLexicon names) {
    this.forms = forms;
    this.people = people;
    this.names = names;
  }

  /** Returns whether no form of one group contradicts one of the other. */
  boolean mayJoin(Collection<Node> group, Collection<Node> other) {
    Set<String> left = texts(group);
    Set<String> right = texts(other);
    for (String a : left) {
      for (String b : right) {
        if (!a.equals(b) && contradict(a, b, left, right)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> texts(Collection<Node> group) {
    Set<String> texts = new TreeSet<>();
    group.forEach(node -> texts.add(node.form()));
    return texts;
  }

  private boolean contradict(String a, String b, Set<String> left, Set<String> right) {
    Form formA = forms.get(a);
    Form formB = forms.get(b);
    if (formA == null || formB == null) {
      return false;
    }
    if (formA.isLatin() && formB.isLatin()) {
      return !numbers(a).equals(numbers(b))
          || twoAbbreviations(a, b)
          || twoSpeakers(formA, formB)
          || people.isFullLatin(a) && people.isFullLatin(b) && twoPeople(a, b);
    }
    return formA.isDotted()
        && formB.isDotted()
        && !Pinyin.isSame(a, b, names)
        && !spellOneName(a, b, left, right);
  }

  /** Returns the numbers in a name; 01 may be o1. */
  private static List<String> numbers(String form) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(LETTER_AND_DIGIT.matcher(form).replaceAll("$1"));
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private static boolean twoAbbreviations(String a, String b) {
    return ABBREVIATION.matcher(a).matches()
        && ABBREVIATION.matcher(b).matches()
        && LatinSounds.edits(a, b) > 1;
  }

  private static boolean twoSpeakers(Form a, Form b) {
    return a.speaksIn().stream().anyMatch(b.speaksIn()::contains)
        && !FoldedLetters.bare(a.text()).equals(FoldedLetters.bare(b.text()))
        && Collections.disjoint(People.parts(a.text()), People.parts(b.text()));
  }

  private static boolean twoPeople(String a, String b) {
    List<String> left = People.parts(a);
    List<String> right = People.parts(b);
    return differ(left.get(0), right.get(0))
        || differ(left.get(left.size() - 1), right.get(right.size() - 1));
  }

  private static boolean differ(String a, String b) {
    return !LatinSounds.key(a).equals(LatinSounds.key(b))
        && LatinSounds.edits(FoldedLetters.of(a), FoldedLetters.of(b)) > 1;
  }

  private boolean spellOneName(String a, String b, Set<String> left, Set<String> right) {
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    return all.stream()
        .filter(people::isFullLatin)
        .anyMatch(person -> spells(a, person) && spells(b, person));
  }

  private boolean spells(String dotted, String person) {
    Spelling spelling = Spelling.parts(dotted, person, names);
    return spelling.least() > LEAST_SPELLED && spelling.mean() > MEAN_SPELLED;
  }
}
