package io.duizhao.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

/** Runs the checks of pairs and of whole texts over a document, on all processors. */
public final class RuleChecks implements Check {
  /**
   * A text longer than this, in UTF-16 code units, is no sentence; what reads it more than once
   * would take long, and what it found would help nobody.
   */
  private static final int LONGEST = 20_000;

  /** A pair that none of the checks looks at. */
  public static final Rule UNREAD =
      new Rule("length.unread", Severity.WARNING, "The pair is too long to be checked");

  /**
   * A rule tells of a pair so many times; a pair in which it would say more is no sentence, and
   * each time holds the pair's whole text.
   */
  public static final int MOST_OF_A_RULE = 100;

  /** So many pairs a processor looks at before it takes others. */
  private static final int BLOCK = 500;

  private final List<PairCheck> pairChecks;
  private final List<TextCheck> textChecks;

  /** Makes the runner. */
  public RuleChecks(List<PairCheck> pairChecks, List<TextCheck> textChecks) {
    this.pairChecks = List.copyOf(pairChecks);
    this.textChecks = List.copyOf(textChecks);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    SourcePlaces places = new SourcePlaces(document.source().document());
    List<Pair> pairs =
        document.units().stream()
            .filter(RuleChecks::isRead)
            .map(unit -> new Pair(unit, document.languages()))
            .toList();
    List<TranslationUnit> others = document.units().stream().filter(unit -> !isRead(unit)).toList();
    List<Callable<List<Finding>>> tasks = new ArrayList<>();
    tasks.add(() -> others.stream().map(unit -> unread(unit, places)).toList());
    textChecks.forEach(check -> tasks.add(() -> ofText(check, pairs, places)));
    for (int begin = 0; begin < pairs.size(); begin += BLOCK) {
      List<Pair> block = pairs.subList(begin, Math.min(pairs.size(), begin + BLOCK));
      tasks.add(() -> ofPairs(block, places));
    }
    return ForkJoinTask.invokeAll(tasks.stream().map(ForkJoinTask::adapt).toList()).stream()
        .flatMap(task -> task.join().stream())
        .filter(bounded())
        .toList();
  }

  private static boolean isRead(TranslationUnit unit) {
    return Math.max(unit.sourceText().length(), unit.targetText().length()) <= LONGEST;
  }

  private static Finding unread(TranslationUnit unit, SourcePlaces places) {
    Message message =
        Message.of("length.unread")
            .with("source", unit.sourceText().length())
            .with("target", unit.targetText().length())
            .with("most", LONGEST);
    return Note.of(UNREAD, message).in(unit, places);
  }

  private record Told(String rule, String pair) {}

  private static Predicate<Finding> bounded() {
    Map<Told, Integer> told = new HashMap<>();
    return finding ->
        told.merge(new Told(finding.rule(), finding.location().segment()), 1, Integer::sum)
            <= MOST_OF_A_RULE;
  }

  private static List<Finding> ofText(TextCheck check, List<Pair> pairs, SourcePlaces places) {
    List<Finding> findings = new ArrayList<>();
    check.check(pairs, index -> new Notes(pairs.get(index), places, findings::add));
    return findings;
  }

  private List<Finding> ofPairs(List<Pair> pairs, SourcePlaces places) {
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : pairs) {
      Notes notes = new Notes(pair, places, findings::add);
      pairChecks.forEach(check -> check.check(pair, notes));
    }
    return findings;
  }
}
