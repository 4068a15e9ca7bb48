package io.duizhao.segment;

import java.util.ArrayList;
import java.util.List;

/** Collects what is seen at one place: each observation is a name and the values seen. */
final class Observations {
  private static final char BETWEEN = '\u0001';

  private final List<String> all = new ArrayList<>();

  private final String register;

  /**
   * Begins with the one thing that is always so: its weight is how common ends are.
   *
   * @param register the kind of text; empty where kinds are not told apart
   */
  Observations(String register) {
    this.register = register;
    addBoth("always");
  }

  /** Adds an observation. */
  void add(String name, String... values) {
    StringBuilder observation = new StringBuilder(name);
    for (String value : values) {
      observation.append(BETWEEN).append(value);
    }
    all.add(observation.toString());
  }

  /**
   * Adds an observation twice, for all texts and for those of this register: what holds for all is
   * learnt once, what differs apart (Daumé, Frustratingly Easy Domain Adaptation, ACL 2007).
   */
  void addBoth(String name, String... values) {
    add(name, values);
    if (!register.isEmpty()) {
      add(register + name, values);
    }
  }

  /** Adds the number of the first limit that {@code value} does not exceed. */
  void addBucket(String name, double value, double... limits) {
    add(name, bucket(value, limits));
  }

  /** Returns the number of the first limit that {@code value} does not exceed, from 0. */
  static String bucket(double value, double... limits) {
    int bucket = 0;
    while (bucket < limits.length && value > limits[bucket]) {
      bucket++;
    }
    return Integer.toString(bucket);
  }

  /** Returns an observation as a person reads it. */
  static String shown(String observation) {
    int name = observation.indexOf(BETWEEN);
    return name < 0
        ? observation
        : observation.substring(0, name)
            + " "
            + observation.substring(name + 1).replace(BETWEEN, '|');
  }

  /** Returns all observations in the order in which they were added. */
  List<String> all() {
    return all;
  }
}
