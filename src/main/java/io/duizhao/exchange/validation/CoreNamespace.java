package io.duizhao.exchange.validation;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads XLIFF 2.2 as 2.1: the core has another namespace and the same elements, and its new module
 * for plural, gender and select passes as an extension.
 */
final class CoreNamespace extends XMLFilterImpl {
  CoreNamespace(XMLReader parser) {
    super(parser);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    super.startPrefixMapping(prefix, mapped(uri));
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    super.startElement(mapped(uri), local, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    super.endElement(mapped(uri), local, qualified);
  }

  private static String mapped(String uri) {
    return uri.equals(Xliff.CORE_22) ? Xliff.CORE : uri;
  }
}
