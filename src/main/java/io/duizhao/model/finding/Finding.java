package io.duizhao.model.finding;

import io.duizhao.model.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the user's text that a person should look at.
 *
 * @param rule id of the rule, such as {@code terms.forbidden}
 * @param severity how grave it is
 * @param location where it stands in the source document
 * @param source the unit's source text
 * @param target the unit's target text
 * @param sourceSpan the place in {@code source}; null where it is not there
 * @param targetSpan the place in {@code target}; null where it is not there
 * @param message what is wrong
 * @param suggestion text to stand in its place; null where there is none
 * @param concept id of the concept it is about; null where there is none
 * @param related other places that it is about, such as the same sentence translated otherwise
 */
public record Finding(
    String rule,
    Severity severity,
    Location location,
    String source,
    String target,
    @Nullable Span sourceSpan,
    @Nullable Span targetSpan,
    Message message,
    @Nullable String suggestion,
    @Nullable String concept,
    List<Location> related) {
  /** Copies the list. */
  public Finding {
    related = List.copyOf(related);
  }

  /** Makes a finding about one place. */
  public Finding(
      String rule,
      Severity severity,
      Location location,
      String source,
      String target,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      Message message,
      @Nullable String suggestion,
      @Nullable String concept) {
    this(
        rule,
        severity,
        location,
        source,
        target,
        sourceSpan,
        targetSpan,
        message,
        suggestion,
        concept,
        List.of());
  }

  /** Makes a finding about texts as a whole. */
  public static Finding of(
      String rule,
      Severity severity,
      Location location,
      String source,
      String target,
      Message message) {
    return new Finding(rule, severity, location, source, target, null, null, message, null, null);
  }

  /** Returns the same finding, more or less grave. */
  public Finding with(Severity other) {
    return new Finding(
        rule,
        other,
        location,
        source,
        target,
        sourceSpan,
        targetSpan,
        message,
        suggestion,
        concept,
        related);
  }
}
