package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.io.SafeZip;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a table for people without a CAT tool, as a DOCX file: one row a unit. What is not to be
 * edited stands in locked content controls, the state in one with a list to choose from.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376, part 1, 17 WordprocessingML</a>
 */
public final class WordTable implements BilingualWriter {
  private static final String TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>\n";

  private static final String RELATIONS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\"http://"
          + "schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
          + "</Relationships>\n";

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The columns, without those that only a sheet can filter by. */
  private static final List<TableColumn> COLUMNS =
      List.of(
          TableColumn.ID,
          TableColumn.SPEAKER,
          TableColumn.SOURCE,
          TableColumn.TARGET,
          TableColumn.STATE,
          TableColumn.COMMENT);

  /** Twentieths of a point for each character of a column's width, to fill a landscape A4 page. */
  private static final int CHARACTER = 73;

  private static final String TERM = "1F5FA8";
  private static final String CODE = "9A4E12";

  private final TableRows rows;

  /**
   * Makes a writer.
   *
   * @param terms the terms that the units name, by unit id
   */
  public WordTable(Map<String, List<TermHit>> terms) {
    rows = new TableRows(List.of(), terms);
  }

  @Override
  public void write(BilingualDocument document, OutputStream out) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    new Content(new MarkupWriter(content)).write(document.name(), rows.of(document));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
    parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
    parts.put("word/document.xml", content.toByteArray());
    SafeZip.write(parts, out);
  }

  /** The document's main part. */
  private static final class Content {
    private final MarkupWriter xml;
    private int controls;

    private Content(MarkupWriter xml) {
      this.xml = xml;
    }

    private void write(String document, List<TableRow> rows) throws IOException {
      xml.element("w:document").attribute("xmlns:w", NAMESPACE);
      xml.element("w:body");
      xml.element("w:tbl");
      xml.element("w:tblPr");
      value("w:tblLayout", "w:type", "fixed");
      borders();
      xml.end();
      xml.element("w:tblGrid");
      for (TableColumn column : COLUMNS) {
        value("w:gridCol", "w:w", width(column));
      }
      xml.end();
      headings(document);
      for (TableRow row : rows) {
        row(row);
      }
      xml.end();
      xml.element("w:p").end();
      xml.element("w:sectPr");
      xml.element("w:pgSz")
          .attribute("w:w", "16838")
          .attribute("w:h", "11906")
          .attribute("w:orient", "landscape")
          .end();
      xml.end().end().end().finish();
    }

    private void headings(String document) throws IOException {
      xml.element("w:tr").element("w:trPr");
      xml.element("w:tblHeader").end();
      xml.end();
      for (TableColumn column : COLUMNS) {
        cell(column);
        xml.element("w:p");
        run(column.heading(document), "", true);
        if (column == TableColumn.ID) {
          hidden(TableColumn.KEY.heading(document));
        }
        xml.end().end();
      }
      xml.end();
    }

    private void row(TableRow row) throws IOException {
      xml.element("w:tr").element("w:trPr");
      xml.element("w:cantSplit").end();
      xml.end();
      for (TableColumn column : COLUMNS) {
        cell(column);
        xml.element("w:p");
        switch (column) {
          case ID -> locked(() -> id(row));
          case SPEAKER -> locked(() -> run(who(row), "", false));
          case SOURCE -> locked(() -> source(row));
          case TARGET -> target(row);
          case STATE -> state(row);
          default -> run(row.text(column), "", false);
        }
        xml.end().end();
      }
      xml.end();
    }

    private static String who(TableRow row) {
      return (row.text(TableColumn.SPEAKER) + " " + row.text(TableColumn.TIME)).strip();
    }

    private void id(TableRow row) throws IOException {
      run(row.text(TableColumn.ID), "", false);
      hidden(row.text(TableColumn.KEY));
    }

    private void source(TableRow row) throws IOException {
      for (CellRuns.Run run : CellRuns.ofSource(row)) {
        switch (run.kind()) {
          case TERM -> run(run.text(), TERM, true);
          case CODE -> run(run.text(), CODE, false);
          case TEXT -> run(run.text(), "", false);
        }
      }
    }

    /** Codes may be moved and taken out, but not be typed in. */
    private void target(TableRow row) throws IOException {
      List<CellRuns.Run> runs = CellRuns.ofTarget(row);
      if (runs.isEmpty()) {
        run("", "", false);
      }
      for (CellRuns.Run run : runs) {
        if (run.kind() == CellRuns.Kind.CODE) {
          locked("contentLocked", () -> run(run.text(), CODE, false));
        } else {
          run(run.text(), "", false);
        }
      }
    }

    private void state(TableRow row) throws IOException {
      String own = row.text(TableColumn.STATE);
      if (own.isEmpty()) {
        run("", "", false);
        return;
      }
      xml.inline("w:sdt").inline("w:sdtPr");
      inlineValue("w:id", Integer.toString(++controls));
      xml.inline("w:dropDownList");
      for (TargetState state : TargetState.values()) {
        xml.inline("w:listItem")
            .attribute("w:displayText", state.label())
            .attribute("w:value", state.label())
            .end();
      }
      xml.end().end().inline("w:sdtContent");
      run(own, "", false);
      xml.end().end();
    }

    private void cell(TableColumn column) throws IOException {
      xml.element("w:tc").element("w:tcPr");
      xml.element("w:tcW").attribute("w:w", width(column)).attribute("w:type", "dxa").end();
      xml.end();
    }

    private static String width(TableColumn column) {
      return Integer.toString(column.width * CHARACTER);
    }

    /** Puts runs into a control that cannot be edited or taken out. */
    private void locked(Step content) throws IOException {
      locked("sdtContentLocked", content);
    }

    /** Puts runs into a control that is locked in a way (17.18.48, ST_Lock). */
    private void locked(String lock, Step content) throws IOException {
      xml.inline("w:sdt").inline("w:sdtPr");
      inlineValue("w:id", Integer.toString(++controls));
      inlineValue("w:lock", lock);
      xml.end().inline("w:sdtContent");
      content.run();
      xml.end().end();
    }

    private void hidden(String text) throws IOException {
      xml.inline("w:r").inline("w:rPr").inline("w:vanish").end().end();
      text(WordText.OPEN + text + WordText.CLOSE);
      xml.end();
    }

    private void run(String text, String colour, boolean bold) throws IOException {
      xml.inline("w:r");
      if (bold || !colour.isEmpty()) {
        xml.inline("w:rPr");
        if (bold) {
          xml.inline("w:b").end();
        }
        if (!colour.isEmpty()) {
          inlineValue("w:color", colour);
        }
        xml.end();
      }
      text(text);
      xml.end();
    }

    private void text(String text) throws IOException {
      xml.inline("w:t").attribute("xml:space", "preserve").text(CellText.oneLine(text)).end();
    }

    private void borders() throws IOException {
      xml.element("w:tblBorders");
      for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
        xml.element("w:" + side)
            .attribute("w:val", "single")
            .attribute("w:sz", "4")
            .attribute("w:color", "BFBFBF")
            .end();
      }
      xml.end();
    }

    private void value(String element, String attribute, String value) throws IOException {
      xml.element(element).attribute(attribute, value).end();
    }

    private void inlineValue(String element, String value) throws IOException {
      xml.inline(element).attribute("w:val", value).end();
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
