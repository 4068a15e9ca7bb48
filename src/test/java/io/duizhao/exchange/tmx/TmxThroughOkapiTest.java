package io.duizhao.exchange.tmx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.io.SafeXml;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Okapi's filter reads from our TMX: the same units and texts. */
class TmxThroughOkapiTest {
  static List<BilingualDocument> documents() {
    return List.of(
        SampleDocuments.interview(),
        SampleDocuments.hostile(),
        SampleDocuments.ofLength(2_000),
        UnitBuilder.document("empty", List.of()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsTheSameUnits(BilingualDocument document) {
    List<TranslationUnit> ours =
        document.units().stream()
            .filter(unit -> unit.isTranslated() && unit.status() != BeadStatus.REJECTED)
            .toList();
    List<ITextUnit> theirs = read(document);
    assertEquals(ours.size(), theirs.size());
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(SafeXml.legal(ours.get(i).sourceText()), theirs.get(i).getSource().toString());
      assertEquals(
          SafeXml.legal(ours.get(i).targetText()),
          theirs.get(i).getTarget(LocaleId.fromString("en-US")).toString());
    }
  }

  private static List<ITextUnit> read(BilingualDocument document) {
    String file = Golden.text(new TmxWriter(TmxOptions.of(Tool.duizhao("0.1.0"))), document);
    List<ITextUnit> units = new ArrayList<>();
    try (IFilter filter = new TmxFilter();
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
}
