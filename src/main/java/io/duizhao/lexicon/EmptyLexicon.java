package io.duizhao.lexicon;

import java.util.List;

/** A lexicon without words: every character stands alone and means nothing. */
public final class EmptyLexicon implements Lexicon {
  /** The one value: it knows no word. */
  public static final EmptyLexicon INSTANCE = new EmptyLexicon();

  private EmptyLexicon() {}

  @Override
  public boolean contains(CharSequence text, int begin, int end) {
    return false;
  }

  @Override
  public int longest() {
    return 1;
  }

  @Override
  public List<Translation> translations(String word) {
    return List.of();
  }

  @Override
  public List<String> readings(int character) {
    return List.of();
  }
}
