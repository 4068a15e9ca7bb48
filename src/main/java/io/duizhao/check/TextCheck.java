package io.duizhao.check;

import java.util.List;

/**
 * Looks for mistakes that show in several pairs of a text together; it may be shared by threads.
 */
public interface TextCheck {
  /** Returns the rules by which it reports. */
  List<Rule> rules();

  /**
   * Notes what is wrong.
   *
   * @param pairs of one document, in its order
   * @param notes takes what is found in the pair of an index
   */
  void check(List<Pair> pairs, NotesOf notes);

  /** Takes notes on a text's pairs. */
  interface NotesOf {
    /** Returns what takes notes on the pair with this index. */
    Notes pair(int index);
  }
}
