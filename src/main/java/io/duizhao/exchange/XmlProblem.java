package io.duizhao.exchange;

import io.duizhao.io.InputException;
import javax.xml.stream.XMLStreamException;

/** What a parser says of XML that is not well formed. */
final class XmlProblem {
  private static final String BEFORE_MESSAGE = "Message: ";

  private XmlProblem() {}

  /** Returns an exception that names the place once and then the problem. */
  static InputException at(String file, XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int last = message.lastIndexOf(BEFORE_MESSAGE);
    return InputException.at(
            file,
            Math.max(1, e.getLocation().getLineNumber()),
            Math.max(1, e.getLocation().getColumnNumber()),
            "is no well-formed XML: "
                + (last < 0 ? message : message.substring(last + BEFORE_MESSAGE.length())))
        .causedBy(e);
  }
}
