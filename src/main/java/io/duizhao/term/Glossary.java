package io.duizhao.term;

import io.duizhao.model.term.Termbase;
import java.util.List;

/**
 * What was read from one or more glossary files.
 *
 * @param entries the usable concepts, in the order of the files, each id once
 * @param problems what was wrong with the files, in their order
 * @param frame what stands around the concepts of a single file
 */
public record Glossary(
    List<GlossaryEntry> entries, List<GlossaryProblem> problems, GlossaryFrame frame) {
  /** Copies the lists. */
  public Glossary {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** Makes one without a frame. */
  public Glossary(List<GlossaryEntry> entries, List<GlossaryProblem> problems) {
    this(entries, problems, GlossaryFrame.NONE);
  }

  /** Returns the concepts. */
  public Termbase termbase() {
    return new Termbase(entries.stream().map(GlossaryEntry::concept).toList());
  }

  /**
   * Puts glossaries together. Where several have a concept of one id, the first stays, and this is
   * added to the problems. Of several files no frame is kept.
   */
  public static Glossary merge(List<Glossary> glossaries) {
    if (glossaries.size() == 1) {
      return glossaries.get(0);
    }
    GlossaryBuilder all = new GlossaryBuilder();
    for (Glossary glossary : glossaries) {
      glossary.problems.forEach(all::add);
      glossary.entries.forEach(all::add);
    }
    return all.build(GlossaryFrame.NONE);
  }
}
