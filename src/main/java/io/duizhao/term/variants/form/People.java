package io.duizhao.term.variants.form;

import io.duizhao.lexicon.NameLexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which forms are people's full names, and which are parts of them. */
public final class People {
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");

  /** Points of {@link #score} from which a form is a full name. docs/variants.md, "Bounds". */
  private static final int CONVINCING = 3;

  private final FormTable forms;
  private final NameLexicon names;
  private final Set<String> full = new TreeSet<>();
  private final Set<String> dotted = new TreeSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> stated = new HashSet<>();

  /** Judges all forms of a table, which must be complete by then. */
  public People(FormTable forms, NameLexicon names) {
    this.forms = forms;
    this.names = names;
    for (Link link : forms.stated()) {
      if (link.reason() == Reason.APPOSITION && link.left().indexOf('·') > 0) {
        stated.add(link.right());
      }
    }
    for (Form form : forms.all()) {
      if (form.isLatin() && looksLikePerson(form.text(), names) && score(form) >= CONVINCING) {
        full.add(form.text());
        parts.addAll(List.of(form.text().split(" ", -1)));
      }
      if (form.isDotted()) {
        dotted.add(form.text());
        for (String part : form.text().split("·", -1)) {
          if (part.length() > 1) {
            parts.add(part);
          }
        }
      }
    }
  }

  /** Returns whether two or three capitalized words may be a person's name at all. */
  public static boolean looksLikePerson(String text, NameLexicon names) {
    String[] words = text.split(" ", -1);
    if (words.length < 2 || words.length > 3) {
      return false;
    }
    boolean ordinary = true;
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches()) {
        return false;
      }
      ordinary &= names.isOrdinaryEnglish(word);
    }
    return !ordinary;
  }

  /** Adds up what speaks for a person: known names, a part that stands alone, a speaker's label. */
  private int score(Form form) {
    String[] words = form.text().split(" ", -1);
    String first = words[0];
    String last = words[words.length - 1];
    boolean given = names.isGivenName(first);
    boolean firstOrdinary = names.isOrdinaryEnglish(first);
    boolean lastOrdinary = names.isOrdinaryEnglish(last);
    int score = 0;
    for (String word : words) {
      Form alone = forms.get(word);
      if (alone != null
          && !names.isOrdinaryEnglish(word)
          && alone.documents().stream().anyMatch(form.documents()::contains)) {
        score = 1;
      }
    }
    score += given ? firstOrdinary ? 1 : 2 : 0;
    score += names.isFamilyName(last) ? 1 : 0;
    score += (firstOrdinary ? 0 : 1) + (lastOrdinary ? 0 : 1);
    score += form.speaksIn().isEmpty() ? 0 : 3;
    score += stated.contains(form.text()) ? 3 : 0;
    score -= words.length > 2 && names.isOrdinaryEnglish(words[1]) ? 2 : 0;
    return score - (lastOrdinary && (firstOrdinary || !given) ? 2 : 0);
  }

  /** Returns the Latin full names, in order. */
  public Set<String> latin() {
    return full;
  }

  /** Returns the Chinese names with dots, in order. */
  public Set<String> dotted() {
    return dotted;
  }

  /** Returns whether a form is a person's full name in Latin letters. */
  public boolean isFullLatin(String form) {
    return full.contains(form);
  }

  /** Returns whether a form is one part of a full name. */
  public boolean isPart(String form) {
    return parts.contains(form);
  }

  /** Returns the parts of the Latin full names. */
  public Set<String> latinParts() {
    Set<String> words = new TreeSet<>();
    full.forEach(name -> words.addAll(List.of(name.split(" ", -1))));
    return words;
  }

  /** Returns the parts of a full name. */
  public static List<String> parts(String fullName) {
    return List.of(fullName.split(fullName.indexOf('·') > 0 ? "·" : " ", -1));
  }

  /** Returns the nodes of a form: one a document for a part of a name, else one for all. */
  public List<Node> nodes(String form, int document) {
    if (!isPart(form) || isFullLatin(form)) {
      return List.of(new Node(form, Node.ANY));
    }
    Form known = forms.get(form);
    if (document != Node.ANY || known == null) {
      return List.of(new Node(form, document));
    }
    return known.documents().stream().map(d -> new Node(form, d)).toList();
  }
}
