package io.duizhao.exchange.xliff;

import io.duizhao.exchange.XmlIds;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The groups of XLIFF 1.2, one for each paragraph or turn. A group takes its name from its first
 * unit, so that it stays when others move.
 */
public final class XliffGroups {
  private XliffGroups() {}

  /** Returns the group of each unit that stands in a file, by the unit's id, in their order. */
  public static Map<String, String> of(BilingualDocument document) {
    Map<String, String> groups = new LinkedHashMap<>();
    int block = -1;
    String group = "";
    for (TranslationUnit unit : document.units()) {
      if (unit.sourceText().isEmpty() || unit.source().isEmpty()) {
        continue;
      }
      if (unit.source().get(0).block() != block) {
        block = unit.source().get(0).block();
        group = "g-" + XmlIds.of(unit.id());
      }
      groups.put(unit.id(), group);
    }
    return groups;
  }
}
