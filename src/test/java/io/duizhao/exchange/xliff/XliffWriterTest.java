package io.duizhao.exchange.xliff;

import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.SharedSchemas;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.io.SafeXml;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class XliffWriterTest {
  private final XliffWriter writer = new XliffWriter(XliffOptions.of(Tool.duizhao("0.1.0")));

  @Test
  void writesEverySortOfUnit() {
    Golden.assertWrites("interview.xlf", Golden.text(writer, SampleDocuments.interview()));
  }

  @Test
  void givesTheSameBytesAgain() {
    assertArrayEquals(
        Golden.bytes(writer, SampleDocuments.interview()),
        Golden.bytes(writer, SampleDocuments.interview()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "transitional"})
  void isValid(String flavour) throws Exception {
    SharedSchemas.assertXliff12(flavour, Golden.bytes(writer, SampleDocuments.interview()));
    SharedSchemas.assertXliff12(flavour, Golden.bytes(writer, SampleDocuments.hostile()));
    SharedSchemas.assertXliff12(
        flavour, Golden.bytes(writer, UnitBuilder.document("empty", List.of())));
  }

  @Test
  void theSchemaWouldNotLetAMistakePass() throws Exception {
    String right = Golden.text(writer, SampleDocuments.interview());
    byte[] wrong =
        right.replace("state=\"translated\"", "state=\"done\"").getBytes(StandardCharsets.UTF_8);
    // Skips the test where there is no schema; in assertThrows that would be a failure.
    SharedSchemas.assertXliff12("strict", right.getBytes(StandardCharsets.UTF_8));
    assertThrows(SAXException.class, () -> SharedSchemas.assertXliff12("strict", wrong));
  }

  @Test
  void textsComeBackFromAParserAsTheyWere() throws Exception {
    BilingualDocument document = SampleDocuments.hostile();
    byte[] file = Golden.bytes(writer, document);
    List<String> expected = new ArrayList<>();
    for (TranslationUnit unit : document.units()) {
      expected.add(SafeXml.legal(unit.targetText()));
    }
    assertEquals(expected, texts("target", file));
  }

  @Test
  void aCarriageReturnInAMarkStaysOne() throws Exception {
    byte[] file = Golden.bytes(writer, SampleDocuments.hostile());
    assertEquals(List.of("<br/>\r\n&", "<br/>\r\n&"), texts("ph", file), "source and target");
  }

  @Test
  void aBeadOverTwoParagraphsStandsInTheFirst() {
    TranslationUnit first = unit("a").in(0, BlockKind.PROSE).zh("甲。").en("A.").build();
    TranslationUnit second = unit("b").in(1, BlockKind.PROSE).zh("乙。").build();
    List<Segment> both = List.of(first.source().get(0), second.source().get(0));
    TranslationUnit over =
        new TranslationUnit(
            "ab",
            both,
            first.target(),
            "甲。乙。",
            "A, B.",
            0.9,
            first.status(),
            first.state(),
            first.origin());
    String file = Golden.text(writer, UnitBuilder.document("over", List.of(over)));
    assertEquals(1, file.split("<group ", -1).length - 1);
    assertTrue(file.contains("The source runs over the end of its paragraph."));
  }

  @Test
  void aPolicyDecidesWhatIsTranslated() {
    XliffOptions nothing =
        XliffOptions.of(Tool.duizhao("0.1.0")).withPolicy((unit, language) -> false);
    String file = Golden.text(new XliffWriter(nothing), SampleDocuments.interview());
    assertFalse(file.contains("translate=\"yes\""));
  }

  private static List<String> texts(String element, byte[] file) throws Exception {
    List<String> texts = new ArrayList<>();
    XMLStreamReader xml =
        SafeXml.reader(
            new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        texts.add(text(xml, element.equals("ph")));
      }
    }
    return texts;
  }

  /** Returns the text of an element, that of codes inside only where it is wanted. */
  private static String text(XMLStreamReader xml, boolean ofCodes) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> text.append(depth == 1 || ofCodes ? xml.getText() : "");
      }
    }
    return text.toString();
  }
}
