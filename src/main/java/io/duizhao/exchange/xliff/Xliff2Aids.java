package io.duizhao.exchange.xliff;

import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.XmlIds;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The translation candidates, the glossary and the names that stay as they are of XLIFF 2, in the
 * modules that are for them.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html">XLIFF 2.1,
 *     5.1, 5.2 and 5.8</a>
 */
final class Xliff2Aids {
  static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

  static final String VALIDATION = "urn:oasis:names:tc:xliff:validation:2.0";

  private final UnitAids aids;

  Xliff2Aids(UnitAids aids) {
    this.aids = aids;
  }

  /** Returns the name of the stretch that a segment's matches are for. */
  static String stretch(TranslationUnit segment) {
    return "m-" + XmlIds.of(segment.id());
  }

  /** Returns the number of the first term of each of a unit's segments, from 1. */
  int[] firstTerms(List<TranslationUnit> segments) {
    int[] first = new int[segments.size()];
    int next = 1;
    for (int i = 0; i < first.length; i++) {
      first[i] = next;
      next += TermMarks.bySpan(aids.terms(segments.get(i))).size();
    }
    return first;
  }

  /** Returns whether a document names what has to stand in its translation as it is. */
  boolean hasKept() {
    return aids.terms().values().stream().flatMap(List::stream).anyMatch(Xliff2Aids::isKept);
  }

  private static boolean isKept(TermHit hit) {
    return hit.concept().doNotTranslate();
  }

  /** Writes the modules of a unit; nothing of one that is empty. */
  void write(List<TranslationUnit> segments, MarkupWriter xml) throws IOException {
    matches(segments, xml);
    glossary(segments, xml);
    validation(segments, xml);
  }

  /** Each name that stays as it is has to be in the unit's translation. */
  private void validation(List<TranslationUnit> segments, MarkupWriter xml) throws IOException {
    Map<String, Boolean> names = new TreeMap<>();
    segments.stream()
        .flatMap(segment -> aids.terms(segment).stream())
        .filter(Xliff2Aids::isKept)
        .forEach(
            hit -> names.merge(hit.term().text(), hit.concept().exactCase(), Boolean::logicalOr));
    if (names.isEmpty()) {
      return;
    }
    xml.element("val:validation");
    for (Map.Entry<String, Boolean> name : names.entrySet()) {
      xml.element("val:rule")
          .attribute("isPresent", name.getKey())
          .attribute("caseSensitive", name.getValue() ? null : "no")
          .end();
    }
    xml.end();
  }

  private void matches(List<TranslationUnit> segments, MarkupWriter xml) throws IOException {
    if (segments.stream().allMatch(segment -> aids.matches(segment).isEmpty())) {
      return;
    }
    xml.element("mtc:matches");
    for (TranslationUnit segment : segments) {
      for (MemoryMatch match : aids.matches(segment)) {
        xml.element("mtc:match")
            .attribute("ref", "#" + stretch(segment))
            .attribute("matchQuality", Integer.toString(match.quality()))
            .attribute("similarity", Integer.toString(match.quality()))
            .attribute("origin", match.memory())
            .attribute(
                "type",
                match.machineTranslated()
                    ? "mt"
                    : match.kind() == MatchKind.CONTEXT ? "icm" : "tm");
        xml.element("source").text(match.sourceText()).end();
        xml.element("target").text(match.targetText()).end();
        xml.end();
      }
    }
    xml.end();
  }

  /** Each concept stands once in a unit, and points at where it is named first. */
  private void glossary(List<TranslationUnit> segments, MarkupWriter xml) throws IOException {
    if (segments.stream().allMatch(segment -> aids.terms(segment).isEmpty())) {
      return;
    }
    xml.element("gls:glossary");
    Set<String> concepts = new HashSet<>();
    int number = 0;
    for (TranslationUnit segment : segments) {
      for (Map.Entry<Span, List<TermHit>> place :
          TermMarks.bySpan(aids.terms(segment)).entrySet()) {
        number++;
        for (TermHit hit : place.getValue()) {
          if (concepts.add(hit.concept().id())) {
            entry(hit, number, xml);
          }
        }
      }
    }
    xml.end();
  }

  private static void entry(TermHit hit, int number, MarkupWriter xml) throws IOException {
    xml.element("gls:glossEntry").attribute("ref", "#t" + number);
    Term term = hit.term();
    xml.element("gls:term").text(term.text()).end();
    for (String rendering : hit.renderings()) {
      xml.element("gls:translation").text(rendering).end();
    }
    if (hit.renderings().isEmpty()) {
      // An entry has a translation or a definition.
      xml.element("gls:definition").text(hit.concept().id()).end();
    }
    xml.end();
  }
}
