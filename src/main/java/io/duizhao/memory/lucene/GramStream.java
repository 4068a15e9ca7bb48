package io.duizhao.memory.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives given pieces of text to Lucene. */
final class GramStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private List<String> grams = List.of();
  private int at;

  void set(List<String> newGrams) {
    grams = newGrams;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == grams.size()) {
      return false;
    }
    clearAttributes();
    term.append(grams.get(at++));
    return true;
  }
}
