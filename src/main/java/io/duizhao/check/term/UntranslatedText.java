package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.check.RuleChecks;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.text.Span;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chinese characters stand in the English. Those that a right English form holds are meant, and so
 * are those in brackets after the English, which show the original.
 */
final class UntranslatedText implements TermRule {
  private static final String OPENING = "(（[［";

  private final TermMatcher chinese;

  /**
   * Makes the rule.
   *
   * @param chinese finds the source's terms
   */
  UntranslatedText(TermMatcher chinese) {
    this.chinese = chinese;
  }

  @Override
  public List<Finding> check(TermContext context) {
    String english = context.terms().unit().targetText();
    if (context.languages().target().isChinese() || !Scripts.hasHan(english)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    int[] right = reach(context.terms(), english.length());
    NavigableMap<Integer, TermMatch> names = new TreeMap<>();
    chinese.find(english).forEach(match -> names.putIfAbsent(match.span().begin(), match));
    for (Span run : runs(english)) {
      boolean isMeant = isBracketed(run, english) || right[run.begin()] >= run.end();
      if (!isMeant && findings.size() < RuleChecks.MOST_OF_A_RULE) {
        findings.add(finding(run, english, names, context));
      }
    }
    return findings;
  }

  private static boolean isBracketed(Span run, String text) {
    return run.begin() > 0 && OPENING.indexOf(text.charAt(run.begin() - 1)) >= 0;
  }

  /** Returns for each place where the furthest right term ends that begins there or before. */
  private static int[] reach(UnitTerms terms, int length) {
    int[] reach = new int[length + 1];
    for (TermMatch match : terms.allTarget()) {
      if (UnitTerms.isRight(match)) {
        int begin = match.span().begin();
        reach[begin] = Math.max(reach[begin], match.span().end());
      }
    }
    for (int i = 1; i <= length; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
    return reach;
  }

  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && Scripts.isHan(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i > begin) {
        runs.add(new Span(begin, i));
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return runs;
  }

  private Finding finding(
      Span run, String english, NavigableMap<Integer, TermMatch> names, TermContext context) {
    Optional<TermMatch> name =
        Optional.ofNullable(names.ceilingEntry(run.begin()))
            .map(Map.Entry::getValue)
            .filter(match -> match.span().end() <= run.end());
    String text = run.of(english);
    if (name.isEmpty()) {
      Message message = Message.of("terms.untranslated").with("text", text);
      return context.finding(
          Note.of(TermRules.UNTRANSLATED, message).as(Severity.WARNING).inTarget(run));
    }
    Concept concept = name.get().concept();
    Forms expected = context.expected(concept);
    Message message =
        Message.of("terms.untranslated.term")
            .with("term", name.get().span().of(english))
            .with("expected", expected.named());
    return context.finding(
        Note.of(TermRules.UNTRANSLATED, message)
            .as(concept.severity() == null ? Severity.ERROR : concept.severity())
            .inSource(context.terms().mention(concept))
            .inTarget(name.get().span())
            .suggesting(expected.best().orElse(null))
            .about(concept));
  }
}
