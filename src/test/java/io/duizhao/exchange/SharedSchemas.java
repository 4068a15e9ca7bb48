package io.duizhao.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Validates against the schemas that lie beside the repository; a test that needs them is skipped
 * where they are not. Nothing is fetched.
 */
public final class SharedSchemas {
  private static final Path FOLDER =
      Path.of(System.getProperty("duizhao.shared", "../shared"), "schemas");

  private SharedSchemas() {}

  /** Fails where {@code xml} is not valid XLIFF 1.2, flavour {@code strict} or another. */
  public static void assertXliff12(String flavour, byte[] xml)
      throws IOException, SAXException, ParserConfigurationException {
    Path folder = present(FOLDER.resolve("xliff-1.2"));
    // The schema imports xml.xsd by its address on the web; given first, it need not be fetched.
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    Schema schema =
        factory.newSchema(
            new Source[] {
              source(folder.resolve("xml.xsd")),
              source(folder.resolve("xliff-core-1.2-" + flavour + ".xsd"))
            });
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  /** Fails where {@code xml} is not valid TMX 1.4. */
  public static void assertTmx14(byte[] xml)
      throws IOException, SAXException, ParserConfigurationException {
    Path dtd = present(FOLDER.resolve("tmx/tmx14.dtd"));
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setValidating(true);
    factory
        .newSAXParser()
        .parse(
            new ByteArrayInputStream(xml),
            new DefaultHandler() {
              @Override
              public InputSource resolveEntity(String publicId, String systemId) {
                return new InputSource(dtd.toUri().toString());
              }

              @Override
              public void error(SAXParseException e) throws SAXException {
                throw e;
              }
            });
  }

  /** Returns a schema to read without the document type that its declaration names. */
  private static Source source(Path schema) throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return new SAXSource(reader, new InputSource(schema.toUri().toString()));
  }

  private static Path present(Path path) {
    assumeTrue(Files.exists(path), () -> path + " is absent: not validated");
    return path;
  }
}
