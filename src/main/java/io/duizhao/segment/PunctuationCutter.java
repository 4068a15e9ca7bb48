package io.duizhao.segment;

import io.duizhao.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts where punctuation ends a sentence. The rules propose; what encloses the place decides: a
 * title, a bracket or a quoted expression in mid-sentence stays whole, a quoted speech is cut
 * inside, and closing marks stay with what they close.
 */
final class PunctuationCutter implements BlockCutter {
  private final BreakRules rules;

  PunctuationCutter(BreakRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Cut> cut(Block block) {
    String text = block.text().text();
    SentenceState state = new SentenceState(text);
    List<Cut> cuts = new ArrayList<>();
    for (int candidate : rules.candidates(text, block.language())) {
      state.advance(candidate);
      if (state.mayEnd(candidate)) {
        cuts.add(new Cut(candidate, confidence(text, state.begin(), candidate)));
        state.end(candidate);
      }
    }
    cuts.add(new Cut(text.length(), confidence(text, state.begin(), text.length())));
    return cuts;
  }

  private static double confidence(String text, int begin, int end) {
    return Marks.endsSentence(text, begin, end) ? Cut.MARKED : Cut.UNMARKED;
  }
}
