package io.duizhao.exchange.table;

import io.duizhao.exchange.ReturnedFile;
import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads bilingual tables in DOCX back, from whatever program saved them. Tracked changes count as
 * accepted.
 */
public final class WordReader {
  private static final String CONTENT = "word/document.xml";

  /** What a change took out, and what is there for programs that do not know the rest. */
  private static final Set<String> GONE = Set.of("del", "moveFrom", "Fallback");

  private final XMLStreamReader xml;
  private final IncomingRows rows;
  private int line;

  private WordReader(XMLStreamReader xml, IncomingRows rows) {
    this.xml = xml;
    this.rows = rows;
  }

  /**
   * Reads the tables from the first on that has the headings.
   *
   * @throws InputException where the file is no DOCX, is damaged or has no such table
   */
  public static ReturnedFile read(SourceFile file) {
    byte[] bytes = file.bytes();
    OfficeFile.check(file.path(), bytes);
    IncomingRows rows = new IncomingRows(file.path());
    try {
      byte[] content = SafeZip.entries(bytes, CONTENT::equals).get(CONTENT);
      if (content == null) {
        throw InputException.at(file.path(), "has no " + CONTENT + "; save it as DOCX once more");
      }
      new WordReader(SafeXml.reader(new ByteArrayInputStream(content)), rows).read();
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file.path() + "!" + CONTENT, e);
    } catch (IOException e) {
      throw InputException.at(file.path(), "is damaged; save it as DOCX once more").causedBy(e);
    }
    return rows.result();
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tr")) {
        line++;
        List<String> cells = row();
        // The key has no column of its own: it is hidden behind the id.
        rows.add(line, WordText.cells(cells));
      }
    }
  }

  private List<String> row() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tc")) {
        cells.add(cell());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (xml.getLocalName().equals("p")) {
          text.append('\n');
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("t")) {
          text.append(xml.getElementText());
        } else if (GONE.contains(name)) {
          skip();
        } else {
          depth++;
          text.append(
              switch (name) {
                case "tab" -> "\t";
                case "br", "cr" -> "\n";
                case "noBreakHyphen" -> "\u2011";
                default -> "";
              });
        }
      }
    }
    return text.toString();
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }
}
