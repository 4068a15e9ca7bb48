package io.duizhao.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XML without surprises: the platform's own parser and writer, no external entity, no network. */
public final class SafeXml {
  /** What is said of an entity that stands for another file. */
  static final String OUTSIDE = "declares an entity that stands for another file";

  private static final String MESSAGE = "Message: ";

  /** How the platform's parser begins to say that a limit of its own is passed. */
  private static final String LIMIT = "JAXP0001";

  private SafeXml() {}

  /**
   * Returns a reader that takes a document type declaration but reads nothing that it names, and
   * stops at an entity that stands for another file.
   */
  public static XMLStreamReader reader(Reader in) throws XMLStreamException {
    return new InnerEntities(factory().createXMLStreamReader(in));
  }

  /** Returns such a reader of bytes in the encoding that they declare. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    try {
      return reader(new XmlText(in));
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    return factory;
  }

  /**
   * Returns what to tell of a file that a reader stopped in.
   *
   * @param file the path as a person would write it
   */
  public static InputException malformed(Object file, XMLStreamException e) {
    // The platform's reader puts the place, and the words "Message: ", before what is wrong.
    String message = String.valueOf(e.getMessage());
    int words = message.lastIndexOf(MESSAGE);
    String said =
        message
            .substring(words < 0 ? 0 : words + MESSAGE.length())
            .strip()
            .lines()
            .findFirst()
            .orElse("");
    String problem =
        e.getNestedException() instanceof EncodingException bad
            ? "is not in the encoding it declares (" + bad.getMessage() + "); save it as UTF-8"
            : problem(said);
    Location place = e.getLocation();
    return (place == null
            ? InputException.at(file, problem)
            : InputException.at(
                file,
                Math.max(1, place.getLineNumber()),
                Math.max(1, place.getColumnNumber()),
                problem))
        .causedBy(e);
  }

  /**
   * Returns what to tell of what the platform's parser said.
   *
   * @param said its message, on one line
   */
  public static String problem(String said) {
    if (said.startsWith(OUTSIDE)) {
      return said + "; write its text into the file";
    }
    if (said.startsWith(LIMIT)) {
      return "has entities that multiply, or is nested, beyond what is safe; not read";
    }
    if (said.startsWith("Content is not allowed in prolog")) {
      return "is no XML: it does not begin with '<'; check that it is the right file";
    }
    return isCutOff(said)
        ? "is no whole XML: it is empty, or ends before its last element does; get the whole file"
        : "is no well-formed XML: " + said;
  }

  private static boolean isCutOff(String said) {
    return said.startsWith("Premature end of file")
        || said.contains("must start and end within the same entity");
  }

  /**
   * Returns an event parser that knows namespaces. A document type is read for the entities it
   * declares itself; what it names elsewhere is skipped and reported as such.
   */
  public static XMLReader saxReader() {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      // Without one the platform prints what is wrong; this one throws it.
      reader.setErrorHandler(new DefaultHandler());
      reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return reader;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the platform's XML parser lacks a feature", e);
    }
  }

  /** Returns a writer of UTF-8. */
  public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
    // Over a writer the platform's own is twice as fast as over a stream.
    Writer encoded =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(encoded);
  }

  /**
   * Returns {@code text} with each character that XML 1.0 cannot hold replaced by U+FFFD.
   *
   * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
   */
  public static String legal(String text) {
    if (isLegal(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return out.toString();
  }

  private static boolean isLegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c > 0xD7FF) {
        return text.codePoints().allMatch(SafeXml::isLegal);
      }
    }
    return true;
  }

  /** Returns whether XML 1.0 can hold a character. */
  public static boolean isLegal(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
