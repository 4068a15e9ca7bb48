package io.duizhao.check;

import java.util.List;

/** Looks for mistakes in one pair of texts at a time; it may be shared by threads. */
public interface PairCheck {
  /** Returns the rules by which it reports. */
  List<Rule> rules();

  /** Notes what is wrong with a pair. */
  void check(Pair pair, Notes notes);
}
