package io.duizhao.exchange.validation;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Passes a parsed file on to several handlers. */
final class Tee extends DefaultHandler {
  private final List<ContentHandler> handlers;

  Tee(List<ContentHandler> handlers) {
    this.handlers = List.copyOf(handlers);
  }

  /** What is passed on to one handler. */
  @FunctionalInterface
  private interface Call {
    void on(ContentHandler handler) throws SAXException;
  }

  private void all(Call call) throws SAXException {
    for (ContentHandler handler : handlers) {
      call.on(handler);
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    handlers.forEach(handler -> handler.setDocumentLocator(locator));
  }

  @Override
  public void startDocument() throws SAXException {
    all(ContentHandler::startDocument);
  }

  @Override
  public void endDocument() throws SAXException {
    all(ContentHandler::endDocument);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    all(handler -> handler.startPrefixMapping(prefix, uri));
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    all(handler -> handler.endPrefixMapping(prefix));
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws SAXException {
    all(handler -> handler.startElement(uri, local, qualified, attributes));
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    all(handler -> handler.endElement(uri, local, qualified));
  }

  @Override
  public void characters(char[] text, int begin, int length) throws SAXException {
    all(handler -> handler.characters(text, begin, length));
  }

  @Override
  public void ignorableWhitespace(char[] text, int begin, int length) throws SAXException {
    all(handler -> handler.ignorableWhitespace(text, begin, length));
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    all(handler -> handler.processingInstruction(target, data));
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    all(handler -> handler.skippedEntity(name));
  }
}
