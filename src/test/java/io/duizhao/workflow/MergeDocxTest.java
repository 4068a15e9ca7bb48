package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.xliff.XliffOptions;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.format.UnitBuilder;
import io.duizhao.workflow.incoming.MergeJob;
import io.duizhao.workflow.incoming.UntranslatedPolicy;
import io.duizhao.workflow.pair.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Word file goes through XLIFF and comes back with what was translated and nothing else new. */
class MergeDocxTest {
  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void untouchedItIsTheSameBytes(XliffVersion version) throws IOException {
    SourceFile file = sample();

    assertArrayEquals(file.bytes(), merge(xliff(file, version)));
  }

  @ParameterizedTest
  @EnumSource(XliffVersion.class)
  void oneChangedTargetChangesItsParagraphOnly(XliffVersion version) throws IOException {
    SourceFile file = sample();
    String xliff = xliff(file, version);
    String changed =
        xliff.replaceFirst("(<target[^>]*>[^<]*)再见。", "$1Goodbye, &lt;all&gt; &amp; sundry.");
    assertTrue(!changed.equals(xliff));

    Map<String, byte[]> after = SafeZip.entries(merge(changed));

    Map<String, byte[]> before = SafeZip.entries(file.bytes());
    assertEquals(before.keySet(), after.keySet());
    Set<String> others = new TreeSet<>(before.keySet());
    others.remove("word/document.xml");
    for (String part : others) {
      assertArrayEquals(before.get(part), after.get(part), part);
    }
    String old = new String(before.get("word/document.xml"), StandardCharsets.UTF_8);
    String now = new String(after.get("word/document.xml"), StandardCharsets.UTF_8);
    assertEquals(
        old.replace("再见。", "Goodbye, &lt;all&gt; &amp; sundry."),
        now.replace("<w:t xml:space=\"preserve\">林默", "<w:t>林默"));
  }

  private static SourceFile sample() throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      word.createParagraph().createRun().setText("听写的艺术");
      XWPFParagraph said = word.createParagraph();
      said.createRun().setText("主持人：先听一遍。");
      said.createRun().setBold(true);
      said.createRun().setText("再写下来。");
      XWPFTableRow row = word.createTable(1, 2).getRow(0);
      row.getCell(0).setText("左边一格。");
      row.getCell(1).setText("右边一格。");
      word.createParagraph().createRun().setText("林默：再见。");
      word.write(out);
      return SourceFile.of("talk.docx", out.toByteArray());
    }
  }

  private static String xliff(SourceFile file, XliffVersion version) throws IOException {
    SegmentedDocument source =
        Stages.texts(null)
            .segmenter()
            .segment(Readers.standard().withId("docx").read(file, "talk", Language.ZH_CN));
    XliffOptions options =
        XliffOptions.of(Tool.asExchangeTool()).withFill(TargetFill.SOURCE).withOriginal(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    options
        .writer(version)
        .write(
            new BilingualDocument(source, LanguagePair.DEFAULT, UnitBuilder.untranslated(source)),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] merge(String xliff) {
    return MergeJob.merge(
            SourceFile.of("x.xlf", xliff.getBytes(StandardCharsets.UTF_8)),
            UntranslatedPolicy.SOURCE)
        .file()
        .bytes();
  }
}
