package io.duizhao.cli.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.Wording;
import io.duizhao.report.format.AnalysisCsv;
import io.duizhao.report.format.AnalysisSheet;
import io.duizhao.report.html.AnalysisPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same analysis says the same in every format. */
class AnalysisFormatsTest {
  private static JobAnalysis random(Random random) {
    List<FileAnalysis> files = new ArrayList<>();
    for (int f = 0; f < 2 + random.nextInt(3); f++) {
      Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
      for (MatchBand band : MatchBand.values()) {
        if (random.nextBoolean()) {
          bands.put(
              band,
              new TextCounts(
                  1 + random.nextInt(30),
                  random.nextInt(90_000),
                  random.nextInt(80_000),
                  random.nextInt(70_000),
                  random.nextInt(3000)));
        }
      }
      files.add(new FileAnalysis("source-zh/" + f + ".txt", bands));
    }
    return new JobAnalysis(files);
  }

  /** Returns the rows of numbers: of each file its bands and their total, then those of all. */
  private static List<List<Long>> expected(JobAnalysis analysis) {
    List<FileAnalysis> files = new ArrayList<>(analysis.files());
    files.add(analysis.total("all"));
    List<List<Long>> rows = new ArrayList<>();
    for (FileAnalysis file : files) {
      for (MatchBand band : MatchBand.values()) {
        rows.add(numbers(file.counts(band)));
      }
      rows.add(numbers(file.total()));
    }
    return rows;
  }

  private static List<Long> numbers(TextCounts counts) {
    return List.of(
        counts.segments(),
        counts.characters(),
        counts.charactersWithoutSpaces(),
        counts.chineseCharacters(),
        counts.words());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void allFormatsHaveTheSameNumbers(long seed) throws IOException {
    JobAnalysis analysis = random(new Random(seed));
    List<List<Long>> expected = expected(analysis);
    assertEquals(expected, ofCsv(AnalysisCsv.of(analysis)));
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    AnalysisSheet.write(analysis, Wording.of(ReaderLanguage.EN), sheet);
    assertEquals(expected, ofSheet(sheet.toByteArray()));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    AnalysisPage.write(analysis, Wording.of(ReaderLanguage.EN), page);
    assertEquals(expected, ofPage(page.toString(StandardCharsets.UTF_8)));
    String text = AnalysisTable.of(analysis, Wording.of(ReaderLanguage.EN));
    int bands = MatchBand.values().length;
    List<List<Long>> totals = new ArrayList<>();
    for (int i = bands; i < expected.size(); i += bands + 1) {
      totals.add(expected.get(i));
    }
    assertEquals(totals, ofTable(text, 0, 5));
    assertEquals(
        expected.subList(expected.size() - bands - 1, expected.size() - 1), ofTable(text, 2, 5));
    List<List<Long>> words = new ArrayList<>();
    for (int i = 0; i < expected.size(); i += bands + 1) {
      words.add(
          expected.subList(i, i + bands).stream().map(row -> row.get(3) + row.get(4)).toList());
    }
    assertEquals(words, ofTable(text, 1, bands));
  }

  private static List<List<Long>> ofCsv(String csv) {
    return csv.lines().skip(1).map(line -> last(List.of(line.split(",")), 2, 5)).toList();
  }

  private static List<List<Long>> ofSheet(byte[] bytes) throws IOException {
    List<List<Long>> rows = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (String name : List.of("By document", "All documents")) {
        Sheet sheet = workbook.getSheet(name);
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
          Row row = sheet.getRow(r);
          List<Long> numbers = new ArrayList<>();
          for (int c = 2; c < 7; c++) {
            numbers.add((long) row.getCell(c).getNumericCellValue());
          }
          rows.add(numbers);
        }
      }
    }
    return rows;
  }

  /** The page shows all files first. */
  private static List<List<Long>> ofPage(String page) {
    List<List<Long>> rows = new ArrayList<>();
    List<Element> tables = new ArrayList<>(Jsoup.parse(page).select("table"));
    tables.add(tables.remove(0));
    for (Element table : tables) {
      for (Element row : table.select("tr:has(td)")) {
        List<String> cells =
            row.select("td").stream().map(cell -> cell.text().replaceAll("\\D", "")).toList();
        rows.add(last(cells, 0, 5));
      }
    }
    return rows;
  }

  private static List<List<Long>> ofTable(String text, int table, int columns) {
    return text.split("\n\n")[table]
        .lines()
        .skip(1)
        .map(line -> Arrays.asList(line.replaceAll(" +[\\d.]+%$", "").split("  +")))
        .map(cells -> last(cells, cells.size() - columns, columns))
        .collect(Collectors.toList());
  }

  private static List<Long> last(List<String> cells, int from, int count) {
    return cells.subList(from, from + count).stream().map(Long::valueOf).toList();
  }
}
