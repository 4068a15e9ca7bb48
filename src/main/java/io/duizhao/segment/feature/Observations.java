package io.duizhao.segment.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is seen at one place: each observation is a name and the values seen. A judge needs
 * their hashes only, a trainer and a reader their words.
 */
public final class Observations {
  /** What is so everywhere. */
  public static final String ALWAYS = "always";

  private static final char BETWEEN = '\u0001';

  /** Observations at a place for which there is room at first. */
  private static final int USUAL = 192;

  private final String register;
  private final @Nullable List<String> words;
  private int[] hashes = new int[USUAL];
  private int size;

  /**
   * Begins with the one thing that is always so: its weight is how common ends are.
   *
   * @param register the kind of text; empty where kinds are not told apart
   * @param inWords whether {@link #all} is wanted
   */
  public Observations(String register, boolean inWords) {
    this.register = register;
    words = inWords ? new ArrayList<>() : null;
    addBoth(ALWAYS);
  }

  /** Adds an observation. */
  public void add(String name, String... values) {
    collect("", name, values);
  }

  private void collect(String kind, String name, String... values) {
    int hash = SortedHashes.hash(SortedHashes.hash(kind), name);
    for (String value : values) {
      hash = SortedHashes.hash(SortedHashes.hash(hash, BETWEEN), value);
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
    if (words != null) {
      StringBuilder observation = new StringBuilder(kind).append(name);
      for (String value : values) {
        observation.append(BETWEEN).append(value);
      }
      words.add(observation.toString());
    }
  }

  /**
   * Adds an observation twice, for all texts and for those of this register: what holds for all is
   * learnt once, what differs apart (Daumé, Frustratingly Easy Domain Adaptation, ACL 2007).
   */
  void addBoth(String name, String... values) {
    add(name, values);
    if (!register.isEmpty()) {
      collect(register, name, values);
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
  public static String shown(String observation) {
    int name = observation.indexOf(BETWEEN);
    return name < 0
        ? observation
        : observation.substring(0, name)
            + " "
            + observation.substring(name + 1).replace(BETWEEN, '|');
  }

  /** Returns how many observations there are. */
  public int size() {
    return size;
  }

  /** Returns the hash of an observation, in the order in which they were added. */
  public int hash(int index) {
    return hashes[index];
  }

  /** Returns all observations in words, in the order in which they were added. */
  public List<String> all() {
    if (words == null) {
      throw new IllegalStateException("the observations were not collected in words");
    }
    return words;
  }
}
