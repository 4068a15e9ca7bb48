package io.duizhao.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import java.util.List;

/** Looks for one kind of mistake. */
public interface Check {
  /** Returns what it finds in a document, in the order of the source. */
  List<Finding> check(BilingualDocument document);
}
