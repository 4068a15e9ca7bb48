package io.duizhao.check.term;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.terminology.simpletb.SimpleTB;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.TermChecker;

/**
 * Okapi's check of terms. Its termbase has pairs without status; it is given the preferred pairs,
 * or each right Chinese form with each right English one.
 */
final class OkapiTerms {
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"");

  /** Ids of concepts by their Chinese. */
  private final Map<String, Set<String>> concepts = new HashMap<>();

  private final TermChecker checker = new TermChecker();

  /**
   * Makes the check.
   *
   * @param strings whether terms are found anywhere and not as words of their own
   * @param all whether all right forms are given
   */
  OkapiTerms(Termbase termbase, boolean strings, boolean all) {
    SimpleTB pairs = new SimpleTB(LocaleId.CHINA_CHINESE, LocaleId.US_ENGLISH);
    pairs.initialize(strings, false);
    for (Concept concept : termbase.concepts()) {
      for (Term source : concept.terms(LanguagePair.DEFAULT.source(), TermStatus.PREFERRED)) {
        add(source, concept, pairs, all);
      }
      if (all) {
        for (Term source : concept.terms(LanguagePair.DEFAULT.source(), TermStatus.ADMITTED)) {
          add(source, concept, pairs, true);
        }
      }
    }
    checker.initialize(pairs, LocaleId.CHINA_CHINESE, LocaleId.US_ENGLISH, strings, false);
  }

  private void add(Term source, Concept concept, SimpleTB pairs, boolean all) {
    concepts.computeIfAbsent(source.text(), text -> new HashSet<>()).add(concept.id());
    List<String> targets = concept.rightForms(LanguagePair.DEFAULT.target());
    for (String target : all ? targets : targets.subList(0, Math.min(1, targets.size()))) {
      pairs.addEntry(source.text(), target);
    }
  }

  /** Returns the ids of the concepts whose English it misses in a pair. */
  Set<String> missing(SeededErrors.Pair pair) {
    TextUnit unit = new TextUnit("1", pair.chinese());
    unit.setTarget(LocaleId.US_ENGLISH, new TextContainer(pair.english()));
    checker.verify(
        null,
        null,
        unit,
        unit.getSourceSegments().get(0),
        unit.getTargetSegments(LocaleId.US_ENGLISH).get(0));
    Set<String> missing = new HashSet<>();
    for (Issue issue : checker.getIssues()) {
      Matcher quoted = TERM.matcher(issue.getMessage());
      if (quoted.find()) {
        missing.addAll(concepts.getOrDefault(quoted.group(1), Set.of()));
      }
    }
    return missing;
  }
}
