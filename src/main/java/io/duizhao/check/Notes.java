package io.duizhao.check;

import io.duizhao.model.Finding;
import io.duizhao.model.Location;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes down what checks find in a pair of texts. */
public final class Notes {
  private final Pair pair;
  private final SourcePlaces places;
  private final Consumer<Finding> findings;

  Notes(Pair pair, SourcePlaces places, Consumer<Finding> findings) {
    this.pair = pair;
    this.places = places;
    this.findings = findings;
  }

  /** Notes something about stretches of the two texts; null where it is about no stretch. */
  public void add(
      Rule rule, @Nullable Span sourceSpan, @Nullable Span targetSpan, Message message) {
    add(rule, rule.severity(), sourceSpan, targetSpan, message, null);
  }

  /** Notes something about a stretch of the target. */
  public void target(Rule rule, Span span, Message message, @Nullable String suggestion) {
    add(rule, rule.severity(), null, span, message, suggestion);
  }

  /** Notes something with a severity of its own. */
  public void add(
      Rule rule,
      Severity severity,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      Message message,
      @Nullable String suggestion) {
    add(rule, severity, sourceSpan, targetSpan, message, suggestion, List.of());
  }

  /**
   * Notes something that is about other places too.
   *
   * @param related the other places
   */
  public void add(
      Rule rule,
      Severity severity,
      @Nullable Span sourceSpan,
      @Nullable Span targetSpan,
      Message message,
      @Nullable String suggestion,
      List<Location> related) {
    findings.accept(
        new Finding(
            rule.id(),
            severity,
            places.location(pair.unit(), sourceSpan),
            pair.source(),
            pair.target(),
            sourceSpan,
            targetSpan,
            message,
            suggestion,
            null,
            related));
  }

  /** Returns where the pair stands. */
  public Location location() {
    return places.location(pair.unit(), null);
  }
}
