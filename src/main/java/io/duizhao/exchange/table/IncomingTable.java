package io.duizhao.exchange.table;

import io.duizhao.model.Finding;
import io.duizhao.model.IncomingTarget;
import java.util.List;

/**
 * A table that came back.
 *
 * @param document the name of the document; empty where the table does not say
 * @param targets what it says of each unit, in its order
 * @param findings what is wrong with its rows
 */
public record IncomingTable(String document, List<IncomingTarget> targets, List<Finding> findings) {
  /** Copies the lists. */
  public IncomingTable {
    targets = List.copyOf(targets);
    findings = List.copyOf(findings);
  }
}
