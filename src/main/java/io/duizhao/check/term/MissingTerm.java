package io.duizhao.check.term;

import io.duizhao.check.Note;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.text.Span;
import io.duizhao.term.TermMatch;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The source names a concept and no right form of it stands in the target. Where one stands in the
 * next unit it has drifted; where it was named just before, a pronoun or nothing may stand for it.
 * What the rules about forbidden forms and letters' case report is not reported again.
 */
final class MissingTerm implements TermRule {

  /** So long an ordinary word is that English often does without: 文件, 对象, 执行. */
  private static final int SHORT_WORD = 2;

  private final ChineseWords.Dictionary words;

  MissingTerm(ChineseWords.Dictionary words) {
    this.words = words;
  }

  @Override
  public List<Finding> check(TermContext context) {
    if (!context.terms().isTrusted()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (List<TermMatch> readings : readings(context.terms()).values()) {
      // Of several concepts that share a stretch one is enough.
      TermMatch best =
          readings.stream().min(Comparator.comparing(context::rendering)).orElseThrow();
      Rendering rendering = context.rendering(best);
      TermMatch first = rendering == Rendering.DRIFTED ? best : readings.get(0);
      if (rendering.compareTo(Rendering.FREE) > 0 && reported.add(first.concept().id())) {
        findings.add(finding(first, rendering, context));
      }
    }
    return findings;
  }

  /** Groups the source's matches by their stretch: one that names several concepts needs one. */
  private static Map<Span, List<TermMatch>> readings(UnitTerms terms) {
    Map<Span, List<TermMatch>> readings = new LinkedHashMap<>();
    for (TermMatch match : terms.source()) {
      if (match.term().status() != TermStatus.MISRECOGNIZED && terms.asks(match)) {
        readings.computeIfAbsent(match.span(), span -> new ArrayList<>()).add(match);
      }
    }
    return readings;
  }

  private Finding finding(TermMatch match, Rendering rendering, TermContext context) {
    Concept concept = match.concept();
    Forms expected = context.expected(concept);
    String stretch = match.span().of(context.terms().unit().sourceText());
    return context.finding(
        Note.of(rule(concept, rendering), message(stretch, expected, concept, rendering, context))
            .as(severity(match, rendering, context))
            .inSource(match.span())
            .suggesting(expected.best().orElse(null))
            .about(concept));
  }

  private static Rule rule(Concept concept, Rendering rendering) {
    if (rendering == Rendering.DRIFTED) {
      return TermRules.DRIFT;
    }
    return concept.doNotTranslate() ? TermRules.NOT_KEPT : TermRules.MISSING;
  }

  private Severity severity(TermMatch match, Rendering rendering, TermContext context) {
    if (rendering.compareTo(Rendering.UNDERSTOOD) < 0) {
      return Severity.INFO;
    }
    Severity own = match.concept().severity();
    if (own != null) {
      return own;
    }
    boolean doubtful =
        rendering == Rendering.UNDERSTOOD
            || isOrdinaryWord(match)
                && !context.terms().hasUnaskedPhrase(match.concept().category())
            || context.document().use(match.concept()).isDoubtful()
            || context.document().free().partlyStandsIn(context.terms(), match.concept())
                && !context.terms().hasUnasked(match.concept().category());
    return doubtful ? Severity.WARNING : Severity.ERROR;
  }

  /** What a short word of the dictionary says, English often says in another way or not at all. */
  private boolean isOrdinaryWord(TermMatch match) {
    String text = match.term().text();
    return match.concept().category() == TermCategory.TERM
        && !match.concept().exactCase()
        && text.length() <= SHORT_WORD
        && words.contains(text, 0, text.length());
  }

  private static Message message(
      String stretch, Forms expected, Concept concept, Rendering rendering, TermContext context) {
    ConceptUse use = context.document().use(concept);
    if (rendering == Rendering.DRIFTED) {
      UnitTerms there = context.document().neighbourWith(concept, context.index()).orElseThrow();
      String form = there.rendering(concept).orElseThrow().span().of(there.unit().targetText());
      return Message.of("terms.drift").with("term", stretch).with("form", form);
    }
    List<Message> notes = notes(use, rendering);
    return concept.doNotTranslate()
        ? Message.of("terms.dnt")
            .with("term", stretch)
            .with("expected", expected.named())
            .with("notes", notes)
        : Message.of("terms.missing")
            .with("term", stretch)
            .with("expected", expected.named())
            .with("notes", notes);
  }

  private static List<Message> notes(ConceptUse use, Rendering rendering) {
    List<Message> notes = new ArrayList<>();
    if (rendering == Rendering.PRONOUN) {
      notes.add(Message.of("terms.note.pronoun"));
    } else if (rendering == Rendering.UNDERSTOOD) {
      notes.add(Message.of("terms.note.understood"));
    }
    if (use.isDoubtful()) {
      notes.add(
          Message.of("terms.note.doubt")
              .with("missing", use.missing())
              .with("mentions", use.mentions()));
    }
    if (!use.renderings().isEmpty()) {
      notes.add(Message.of("terms.note.elsewhere").with("uses", use.renderings()));
    }
    return notes;
  }
}
