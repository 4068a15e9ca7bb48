package io.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A lexicon with what parallel texts taught on top. */
public final class TaughtLexicon implements Lexicon {
  private final Lexicon beneath;
  private final List<Lesson> lessons;

  /**
   * Puts a table on top of a lexicon and of the tables that it has.
   *
   * @param share how far the table is trusted with a word that it has often seen, from 0 to 1
   * @param half occurrences at which a word's own evidence has half its weight
   */
  public TaughtLexicon(Lexicon beneath, WordTable table, double share, double half) {
    this.beneath = beneath;
    List<Lesson> all = new ArrayList<>(beneath.lessons());
    all.add(new Lesson(table, share, half));
    lessons = List.copyOf(all);
  }

  @Override
  public boolean contains(CharSequence text, int begin, int end) {
    return beneath.contains(text, begin, end);
  }

  @Override
  public int longest() {
    return beneath.longest();
  }

  @Override
  public List<Translation> translations(String word) {
    return beneath.translations(word);
  }

  @Override
  public List<String> readings(int character) {
    return beneath.readings(character);
  }

  @Override
  public List<Lesson> lessons() {
    return lessons;
  }
}
