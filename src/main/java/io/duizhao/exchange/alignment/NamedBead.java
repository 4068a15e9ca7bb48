package io.duizhao.exchange.alignment;

import io.duizhao.model.bead.BeadStatus;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A bead as a file names it.
 *
 * @param source ids of its source sentences, or their numbers from 1
 * @param target ids or numbers of its target sentences
 * @param score probability from 0 to 1 that it is right, where the file gives one
 * @param status what people think of it, as far as the file says
 * @param line where it stands in the file, from 1
 */
public record NamedBead(
    List<String> source, List<String> target, OptionalDouble score, BeadStatus status, int line) {
  /** Copies the lists. */
  public NamedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Returns a bead of which nothing but its sentences is known. */
  static NamedBead of(List<String> source, List<String> target, int line) {
    return new NamedBead(source, target, OptionalDouble.empty(), BeadStatus.AUTO, line);
  }
}
