package io.duizhao.transcript.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.transcript.formats.Writers;
import io.duizhao.transcript.write.BlockPlaces;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Stretches;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    SourceFile file = sample();
    Document document = read(file);
    List<Replacement> same = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      for (Span span : Stretches.of(block)) {
        same.add(new Replacement(i, span, span.of(block.text().text()), codes(document, i, span)));
      }
    }
    assertArrayEquals(file.bytes(), write(file, document, same, Map.of()));
  }

  @Test
  void oneNewTextChangesOneParagraph() throws IOException {
    SourceFile file = sample();
    Document document = read(file);
    int last = document.blocks().size() - 1;
    byte[] written =
        write(file, document, List.of(whole(document, last, "Goodbye.", List.of())), Map.of());
    Map<String, byte[]> before = SafeZip.entries(file.bytes());
    Map<String, byte[]> after = SafeZip.entries(written);
    assertEquals(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
    for (String part : before.keySet()) {
      if (!part.equals("word/document.xml")) {
        assertArrayEquals(before.get(part), after.get(part), part);
      }
    }
    String xml = new String(before.get("word/document.xml"), StandardCharsets.UTF_8);
    String changed = new String(after.get("word/document.xml"), StandardCharsets.UTF_8);
    int paragraph = xml.lastIndexOf("<w:p>");
    assertEquals(xml.substring(0, paragraph), changed.substring(0, paragraph));
    assertTrue(changed.substring(paragraph).contains("Goodbye."), changed);
    int rest = xml.length() - xml.lastIndexOf("</w:p>");
    assertEquals(xml.substring(xml.length() - rest), changed.substring(changed.length() - rest));
  }

  @Test
  void sentencesLabelsAndRuns() throws IOException {
    SourceFile file = sample();
    Document document = read(file);
    int index = 1;
    Block block = document.blocks().get(index);
    List<Span> spans = Stretches.of(block);
    List<InlineCode> bold = codes(document, index, spans.get(1));
    List<InlineCode> moved = List.of(bold.get(0).at(5), bold.get(1).at(10));
    byte[] written =
        write(
            file,
            document,
            List.of(
                new Replacement(index, spans.get(0), "Listen once.", List.of()),
                new Replacement(index, spans.get(1), "Then write.", moved)),
            Map.of("主持人", "Host"));
    assertEquals(
        """
        听写的艺术
        Host: Listen once. Then [write].
        林默：再见。
        """,
        paragraphs(written));
    assertEquals("Listen once. Then write.", text(read(SourceFile.of("x.docx", written)), 1));
  }

  @Test
  void aNoteStaysBetweenItsSentences() throws IOException {
    byte[] docx;
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = word.createParagraph();
      run(paragraph, false, "先听一遍。");
      XWPFFootnote note = word.createFootnote();
      run(note.createParagraph(), false, "脚注。");
      paragraph.addFootnoteReference(note);
      run(paragraph, false, "再写。");
      word.write(out);
      docx = out.toByteArray();
    }
    SourceFile file = SourceFile.of("talk.docx", docx);
    Document document = read(file);
    List<Span> spans = Stretches.of(document.blocks().get(0));
    byte[] written =
        write(
            file,
            document,
            List.of(
                new Replacement(0, spans.get(0), "Listen once.", List.of()),
                new Replacement(0, spans.get(1), "Then write.", List.of()),
                whole(document, 1, "A note.", List.of())),
            Map.of());
    String xml =
        new String(SafeZip.entries(written).get("word/document.xml"), StandardCharsets.UTF_8);
    int reference = xml.indexOf("<w:footnoteReference");
    assertTrue(xml.indexOf("Listen once.") < reference, xml);
    assertTrue(reference < xml.indexOf("Then write."), xml);
    Document again = read(SourceFile.of("talk.docx", written));
    assertEquals("Listen once. Then write.", text(again, 0));
    assertEquals("A note.", text(again, 1));
  }

  private static SourceFile sample() throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph heading = word.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText("听写的艺术");
      XWPFParagraph said = word.createParagraph();
      run(said, false, "主持人：先听一遍。再");
      run(said, true, "写下来");
      run(said, false, "。");
      run(word.createParagraph(), false, "林默：再见。");
      word.write(out);
      return SourceFile.of("talk.docx", out.toByteArray());
    }
  }

  private static void run(XWPFParagraph paragraph, boolean bold, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    if (bold) {
      run.getCTR().addNewRPr().addNewB(); // setBold writes "on", which Okapi's filter ignores
    }
  }

  private static String paragraphs(byte[] docx) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return word.getParagraphs().stream()
          .map(DocxWriterTest::runs)
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private static String runs(XWPFParagraph paragraph) {
    return paragraph.getRuns().stream()
        .map(run -> run.isBold() ? "[" + run.text() + "]" : run.text())
        .collect(Collectors.joining());
  }

  private static String text(Document document, int block) {
    return document.blocks().get(block).text().text();
  }

  private static Replacement whole(
      Document document, int block, String text, List<InlineCode> codes) {
    return new Replacement(block, new Span(0, text(document, block).length()), text, codes);
  }

  private static List<InlineCode> codes(Document document, int block, Span span) {
    return new BlockPlaces(document.original(), document.blocks().get(block), Notation.PLAIN)
        .codes(span);
  }

  private static Document read(SourceFile file) {
    return Readers.standard().withId("docx").read(file, "talk", Language.ZH_CN);
  }

  private static byte[] write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    return Writers.of("docx").write(file, document, replacements, speakers).bytes();
  }
}
