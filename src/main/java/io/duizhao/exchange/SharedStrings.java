package io.duizhao.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a workbook, each kept once, in the order of their first use. */
final class SharedStrings {
  /**
   * What a reader of SpreadsheetML takes for one escaped character (ECMA-376 part 1, 22.9.2.19,
   * ST_Xstring).
   */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int uses;

  /** Returns the text's index, from 0. */
  int index(String text) {
    uses++;
    Integer known = indexes.putIfAbsent(text, indexes.size());
    return known != null ? known : indexes.size() - 1;
  }

  /** Writes the part {@code xl/sharedStrings.xml}. */
  void write(MarkupWriter xml) throws IOException {
    xml.element("sst")
        .attribute("xmlns", SpreadsheetPackage.NAMESPACE)
        .attribute("count", Integer.toString(uses))
        .attribute("uniqueCount", Integer.toString(indexes.size()));
    for (String text : indexes.keySet()) {
      xml.element("si").inline("t").attribute("xml:space", "preserve");
      xml.text(ESCAPE.matcher(text).replaceAll("_x005F_")).end().end();
    }
    xml.end().finish();
  }
}
