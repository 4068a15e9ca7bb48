package io.duizhao.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check says of a pair: it is put together, then handed over once. */
public final class Note {
  private final Rule rule;
  private final Message message;
  private Severity severity;
  private @Nullable Span source;
  private @Nullable Span target;
  private @Nullable String suggestion;
  private @Nullable String concept;
  private List<Location> related = List.of();

  private Note(Rule rule, Message message) {
    this.rule = rule;
    this.message = message;
    this.severity = rule.severity();
  }

  /** Begins a note about no stretch of the texts, as grave as its rule is. */
  public static Note of(Rule rule, Message message) {
    return new Note(rule, message);
  }

  /** Makes it more or less grave than its rule. */
  public Note as(Severity other) {
    severity = other;
    return this;
  }

  /** Says which stretch of the source it is about; null for none. */
  public Note inSource(@Nullable Span span) {
    source = span;
    return this;
  }

  /** Says which stretch of the target it is about; null for none. */
  public Note inTarget(@Nullable Span span) {
    target = span;
    return this;
  }

  /** Says what should stand in the stretch's place; null where nothing is known. */
  public Note suggesting(@Nullable String text) {
    suggestion = text;
    return this;
  }

  /** Says which concept of the glossary it is about. */
  public Note about(Concept known) {
    concept = known.id();
    return this;
  }

  /** Names other places that it is about. */
  public Note besides(List<Location> others) {
    related = List.copyOf(others);
    return this;
  }

  /**
   * Returns the note as a finding.
   *
   * @param places of the document where the unit stands
   */
  public Finding in(TranslationUnit unit, SourcePlaces places) {
    return new Finding(
        rule.id(),
        severity,
        places.location(unit, source),
        unit.sourceText(),
        unit.targetText(),
        source,
        target,
        message,
        suggestion,
        concept,
        related);
  }
}
