package io.duizhao.term.variants.form;

import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All forms that were found in some texts, in the order of their finding. */
public final class FormTable {
  private final List<LedgerText> texts;
  private final List<PlacedLine> lines = new ArrayList<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final List<Link> stated = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable String whole;

  /** Begins with no forms; places are numbered by the order of these texts. */
  public FormTable(List<LedgerText> texts) {
    this.texts = List.copyOf(texts);
    for (int document = 0; document < texts.size(); document++) {
      List<LedgerLine> ofText = texts.get(document).lines();
      for (int number = 0; number < ofText.size(); number++) {
        lines.add(new PlacedLine(document, number, ofText.get(number)));
      }
    }
  }

  /** Returns the texts; a {@link Place} counts them from 0. */
  public List<LedgerText> texts() {
    return texts;
  }

  /** Returns the sentences of all texts, in their order. */
  public List<PlacedLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** Notes that a form stands at a place. */
  public Form add(String text, FormKind kind, Place place) {
    Form form = forms.computeIfAbsent(text, Form::new);
    form.add(kind, place);
    return form;
  }

  /** Adds a phrase wherever it stands. */
  public Form addEverywhere(String text, FormKind kind) {
    Form form = forms.computeIfAbsent(text, Form::new);
    form.add(kind);
    places(Pattern.compile(text, Pattern.LITERAL)).forEach(place -> form.add(kind, place));
    return form;
  }

  /** Returns where a pattern stands in the sentences, folded. */
  public List<Place> places(Pattern pattern) {
    List<Place> places = new ArrayList<>();
    for (PlacedLine sentence : lines) {
      Matcher matcher = pattern.matcher(sentence.line().folded());
      while (matcher.find()) {
        places.add(sentence.at(matcher.start()));
      }
    }
    return places;
  }

  /** Notes that a text itself says of two forms that they name one thing. */
  public void state(Link link) {
    stated.add(link);
  }

  /** Returns what the texts themselves say. */
  public List<Link> stated() {
    return stated;
  }

  /** Returns the form of that spelling; null where none was found. */
  public @Nullable Form get(String text) {
    return forms.get(text);
  }

  /** Returns whether a form of that spelling was found. */
  public boolean has(String text) {
    return forms.containsKey(text);
  }

  /** Returns in how many places a form stands; 0 where it was not found. */
  public int count(String text) {
    Form form = forms.get(text);
    return form == null ? 0 : form.count();
  }

  /** Returns all forms, in the order of their finding; a view of the table. */
  public Collection<Form> all() {
    return forms.values();
  }

  /** Returns the forms in Latin letters, in the order of their finding. */
  public List<Form> latin() {
    return forms.values().stream().filter(Form::isLatin).toList();
  }

  /** Returns the forms of one kind, in the order of their finding. */
  public List<Form> of(FormKind kind) {
    return forms.values().stream().filter(form -> form.is(kind)).toList();
  }

  /** Returns how often a string stands anywhere in the texts, also within words. */
  public int occurrences(String string) {
    return counts.computeIfAbsent(string, this::countOccurrences);
  }

  /** Returns the Chinese characters that stand before each occurrence of both strings. */
  public String alwaysBefore(String left, String right) {
    String before = "";
    while (true) {
      int at = whole().indexOf(before + left);
      char c = at > 0 ? whole().charAt(at - 1) : ' ';
      String longer = c + before;
      if (!Scripts.isHan(c)
          || occurrences(longer + left) < occurrences(left)
          || occurrences(longer + right) < occurrences(right)) {
        return before;
      }
      before = longer;
    }
  }

  private int countOccurrences(String string) {
    String all = whole();
    int count = 0;
    for (int at = all.indexOf(string); at >= 0; at = all.indexOf(string, at + string.length())) {
      count++;
    }
    return count;
  }

  private String whole() {
    if (whole == null) {
      StringBuilder all = new StringBuilder();
      lines.forEach(sentence -> all.append(sentence.line().folded()).append('\n'));
      whole = all.toString();
    }
    return whole;
  }
}
