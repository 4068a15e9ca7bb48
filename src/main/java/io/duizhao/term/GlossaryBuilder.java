package io.duizhao.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects a glossary. Where several concepts have one id, the first stays. */
public final class GlossaryBuilder {
  private final Map<String, GlossaryEntry> byId = new LinkedHashMap<>();
  private final List<GlossaryProblem> problems = new ArrayList<>();

  /** Adds a concept, or a problem where its id is taken. */
  public void add(GlossaryEntry entry) {
    GlossaryEntry first = byId.putIfAbsent(entry.concept().id(), entry);
    if (first != null) {
      problems.add(entry.duplicateOf(first));
    }
  }

  /** Adds a problem. */
  public void add(GlossaryProblem problem) {
    problems.add(problem);
  }

  /** Returns the number of concepts. */
  public int size() {
    return byId.size();
  }

  /** Returns what was collected. */
  public Glossary build(GlossaryFrame frame) {
    return new Glossary(List.copyOf(byId.values()), problems, frame);
  }
}
