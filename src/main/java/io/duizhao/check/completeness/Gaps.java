package io.duizhao.check.completeness;

import io.duizhao.check.Note;
import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that the aligner left alone: the translation leaves them out or adds them. One such
 * sentence is common in good translations; a run of them hardly is.
 */
public final class Gaps implements TextCheck {
  private static final Rule OMISSION =
      new Rule("gaps.omission", Severity.WARNING, "The translation leaves sentences out");
  private static final Rule ADDITION =
      new Rule("gaps.addition", Severity.WARNING, "The translation adds sentences");

  /** So many sentences in a row are worth a warning. */
  private static final int RUN = 3;

  @Override
  public List<Rule> rules() {
    return List.of(OMISSION, ADDITION);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    if (pairs.stream().noneMatch(pair -> pair.unit().isTranslated())) {
      return;
    }
    runs(pairs, notes, OMISSION);
    runs(pairs, notes, ADDITION);
  }

  private static void runs(List<Pair> pairs, NotesOf notes, Rule rule) {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i <= pairs.size(); i++) {
      if (i < pairs.size() && isAlone(pairs.get(i), rule)) {
        run.add(i);
      } else if (!run.isEmpty() && (i == pairs.size() || !isPassedOver(pairs.get(i)))) {
        note(pairs, run, notes, rule);
        run.clear();
      }
    }
  }

  private static boolean isAlone(Pair pair, Rule rule) {
    String text = rule.equals(OMISSION) ? pair.source() : pair.target();
    String other = rule.equals(OMISSION) ? pair.target() : pair.source();
    return other.isEmpty() && !isPassedOver(pair) && !text.isEmpty();
  }

  /** Metadata and text without letters neither makes a run nor ends one. */
  private static boolean isPassedOver(Pair pair) {
    String text = pair.source() + pair.target();
    return !pair.isContent() || text.codePoints().noneMatch(Character::isLetter);
  }

  private static void note(List<Pair> pairs, List<Integer> run, NotesOf notes, Rule rule) {
    Notes first = notes.pair(run.get(0));
    Pair pair = pairs.get(run.get(0));
    List<Location> others =
        run.stream().skip(1).map(index -> notes.pair(index).location()).toList();
    boolean omission = rule.equals(OMISSION);
    Message message =
        omission
            ? Message.counted("gaps.omission", run.size())
            : Message.counted("gaps.addition", run.size());
    first.add(
        Note.of(rule, message)
            .as(run.size() >= RUN ? Severity.WARNING : Severity.INFO)
            .inSource(omission ? new Span(0, pair.source().length()) : null)
            .inTarget(omission ? null : new Span(0, pair.target().length()))
            .besides(others));
  }
}
