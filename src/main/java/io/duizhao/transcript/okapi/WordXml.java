package io.duizhao.transcript.okapi;

import javax.xml.stream.XMLStreamReader;

/** Attributes of WordprocessingML, whose prefix and namespace differ between its editions. */
final class WordXml {
  private WordXml() {}

  /** Returns the value of the attribute of a local name, or an empty text. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
