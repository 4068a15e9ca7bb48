package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmlTest {
  @Test
  void anExternalEntityIsNotRead(@TempDir Path folder) throws IOException, XMLStreamException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>[&x;]</a>";
    XMLStreamException refused = assertThrows(XMLStreamException.class, () -> text(xml));
    String message = SafeXml.malformed("a.xml", refused).getMessage();
    assertEquals(
        "a.xml:1:"
            + (xml.indexOf("]>") + 3)
            + ": declares an entity that stands for another file (x), which is never read;"
            + " write its text into the file",
        message);
  }

  @Test
  void aDoctypeNeedsNoFile() throws XMLStreamException {
    assertEquals("t", text("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx>t</tmx>"));
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"boom\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"");
      bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]><a>&e19;</a>");
    assertThrows(XMLStreamException.class, () -> text(bomb.toString()));
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertEquals("a\uFFFDb\uFFFD\uFFFD😀", SafeXml.legal("a\0b\uFFFE\uD83D😀"));
    assertEquals("unchanged\t\n", SafeXml.legal("unchanged\t\n"));
  }

  private static String text(String xml) throws XMLStreamException {
    XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.CHARACTERS) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
