package io.duizhao.exchange;

import io.duizhao.io.SafeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a workbook with one sheet into an XLSX file, the same bytes each time. */
final class SpreadsheetPackage {
  /** Namespace of SpreadsheetML (ECMA-376 part 1, 18). */
  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private SpreadsheetPackage() {}

  /** Writes one part. */
  @FunctionalInterface
  interface Part {
    void write(MarkupWriter xml) throws IOException;
  }

  /**
   * Writes the file; the stream is left open.
   *
   * @param sheet the sheet
   * @param strings the texts that the sheet has collected when it is written
   */
  static void write(TableSheet sheet, SharedStrings strings, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    SafeZip.put(zip, "[Content_Types].xml", resource("content-types.xml"));
    SafeZip.put(zip, "_rels/.rels", resource("rels.xml"));
    SafeZip.put(zip, "xl/workbook.xml", bytes(xml -> workbook(sheet, xml)));
    SafeZip.put(zip, "xl/_rels/workbook.xml.rels", resource("workbook-rels.xml"));
    SafeZip.put(zip, "xl/styles.xml", resource("styles.xml"));
    SafeZip.put(zip, "xl/worksheets/sheet1.xml", bytes(sheet::write));
    SafeZip.put(zip, "xl/sharedStrings.xml", bytes(strings::write));
    zip.finish();
  }

  /** The names are Excel's own: what the filter covers, and the row to repeat on each page. */
  private static void workbook(TableSheet sheet, MarkupWriter xml) throws IOException {
    xml.element("workbook").attribute("xmlns", NAMESPACE).attribute("xmlns:r", RELATIONSHIPS);
    xml.element("sheets");
    xml.element("sheet")
        .attribute("name", TableSheet.NAME)
        .attribute("sheetId", "1")
        .attribute("r:id", "rId1")
        .end();
    xml.end();
    xml.element("definedNames");
    xml.element("definedName")
        .attribute("name", "_xlnm._FilterDatabase")
        .attribute("localSheetId", "0")
        .attribute("hidden", "1")
        .text(TableSheet.NAME + "!" + sheet.absoluteRange())
        .end();
    xml.element("definedName")
        .attribute("name", "_xlnm.Print_Titles")
        .attribute("localSheetId", "0")
        .text(TableSheet.NAME + "!$1:$1")
        .end();
    xml.end().end().finish();
  }

  private static byte[] bytes(Part part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part.write(new MarkupWriter(out));
    return out.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SpreadsheetPackage.class.getResourceAsStream("xlsx/" + name))) {
      return in.readAllBytes();
    }
  }
}
