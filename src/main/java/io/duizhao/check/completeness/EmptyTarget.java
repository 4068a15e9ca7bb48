package io.duizhao.check.completeness;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.List;

/** A unit of a file that a translator has worked on has no translation. */
public final class EmptyTarget implements PairCheck {
  private static final Rule RULE =
      new Rule("target.empty", Severity.ERROR, "A sentence has no translation");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    boolean wanted = pair.source().codePoints().anyMatch(Character::isLetterOrDigit);
    if (wanted && pair.isContent() && pair.target().isBlank()) {
      notes.add(RULE, new Span(0, pair.source().length()), null, Message.of("target.empty"));
    }
  }
}
