package io.duizhao.workflow.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as Trados, memoQ, Phrase and people write them; each has the same two pairs. */
class BilingualFileTest {
  private static final String PAIRS = "又卖出20个风筝。=Another 20 kites.; 风停了。=The wind fell.";

  /** Segment numbers run through the file; changes are tracked, a heading is structure. */
  private static final String TRADOS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"
          xmlns="urn:oasis:names:tc:xliff:document:1.2" sdl:version="1.0">
      <file original="kites.docx" datatype="x-sdlfilterframework2" source-language="zh-CN"
          target-language="en-US">
      <header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"/></header>
      <body>
      <trans-unit translate="no" id="8f0e6a52-0000"><source>结构</source></trans-unit>
      <group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>
      <trans-unit id="1c3f7bd0-1111">
      <source>又卖出20个<g id="5">风筝</g>。风停了。</source>
      <seg-source><mrk mtype="seg" mid="41">又卖出20个<g id="5">风筝</g>。</mrk><mrk mtype="seg"
          mid="42">风停了。</mrk></seg-source>
      <target><mrk mtype="seg" mid="41">Another 20 <g id="5"><mrk mtype="x-sdl-deleted"
          sdl:revid="1">dragons</mrk><mrk mtype="x-sdl-added" sdl:revid="2">kites</mrk></g>.</mrk><mrk
          mtype="seg" mid="42">The wind fell.</mrk></target>
      <sdl:seg-defs><sdl:seg id="41" conf="Translated"/><sdl:seg id="42" conf="Draft"
          locked="true"/></sdl:seg-defs>
      </trans-unit></group>
      </body></file></xliff>
      """;

  private static final String MEMOQ =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
      <file original="kites.docx" source-language="zh-cn" target-language="en-us" datatype="x-mq"
          mq:docguid="d1">
      <header><skl><external-file href="x"/></skl></header>
      <body>
      <trans-unit id="41" mq:status="ManuallyConfirmed" mq:segmentguid="a">
      <source xml:space="preserve">又卖出20个<bpt id="1" ctype="bold">{}</bpt>风筝<ept
          id="1">{}</ept>。</source>
      <target xml:space="preserve">Another 20 <bpt id="1" ctype="bold">{}</bpt>kites<ept
          id="1">{}</ept>.</target>
      <mq:minorversions><mq:historical-unit><source>旧</source></mq:historical-unit></mq:minorversions>
      </trans-unit>
      <trans-unit id="42" mq:status="NotStarted">
      <source xml:space="preserve">风停了。</source><target xml:space="preserve">The wind fell.</target>
      </trans-unit>
      </body></file></xliff>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"kites.sdlxliff, TRADOS", "kites.mqxliff, MEMOQ"})
  void readsWhatTranslationToolsWrite(String name, String tool) throws IOException {
    BilingualDocument document = read(name, tool.equals("TRADOS") ? TRADOS : MEMOQ);

    assertEquals(PAIRS, pairs(document));
    assertEquals(List.of("41", "42"), document.units().stream().map(TranslationUnit::id).toList());
    assertEquals(2, document.units().get(0).target().get(0).codes().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kites.tsv | 又卖出20个风筝。~Another 20 kites.",
        "kites.txt | Source~Target",
        "kites.csv | id,\"Source (zh-CN)\",Context,Target (en)",
        "kites.csv | 原文;译文",
        "kites.csv | zh_CN,en_US",
        "kites.csv | No.,简体中文,英语",
      })
  void readsTextsOfCellsByTheirHeadingsOrLetters(String name, String head) throws IOException {
    String heading = head.replace('~', '\t');
    String first = "又卖出20个风筝。\tAnother 20 kites.";
    String second = "风停了。\tThe wind fell.";
    StringBuilder text = new StringBuilder(heading).append("\r\n");
    if (!heading.equals(first)) {
      text.append(row(heading, first));
    }
    text.append(row(heading, second));

    BilingualDocument document = read(name, text.toString());

    assertEquals(PAIRS, pairs(document));
    assertEquals(heading.equals(first) ? "line 1" : "line 2", document.units().get(0).id());
  }

  /** Lays two texts out as the headings ask. */
  private static String row(String heading, String texts) {
    String[] two = texts.split("\t");
    if (heading.startsWith("id,")) {
      return "7,\"" + two[0] + "\",\"a, b\"," + two[1] + "\r\n";
    }
    if (heading.startsWith("No.")) {
      return "7," + two[0] + "," + two[1] + "\r\n";
    }
    String delimiter = heading.contains("\t") ? "\t" : heading.contains(";") ? ";" : ",";
    return two[0] + delimiter + two[1] + "\r\n";
  }

  @Test
  void readsEverySheetWithHeadingsBelowATitle() throws IOException {
    Path file = folder.resolve("kites.xlsx");
    AtomicFile.write(
        file,
        out -> {
          try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet first = workbook.newWorksheet("A");
            first.value(0, 0, "Kites, second round");
            cells(first, 2, "ID", "Source segment", "Target segment");
            cells(first, 3, "1", "又卖出20个风筝。", "Another 20 kites.");
            cells(workbook.newWorksheet("Notes"), 0, "ask the client", "", "");
            Worksheet last = workbook.newWorksheet("B");
            cells(last, 0, "ID", "Chinese (Simplified)", "English (US)");
            cells(last, 1, "2", "风停了。", "The wind fell.");
          }
        });

    BilingualDocument document = BilingualFile.read(file, LanguagePair.DEFAULT);

    assertEquals(PAIRS, pairs(document));
    assertEquals(
        List.of("row 4", "B row 2"), document.units().stream().map(TranslationUnit::id).toList());
  }

  @Test
  void aTextOfOneColumnSaysWhatIsMissing() {
    InputException refused =
        assertThrows(InputException.class, () -> read("kites.csv", "又卖出20个风筝。\n风停了。\n"));

    assertTrue(refused.getMessage().contains("two columns"), refused.getMessage());
  }

  private static void cells(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  private BilingualDocument read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return BilingualFile.read(file, LanguagePair.DEFAULT);
  }

  private static String pairs(BilingualDocument document) {
    return document.units().stream()
        .map(unit -> unit.sourceText() + "=" + unit.targetText())
        .collect(Collectors.joining("; "));
  }
}
