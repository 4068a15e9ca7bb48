package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
  @TempDir Path root;

  @BeforeEach
  void lay() throws IOException {
    file("source-zh/a.txt", "船来了。\n\n我们走吧。\n\n船来了。\n");
    file("source-zh/b.txt", "船来了。\n\n海上有12座高塔。\n\n再见。\n");
    file("target-en/b.mt.txt", "The boat came.\n\nThere are 12 tall towers on the sea.\n\nBye.\n");
    file(
        "tm/own.tmx",
        "<tmx version=\"1.4\"><header/><body>"
            + unit("我们走吧。", "Let us go.")
            + unit("海上有40座高塔。", "There are 40 tall towers on the sea.")
            + "</body></tmx>");
  }

  private void file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String unit(String zh, String en) {
    return "<tu><tuv xml:lang=\"zh-CN\"><seg>%s</seg></tuv><tuv xml:lang=\"en-US\"><seg>%s</seg></tuv></tu>"
        .formatted(zh, en);
  }

  private String analyze(String... options) {
    List<String> all = new ArrayList<>(List.of("analyze", root.toString()));
    all.addAll(List.of(options));
    Program.Outcome outcome = Program.run(all.toArray(String[]::new));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    return outcome.out();
  }

  @Test
  void eachSegmentIsCountedOnceInItsBand() {
    List<String> csv = analyze("--format", "csv").lines().toList();
    assertEquals(1 + 3 * 12, csv.size());
    List<String> counted = csv.stream().filter(line -> !line.contains(",0,0,0,0,0")).toList();
    assertEquals(
        List.of(
            "file,band,segments,characters,characters without spaces,chinese characters,words",
            "source-zh/a.txt,repetition,1,4,4,3,0",
            "source-zh/a.txt,100%,1,5,5,4,0",
            "source-zh/a.txt,machine translation,1,4,4,3,0",
            "source-zh/a.txt,total,3,13,13,10,0",
            "source-zh/b.txt,cross-file repetition,1,4,4,3,0",
            "source-zh/b.txt,85–94%,1,9,9,6,1",
            "source-zh/b.txt,machine translation,1,3,3,2,0",
            "source-zh/b.txt,total,3,16,16,11,1",
            "all,repetition,1,4,4,3,0",
            "all,cross-file repetition,1,4,4,3,0",
            "all,100%,1,5,5,4,0",
            "all,85–94%,1,9,9,6,1",
            "all,machine translation,2,7,7,5,0",
            "all,total,6,29,29,21,1"),
        counted);
  }

  @Test
  void theTextShowsFilesAndBands() {
    String text = analyze();
    assertTrue(
        text.contains("all                     6          29              29       21      1\n"),
        text);
    assertTrue(
        text.contains(
            "85–94%                        1           9               9        6      1  31.8%\n"),
        text);
  }

  @Test
  void theWorkbookAndThePageCanBeReadAndAreTheSameEachTime() throws Exception {
    Path sheet = root.resolve("analysis.xlsx");
    analyze("--format", "xlsx", "--out", sheet.toString());
    byte[] first = Files.readAllBytes(sheet);
    try (Workbook workbook = WorkbookFactory.create(sheet.toFile())) {
      Sheet all = workbook.getSheet("All documents");
      assertEquals("Total", all.getRow(all.getLastRowNum()).getCell(1).getStringCellValue());
      assertEquals(6, all.getRow(all.getLastRowNum()).getCell(2).getNumericCellValue());
      assertEquals(2 * 12, workbook.getSheet("By document").getLastRowNum());
    }
    analyze("--format", "xlsx", "--out", sheet.toString());
    assertArrayEquals(first, Files.readAllBytes(sheet));

    String page = analyze("--format", "html");
    assertEquals(page, analyze("--format", "html"));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document read = parser.parseInput(page, "");
    assertEquals(List.of(), parser.getErrors());
    List<String> cards = read.select(".card").eachText();
    assertEquals("2 documents", cards.get(0));
    assertEquals("6 source segments", cards.get(1));
    assertEquals("22 words", cards.get(3));
  }

  @Test
  void thePageSpeaksChinese() {
    String page = analyze("--format", "html", "--lang", "zh");
    assertTrue(page.contains("<html lang=\"zh-CN\">"), page);
    assertTrue(page.contains("任务分析"), page);
  }

  @Test
  void aWorkbookNeedsAFile() {
    assertEquals(
        ExitStatus.USAGE, Program.run("analyze", root.toString(), "--format", "xlsx").status());
  }

  @Test
  void aMemoryThatCannotBeReadIsTold() throws IOException {
    file("tm/broken.tmx", "<tmx><body>");
    Program.Outcome outcome = Program.run("analyze", root.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("broken.tmx:1:"), outcome.err());
    assertTrue(outcome.out().contains("100%"), outcome.out());
  }
}
