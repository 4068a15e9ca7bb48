package io.duizhao.exchange.validation;

import io.duizhao.exchange.okapi.XliffSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;

/** The W3C schemas of XLIFF. */
final class XmlSchemas {
  private XmlSchemas() {}

  static Grammar xliff12Strict() {
    return of(XliffSchemas.strict12());
  }

  static Grammar xliff12Transitional() {
    return of(XliffSchemas.transitional12());
  }

  static Grammar xliff2() {
    return of(XliffSchemas.version2());
  }

  private static Grammar of(List<URL> schemas) {
    Schema schema = compiled(schemas);
    return errors -> {
      ValidatorHandler handler = schema.newValidatorHandler();
      handler.setErrorHandler(errors);
      return handler;
    };
  }

  private static Schema compiled(List<URL> schemas) {
    List<Source> sources = new ArrayList<>();
    List<InputStream> streams = new ArrayList<>();
    try {
      for (URL url : schemas) {
        InputStream in = url.openStream();
        streams.add(in);
        sources.add(new StreamSource(in, url.toExternalForm()));
      }
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      // What a schema imports is among those given before it; nothing is fetched.
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newSchema(sources.toArray(new Source[0]));
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("a schema that comes with the program is broken", e);
    } finally {
      streams.forEach(XmlSchemas::close);
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
