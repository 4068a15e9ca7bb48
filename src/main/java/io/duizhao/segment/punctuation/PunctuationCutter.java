package io.duizhao.segment.punctuation;

import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import io.duizhao.segment.cut.BlockCutter;
import io.duizhao.segment.cut.BreakRules;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Ground;
import io.duizhao.segment.cut.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts where punctuation ends a sentence. The rules propose; what encloses the place decides: a
 * title, a bracket or a quoted expression in mid-sentence stays whole, a quoted speech is cut
 * inside, and closing marks stay with what they close.
 */
public final class PunctuationCutter implements BlockCutter {
  private final BreakRules rules;
  private final Semicolons semicolons;

  /** Cuts where these rules propose it, and at semicolons by this policy. */
  public PunctuationCutter(BreakRules rules, SemicolonPolicy policy) {
    this.rules = rules;
    semicolons = new Semicolons(policy);
  }

  /**
   * A place that was proposed.
   *
   * @param objection why no sentence ends there; null where one does
   */
  private record Verdict(int offset, @Nullable String objection) {
    boolean ends() {
      return objection == null;
    }
  }

  @Override
  public List<Cut> cut(Block block) {
    String text = block.text().text();
    List<Cut> cuts = new ArrayList<>();
    int begin = 0;
    for (Verdict verdict : verdicts(block)) {
      if (verdict.ends()) {
        cuts.add(cut(text, begin, verdict.offset));
        begin = verdict.offset;
      }
    }
    cuts.add(cut(text, begin, text.length()));
    return cuts;
  }

  @Override
  public List<Ground> explain(Block block) {
    String text = block.text().text();
    List<Ground> grounds = new ArrayList<>();
    for (Verdict verdict : verdicts(block)) {
      String reason = verdict.objection;
      if (reason == null) {
        reason =
            Semicolons.isAt(text, verdict.offset)
                ? "a semicolon, as asked"
                : rules.reason(text, block.language(), verdict.offset);
      }
      grounds.add(new Ground(verdict.offset, verdict.ends(), reason));
    }
    grounds.add(new Ground(text.length(), true, "end of the paragraph"));
    return grounds;
  }

  private List<Verdict> verdicts(Block block) {
    String text = block.text().text();
    int[] proposed = rules.candidates(text, block.language());
    List<Verdict> verdicts = judge(text, proposed);
    int[] more =
        semicolons.places(
            text, verdicts.stream().filter(Verdict::ends).mapToInt(Verdict::offset).toArray());
    return more.length == 0 ? verdicts : judge(text, Semicolons.union(proposed, more));
  }

  private static List<Verdict> judge(String text, int[] proposed) {
    SentenceState state = new SentenceState(text);
    List<Verdict> verdicts = new ArrayList<>();
    for (int offset : proposed) {
      state.advance(offset);
      String objection = state.objection(offset);
      verdicts.add(new Verdict(offset, objection));
      if (objection == null) {
        state.end(offset);
      }
    }
    return verdicts;
  }

  private static Cut cut(String text, int begin, int end) {
    boolean marked = Marks.endsSentence(text, begin, end);
    return new Cut(end, marked ? Cut.MARKED : Cut.UNMARKED);
  }
}
