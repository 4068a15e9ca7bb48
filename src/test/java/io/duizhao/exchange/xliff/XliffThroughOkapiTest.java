package io.duizhao.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.XmlIds;
import io.duizhao.io.SafeXml;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ISegments;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.junit.jupiter.api.Test;

/** What Okapi's filter reads from our XLIFF: the same units, texts and marks. */
class XliffThroughOkapiTest {
  private final XliffWriter writer = new XliffWriter(XliffOptions.of(Tool.duizhao("0.1.0")));

  @Test
  void readsTheInterview() {
    assertSameUnits(SampleDocuments.interview());
  }

  @Test
  void readsHostileText() {
    assertSameUnits(SampleDocuments.hostile());
  }

  @Test
  void readsALongDocument() {
    assertSameUnits(SampleDocuments.ofLength(2_000));
  }

  @Test
  void findsTheMarks() {
    ITextUnit two = read(SampleDocuments.interview()).get(4);
    assertEquals(4, two.getSource().getFirstContent().getCodes().size());
  }

  @Test
  void findsTheSegmentsOfAnUntranslatedUnit() {
    ISegments segments = read(SampleDocuments.interview()).get(7).getSource().getSegments();
    assertEquals(2, segments.count());
    assertEquals("两句", segments.get(0).getContent().getText());
    assertEquals(1, segments.get(0).getContent().getCodes().size());
  }

  private void assertSameUnits(BilingualDocument document) {
    List<TranslationUnit> ours =
        document.units().stream().filter(unit -> !unit.sourceText().isEmpty()).toList();
    List<ITextUnit> theirs = read(document);
    assertEquals(ours.size(), theirs.size());
    for (int i = 0; i < ours.size(); i++) {
      TranslationUnit our = ours.get(i);
      ITextUnit their = theirs.get(i);
      assertEquals(XmlIds.of(our.id()), their.getId());
      assertEquals(SafeXml.legal(our.sourceText()), text(their.getSource()));
      TextContainer target = their.getTarget(LocaleId.fromString("en-US"));
      assertEquals(SafeXml.legal(our.targetText()), target == null ? "" : text(target));
    }
  }

  private List<ITextUnit> read(BilingualDocument document) {
    String file = new String(Golden.bytes(writer, document), StandardCharsets.UTF_8);
    List<ITextUnit> units = new ArrayList<>();
    try (IFilter filter = new XLIFFFilter();
        RawDocument raw =
            new RawDocument(file, LocaleId.fromString("zh-CN"), LocaleId.fromString("en-US"))) {
      filter.open(raw);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          units.add(event.getTextUnit());
        }
      }
    }
    return units;
  }

  private static String text(TextContainer container) {
    StringBuilder text = new StringBuilder();
    container.forEach(part -> text.append(part.getContent().getText()));
    return text.toString();
  }
}
