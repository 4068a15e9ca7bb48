package io.duizhao.io;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that refuses entities which stand for other files; else their text would be missed. */
final class InnerEntities extends StreamReaderDelegate {
  InnerEntities(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == XMLStreamConstants.DTD
        && getProperty("javax.xml.stream.entities") instanceof List<?> entities) {
      for (Object entity : entities) {
        if (entity instanceof EntityDeclaration declared && declared.getSystemId() != null) {
          throw new XMLStreamException(
              SafeXml.OUTSIDE + " (" + declared.getName() + "), which is never read",
              getLocation());
        }
      }
    }
    return event;
  }
}
