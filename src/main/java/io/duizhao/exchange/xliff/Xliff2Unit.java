package io.duizhao.exchange.xliff;

import io.duizhao.exchange.TranslatePolicy;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit of XLIFF 2: the part of a paragraph that is to be translated, or that is not.
 *
 * @param segments its segments, each with source text
 * @param translate whether a translator is asked to translate it
 */
record Xliff2Unit(List<TranslationUnit> segments, boolean translate) {
  Xliff2Unit {
    segments = List.copyOf(segments);
  }

  /** Returns the units of a document; a bead over several paragraphs is in the first. */
  static List<Xliff2Unit> of(
      List<TranslationUnit> units, TranslatePolicy policy, Language language) {
    List<Xliff2Unit> all = new ArrayList<>();
    List<TranslationUnit> open = new ArrayList<>();
    boolean translate = false;
    for (TranslationUnit unit : units) {
      if (unit.source().isEmpty() || unit.sourceText().isEmpty()) {
        continue;
      }
      boolean own = policy.translates(unit, language);
      boolean goesOn = !open.isEmpty() && own == translate && block(open.get(0)) == block(unit);
      if (!goesOn && !open.isEmpty()) {
        all.add(new Xliff2Unit(open, translate));
        open.clear();
      }
      translate = own;
      open.add(unit);
    }
    if (!open.isEmpty()) {
      all.add(new Xliff2Unit(open, translate));
    }
    return all;
  }

  /** Returns its name, which it takes from its first segment. */
  String id() {
    return "u-" + XmlIds.of(segments.get(0).id());
  }

  /** Returns its first sentence. */
  Segment first() {
    return segments.get(0).source().get(0);
  }

  private static int block(TranslationUnit unit) {
    return unit.source().get(0).block();
  }
}
