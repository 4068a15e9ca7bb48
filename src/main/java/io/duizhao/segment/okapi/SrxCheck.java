package io.duizhao.segment.okapi;

import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of rules before Okapi does, to say where a mistake is, and to refuse a document type
 * declaration, with which Okapi's parser could be made to read other files.
 */
final class SrxCheck {
  private SrxCheck() {}

  /** Returns where the file is fit for Okapi. */
  static void check(String name, String srx) {
    try {
      XMLStreamReader reader = SafeXml.reader(new StringReader(srx));
      boolean root = true;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw at(name, reader.getLocation(), "take out the document type declaration");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (root && !reader.getLocalName().equals("srx")) {
            throw at(
                name, reader.getLocation(), "expected <srx>, found <" + reader.getName() + ">");
          }
          root = false;
          checkElement(name, reader);
        }
      }
    } catch (XMLStreamException e) {
      throw at(name, e.getLocation(), "is not well-formed XML").causedBy(e);
    }
  }

  private static void checkElement(String name, XMLStreamReader reader) throws XMLStreamException {
    Location location = reader.getLocation();
    String expression =
        switch (reader.getLocalName()) {
          case "beforebreak", "afterbreak" -> reader.getElementText();
          case "languagemap" -> reader.getAttributeValue(null, "languagepattern");
          default -> "";
        };
    try {
      Pattern.compile(expression == null ? "" : expression);
    } catch (PatternSyntaxException e) {
      throw at(name, location, "wrong expression: " + e.getDescription()).causedBy(e);
    }
  }

  private static InputException at(String name, Location location, String problem) {
    return InputException.at(name, location.getLineNumber(), location.getColumnNumber(), problem);
  }
}
