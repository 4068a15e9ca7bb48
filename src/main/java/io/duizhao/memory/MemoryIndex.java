package io.duizhao.memory;

import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.MemoryQuery;
import java.io.Closeable;
import java.util.List;
import java.util.function.Predicate;

/** A memory that can be searched from either of its two languages, by several threads at once. */
public interface MemoryIndex extends Closeable {
  /** The key under which the state that an index was built from names the memory's hash. */
  String HASH = "sha256";

  /** Returns the hash of the memory that it was built from, in hexadecimal. */
  String hash();

  /** Returns its name, such as {@code client.tmx}. */
  String name();

  /** Returns what it holds. */
  MemoryCounts counts();

  /**
   * Returns units whose text is identical to the query's, those in its context first, else in the
   * file's order.
   *
   * @param from the query's language
   * @param most how many at most
   */
  List<StoredUnit> identical(Language from, MemoryQuery query, int most);

  /**
   * Returns the units that are most similar to a text, best first.
   *
   * @param from the text's language
   * @param text measures the similarity
   * @param floor similarity from 0 to 1 below which a unit is of no use
   * @param most how many at most
   */
  List<StoredUnit> similar(Language from, ComparedText text, double floor, int most);

  /**
   * Returns units whose text passes a test, in the file's order.
   *
   * @param from the language of the text
   * @param letters what the text holds, as {@link Letters} sees it; the rest is not looked at
   * @param test the whole condition
   * @param most how many at most
   */
  List<StoredUnit> holding(Language from, Letters letters, Predicate<String> test, int most);

  @Override
  void close();
}
