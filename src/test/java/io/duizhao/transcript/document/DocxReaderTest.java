package io.duizhao.transcript.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.Invariants;
import io.duizhao.transcript.formats.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  @Test
  void stylesListsAndBoldLabels() throws IOException {
    byte[] docx;
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraph(word, "Heading1", "", "听写的艺术");
      paragraph(word, "", "主持人：", "请讲。");
      paragraph(word, "", "林默：", " 先听\t再写。");
      paragraph(word, "", "", "写完再听。");
      paragraph(word, "ListParagraph", "", "一个要点");
      XWPFRun lines = word.createParagraph().createRun();
      lines.setText("主持人：谢谢。");
      lines.addBreak();
      lines.setText("林默：再见。");
      word.write(out);
      docx = out.toByteArray();
    }
    Document document = read(docx);
    Invariants.check(document);
    assertEquals("", document.original());
    assertEquals(
        """
        heading | null | 听写的艺术
        speech | 主持人 | 请讲。
        speech | 林默 | 先听 再写。
        speech | 林默 | 写完再听。
        list | 林默 | 一个要点
        speech | 主持人 | 谢谢。
        speech | 林默 | 再见。
        """,
        document.blocks().stream()
            .map(b -> b.kind().label() + " | " + b.speaker() + " | " + b.text().text() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    byte[] whole;
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraph(word, "", "", "一段话。");
      word.write(out);
      whole = out.toByteArray();
    }
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    InputException refused = assertThrows(InputException.class, () -> read(half));
    assertTrue(refused.getMessage().startsWith("talk.docx: "), refused.getMessage());
  }

  private static Document read(byte[] docx) {
    SourceFile file = SourceFile.of("talk.docx", docx);
    return Readers.standard().choose(file).reader().read(file, "talk", Language.ZH_CN);
  }

  private static void paragraph(XWPFDocument word, String style, String bold, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    if (!bold.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      run.setBold(true);
      run.setText(bold);
    }
    paragraph.createRun().setText(text);
  }
}
