package io.duizhao.exchange.tmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.SharedSchemas;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.model.language.Language;
import io.duizhao.model.unit.BilingualDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TmxWriterTest {
  private static final TmxOptions OPTIONS = TmxOptions.of(Tool.duizhao("0.1.0"));

  @Test
  void writesTranslatedUnitsOnly() {
    Golden.assertWrites(
        "interview.tmx", Golden.text(new TmxWriter(OPTIONS), SampleDocuments.interview()));
  }

  @Test
  void isValid() throws Exception {
    TmxWriter writer = new TmxWriter(OPTIONS.createdAt(Instant.EPOCH));
    SharedSchemas.assertTmx14(Golden.bytes(writer, SampleDocuments.interview()));
    SharedSchemas.assertTmx14(Golden.bytes(writer, SampleDocuments.hostile()));
    SharedSchemas.assertTmx14(Golden.bytes(writer, UnitBuilder.document("empty", List.of())));
  }

  @Test
  void levelTwoHasTheCodes() throws Exception {
    TmxWriter writer = new TmxWriter(OPTIONS.withLevel(2));
    String memory = Golden.text(writer, SampleDocuments.interview());
    assertTrue(
        memory.contains(
            "我们请来了<bpt i=\"1\" x=\"1\" type=\"bold\">**</bpt>Whisper"
                + "<ept i=\"1\">**</ept>的老用户。"),
        memory);
    assertTrue(
        memory.contains(
            "请看<ept i=\"1\">_</ept><it pos=\"begin\" x=\"2\" type=\"bold\">**</it>图"
                + "<ph x=\"3\" type=\"image\">![图](a.png)</ph>。"),
        memory);
    SharedSchemas.assertTmx14(Golden.bytes(writer, SampleDocuments.interview()));
    SharedSchemas.assertTmx14(Golden.bytes(writer, SampleDocuments.hostile()));
  }

  @Test
  void filtersUnits() throws Exception {
    BilingualDocument document = SampleDocuments.interview();
    String sure = Golden.text(new TmxWriter(OPTIONS.withMinScore(0.9)), document);
    assertFalse(sure.contains("Welcome, and have a look"), sure);
    assertTrue(sure.contains("This one was reviewed."));
    String approved = Golden.text(new TmxWriter(OPTIONS.approvedOnly()), document);
    assertEquals(1, approved.split("<tu ", -1).length - 1, approved);
    String once = merged(OPTIONS.withoutRepetitions(), document, document);
    assertEquals(merged(OPTIONS, document), once);
  }

  @Test
  void datesUnitsOnlyWhereADateIsGiven() {
    BilingualDocument document = SampleDocuments.interview();
    assertFalse(Golden.text(new TmxWriter(OPTIONS), document).contains("creationdate"));
    String dated =
        Golden.text(
            new TmxWriter(OPTIONS.createdAt(Instant.parse("2025-04-02T08:00:00Z"))), document);
    assertTrue(dated.contains("creationdate=\"20250402T080000Z\""));
  }

  @Test
  void aMergedMemoryHoldsEveryDocumentWithoutMachineTranslation() throws Exception {
    String memory =
        merged(
            OPTIONS.withoutMachineTranslation(),
            SampleDocuments.interview(),
            SampleDocuments.hostile());
    assertTrue(memory.contains("<prop type=\"document\">interview</prop>"));
    assertTrue(memory.contains("<prop type=\"document\">hostile</prop>"));
    assertFalse(memory.contains("The machine translated this one."));
    assertTrue(merged(OPTIONS, SampleDocuments.interview()).contains("The machine translated"));
  }

  @Test
  void aMergedMemoryOfNothingIsAMemory() throws Exception {
    assertTrue(merged(OPTIONS).endsWith("<body></body>\n</tmx>\n"));
  }

  @Test
  void passesUnitsOnWhileItWrites() throws Exception {
    CountingStream out = new CountingStream();
    TmxStream memory = new TmxStream(out, OPTIONS, Language.ZH_CN);
    memory.add(SampleDocuments.ofLength(20_000));
    long written = out.count;
    memory.close();
    long held = out.count - written;
    assertTrue(held < 1 << 20, "held back " + held + " bytes of " + out.count);
    assertFalse(out.closed);
  }

  @Test
  void closingTwiceEndsItOnce() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxStream memory = new TmxStream(out, OPTIONS, Language.ZH_CN);
    memory.close();
    int size = out.size();
    memory.close();
    assertEquals(size, out.size());
  }

  private static String merged(TmxOptions options, BilingualDocument... documents)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TmxStream memory = new TmxStream(out, options, Language.ZH_CN)) {
      for (BilingualDocument document : documents) {
        memory.add(document);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final class CountingStream extends OutputStream {
    long count;
    boolean closed;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
