package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.sound.LatinSounds;
import io.duizhao.term.variants.source.LatinRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Latin names that differ in a letter or two, judged against their frequency: the rarer one is
 * likely the slip. Known given names, ordinary words and plurals stay apart.
 */
public final class LatinNearMisses implements LinkEvidence {
  private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} \\-]*");

  // Letters from which names are compared, and how rare the rarer may be: shorter names are near by
  // chance. docs/variants.md, "Bounds".
  private static final int SHORTEST = 3;
  private static final int SHORTEST_EDITED = 4;
  private static final int SURE_LENGTH = 5;
  private static final int TWO_EDITS_LENGTH = 9;
  private static final int RARE = 3;
  private static final int VERY_RARE = 2;
  private static final int MUCH_RARER = 4;
  private static final double NEAR_PERSON = 0.84;
  private static final double FAR_PERSON = 0.76;

  private final NameLexicon names;

  /** Leaves apart the ordinary words and given names of this lexicon. */
  public LatinNearMisses(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    List<Form> candidates = forms.latin().stream().filter(f -> isCandidate(f, people)).toList();
    for (Form form : candidates) {
      if (form.text().indexOf(' ') < 0 && !names.isGivenName(form.text())) {
        againstPeople(form, forms, people, links);
      }
    }
    // All rules ask for the same first sound, or the same first letter.
    Map<Character, List<Form>> blocks = new TreeMap<>();
    for (Form form : candidates) {
      String key = LatinSounds.key(form.text());
      blocks.computeIfAbsent(key.charAt(0), c -> new ArrayList<>()).add(form);
    }
    for (List<Form> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          pair(block.get(i), block.get(j), links);
        }
      }
    }
  }

  private boolean isCandidate(Form form, People people) {
    String text = form.text();
    return LETTERS.matcher(text).matches()
        && text.length() >= SHORTEST
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && (people.isPart(text) || !LatinRuns.isOrdinary(text, names));
  }

  /** A word that is nearly a part of somebody's full name. */
  private void againstPeople(Form form, FormTable forms, People people, Consumer<Link> links) {
    String word = form.text();
    if (LatinRuns.isOrdinary(word, names)) {
      return;
    }
    for (String person : people.latin()) {
      Form full = forms.get(person);
      for (String part : People.parts(person)) {
        if (full == null || part.equals(word) || forms.has(part)) {
          continue;
        }
        boolean near = form.documents().stream().anyMatch(full.documents()::contains);
        String left = FoldedLetters.of(word);
        String right = FoldedLetters.of(part);
        boolean oneEdit =
            near
                && Math.min(left.length(), right.length()) >= SHORTEST_EDITED
                && left.charAt(0) == right.charAt(0)
                && LatinSounds.edits(left, right) == 1;
        if (soundsAlike(left, right) || oneEdit) {
          links.accept(
              Link.everywhere(word, person, Reason.SOUND)
                  .weighing(near ? NEAR_PERSON : FAR_PERSON));
        }
      }
    }
  }

  private static boolean soundsAlike(String left, String right) {
    String key = LatinSounds.key(left);
    return LatinSounds.undoubled(left).equals(LatinSounds.undoubled(right))
        || key.length() >= SHORTEST
            && key.equals(LatinSounds.key(right))
            && LatinSounds.edits(left, right) <= 2;
  }

  /** Returns whether two words sound alike, or long ones differ in a letter after the first. */
  public static boolean areNear(String left, String right) {
    int shortest = Math.min(left.length(), right.length());
    return shortest >= SHORTEST_EDITED
        && (soundsAlike(left, right)
            || shortest >= SURE_LENGTH
                && left.charAt(0) == right.charAt(0)
                && LatinSounds.edits(left, right) == 1);
  }

  private void pair(Form a, Form b, Consumer<Link> links) {
    String left = FoldedLetters.bare(a.text());
    String right = FoldedLetters.bare(b.text());
    boolean spaced = a.text().indexOf(' ') >= 0;
    if (Math.abs(left.length() - right.length()) > 2
        || left.equals(right)
        || spaced != b.text().indexOf(' ') >= 0
        || names.isGivenName(a.text()) && names.isGivenName(b.text())
        || a.speaksIn().stream().anyMatch(b.speaksIn()::contains)
        || spaced && !wordsMatch(a.text(), b.text())) {
      return;
    }
    Reason reason = reason(left, right, a, b);
    if (reason != null) {
      links.accept(Link.everywhere(a.text(), b.text(), reason));
    }
  }

  private static @Nullable Reason reason(String left, String right, Form a, Form b) {
    int shortest = Math.min(left.length(), right.length());
    int rarer = Math.min(a.count(), b.count());
    int commoner = Math.max(a.count(), b.count());
    if (shortest >= SHORTEST_EDITED && soundsAlike(left, right)
        || shortest >= SHORTEST
            && LatinSounds.undoubled(left).equals(LatinSounds.undoubled(right))) {
      return Reason.SOUND;
    }
    if (left.charAt(0) != right.charAt(0)) {
      return null;
    }
    int edits = LatinSounds.edits(left, right);
    if (edits == 1
        && shortest >= SHORTEST_EDITED
        && rarer <= RARE
        && rarer < commoner
        && !plural(left).equals(plural(right))
        && (shortest >= SURE_LENGTH || commoner >= MUCH_RARER * rarer)) {
      return Reason.ONE_EDIT;
    }
    return edits == 2
            && shortest >= TWO_EDITS_LENGTH
            && rarer <= VERY_RARE
            && (a.text() + b.text()).indexOf('-') < 0
        ? Reason.TWO_EDITS
        : null;
  }

  /** Returns a word without the s at its end. */
  public static String plural(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Names of several words must be near word by word. */
  private static boolean wordsMatch(String a, String b) {
    String[] left = a.split(" ", -1);
    String[] right = b.split(" ", -1);
    if (left.length != right.length) {
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      if (Math.min(left[i].length(), right[i].length()) < SHORTEST
          || LatinSounds.edits(FoldedLetters.of(left[i]), FoldedLetters.of(right[i])) > 1) {
        return false;
      }
    }
    return true;
  }
}
