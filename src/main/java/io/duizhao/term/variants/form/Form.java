package io.duizhao.term.variants.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A way of writing a name, with the places where it stands. Filled while texts are read. */
public final class Form {
  private final String text;
  private final Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
  private final TreeSet<Place> places = new TreeSet<>();
  private final Map<Integer, Integer> documents = new TreeMap<>();
  private final NavigableSet<Integer> speaksIn = new TreeSet<>();

  /** A form that stands nowhere yet. */
  public Form(String text) {
    this.text = text;
  }

  void add(FormKind kind, Place place) {
    kinds.add(kind);
    if (places.add(place)) {
      documents.merge(place.document(), 1, Integer::sum);
    }
    if (place.offset() == Place.LABEL) {
      speaksIn.add(place.document());
    }
  }

  void add(FormKind kind) {
    kinds.add(kind);
  }

  /** Returns how it is written. */
  public String text() {
    return text;
  }

  /** Returns whether it was found as that kind; a form may be of several. */
  public boolean is(FormKind kind) {
    return kinds.contains(kind);
  }

  /** Returns whether it was found as a name in Latin letters. */
  public boolean isLatin() {
    return is(FormKind.LATIN);
  }

  /** Returns whether it is a foreign name in characters with a dot between its parts. */
  public boolean isDotted() {
    return is(FormKind.HAN_NAME) && text.indexOf('·') > 0;
  }

  /** Returns in how many places it stands, labels of speakers among them. */
  public int count() {
    return places.size();
  }

  /** Returns in how many places of a document it stands; documents count from 0. */
  public int countIn(int document) {
    return documents.getOrDefault(document, 0);
  }

  /** Returns the numbers of the documents it stands in. */
  public Set<Integer> documents() {
    return documents.keySet();
  }

  /** Returns the numbers of the documents in which it labels a speaker. */
  public NavigableSet<Integer> speaksIn() {
    return speaksIn;
  }

  /** Returns where it stands, in the order of the texts; a view of the form. */
  public NavigableSet<Place> places() {
    return places;
  }

  @Override
  public String toString() {
    return text;
  }
}
