package io.duizhao.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.text.Span;
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

  /** Takes a note. */
  public void add(Note note) {
    findings.accept(note.in(pair.unit(), places));
  }

  /** Notes something about stretches of the two texts; null where it is about no stretch. */
  public void add(
      Rule rule, @Nullable Span sourceSpan, @Nullable Span targetSpan, Message message) {
    add(Note.of(rule, message).inSource(sourceSpan).inTarget(targetSpan));
  }

  /** Notes something about a stretch of the target. */
  public void target(Rule rule, Span span, Message message, @Nullable String suggestion) {
    add(Note.of(rule, message).inTarget(span).suggesting(suggestion));
  }

  /** Returns where the pair stands. */
  public Location location() {
    return places.location(pair.unit(), null);
  }
}
