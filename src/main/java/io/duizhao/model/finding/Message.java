package io.duizhao.model.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something to be said, in no language yet: which message it is, and the facts that it names. The
 * text is made where it is read.
 *
 * @param key names the message, such as {@code numbers.changed}
 * @param facts by their names
 */
public record Message(String key, SortedMap<String, Fact> facts)
    implements Fact, Comparable<Message> {
  /** Copies the facts. */
  public Message {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** Makes a message that names nothing yet. */
  public static Message of(String key) {
    return new Message(key, Collections.emptySortedMap());
  }

  /**
   * Makes a message about a number of things, which is the fact {@code count}.
   *
   * @param key begins the key, which ends with {@code .one} or {@code .many}
   */
  public static Message counted(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many")).with("count", count);
  }

  /** Returns the message with words of the user's. */
  public Message with(String name, String words) {
    return with(name, new Fact.Words(words));
  }

  /** Returns the message with a count. */
  public Message with(String name, long count) {
    return with(name, new Fact.Quantity(BigDecimal.valueOf(count)));
  }

  /**
   * Returns the message with a measure.
   *
   * @param decimals so many are shown
   */
  public Message with(String name, double measure, int decimals) {
    BigDecimal value = BigDecimal.valueOf(measure).setScale(decimals, RoundingMode.HALF_UP);
    return with(name, new Fact.Quantity(value));
  }

  /** Returns the message with a list of messages or words. */
  public Message with(String name, List<? extends Fact> parts) {
    return with(name, new Fact.Several(List.copyOf(parts)));
  }

  /** Returns the message with a fact. */
  public Message with(String name, Fact fact) {
    SortedMap<String, Fact> more = new TreeMap<>(facts);
    more.put(name, fact);
    return new Message(key, more);
  }

  /** Orders by key, then by the facts; the order means nothing but is always the same. */
  @Override
  public int compareTo(Message other) {
    int keys = key.compareTo(other.key);
    return keys != 0 ? keys : facts.toString().compareTo(other.facts.toString());
  }
}
