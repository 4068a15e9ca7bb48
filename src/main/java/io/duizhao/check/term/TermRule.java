package io.duizhao.check.term;

import io.duizhao.model.finding.Finding;
import java.util.List;

/** A rule about terms; it looks at one unit at a time. */
interface TermRule {
  /** Returns what it finds in the unit, the same thing once. */
  List<Finding> check(TermContext context);
}
