package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.Concept;
import io.duizhao.model.LanguagePair;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryEntry;
import io.duizhao.term.GlossaryFrame;
import io.duizhao.term.GlossaryProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * TermBase eXchange: reads ISO 30042 of 2008 ({@code martif}) and of 2019 ({@code tbx}) in either
 * style, and writes one dialect. What a dialect has no category for stands in a note. Header and
 * back matter stay between files of one version; the other version has other elements there.
 */
final class Tbx implements GlossaryFormat {
  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
  private static final String SOURCE = "Written by duizhao";
  private static final String BACK = "back";

  private final LanguagePair languages;
  private final TbxDialect dialect;
  private final boolean dct;

  /**
   * Makes one.
   *
   * @param dialect what is written
   * @param dct whether it is written with categories as tags and not as attributes
   */
  Tbx(LanguagePair languages, TbxDialect dialect, boolean dct) {
    this.languages = languages;
    this.dialect = dialect;
    this.dct = dct;
  }

  @Override
  public Glossary read(SourceFile file) {
    Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    List<GlossaryProblem> problems = new ArrayList<>();
    List<String> frame = new ArrayList<>();
    String kind;
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(file.text()));
      skipTo(XMLStreamConstants.START_ELEMENT, xml);
      String root = xml.getLocalName();
      if (!root.equals("tbx") && !root.equals("martif")) {
        throw InputException.at(
            file.path(),
            xml.getLocation().getLineNumber(),
            xml.getLocation().getColumnNumber(),
            "the root element is '" + root + "'; expected tbx or martif");
      }
      kind = root;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (isFrame(xml.getLocalName())) {
          frame.add(XmlNode.read(xml).toString());
        } else if (isEntry(xml.getLocalName())) {
          Location place = xml.getLocation();
          int line = place.getLineNumber();
          int column = place.getColumnNumber();
          XmlNode node = XmlNode.read(xml);
          try {
            Concept concept = TbxEntry.read(node, "entry-" + (entries.size() + 1), languages);
            GlossaryEntry entry = new GlossaryEntry(concept, file.path(), line);
            GlossaryEntry first = entries.putIfAbsent(concept.id(), entry);
            if (first != null) {
              problems.add(entry.duplicateOf(first));
            }
          } catch (IllegalArgumentException e) {
            String message = e.getMessage() + "; this entry is left out";
            problems.add(new GlossaryProblem(file.path(), line, column, message));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file.path(), e);
    }
    return new Glossary(List.copyOf(entries.values()), problems, new GlossaryFrame(kind, frame));
  }

  private static void skipTo(int event, XMLStreamReader xml) throws XMLStreamException {
    int at = xml.next();
    while (at != event) {
      at = xml.next();
    }
  }

  private static boolean isEntry(String name) {
    return name.equals("conceptEntry") || name.equals("termEntry");
  }

  private static boolean isFrame(String name) {
    return name.equals("tbxHeader") || name.equals("martifHeader") || name.equals(BACK);
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    write(concepts, GlossaryFrame.NONE, out);
  }

  @Override
  public void write(List<Concept> concepts, GlossaryFrame frame, OutputStream out)
      throws IOException {
    List<XmlNode> kept =
        frame.kind().equals(root())
            ? frame.parts().stream().map(XmlNode::parse).toList()
            : List.of();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(dialect.is2008() ? begin2008() : begin());
    header(kept).write(xml, 1);
    xml.append("\n  <text>\n    <body>");
    Set<String> ids = new HashSet<>();
    for (Concept concept : concepts) {
      XmlNode entry = TbxEntryWriter.of(concept, identifier(concept.id(), ids), dialect);
      xml.append("\n      ");
      (dct ? TbxDialect.dct(entry) : entry).write(xml, 3);
      out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
      xml.setLength(0);
    }
    xml.append("\n    </body>");
    for (XmlNode back : kept) {
      if (back.name().equals(BACK)) {
        xml.append("\n    ");
        back.write(xml, 2);
      }
    }
    xml.append("\n  </text>\n</").append(root()).append(">\n");
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String begin() {
    StringBuilder begin = new StringBuilder();
    begin.append("<tbx type=\"").append(dialect.type());
    begin.append("\" style=\"").append(dct ? "dct" : "dca");
    begin.append("\" xml:lang=\"").append(languages.source().tag());
    begin.append("\" xmlns=\"" + NAMESPACE + '"');
    if (dct) {
      begin.append(" xmlns:min=\"http://www.tbxinfo.net/ns/min\"");
      begin.append(" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"");
    }
    return begin.append(">\n  ").toString();
  }

  private String begin2008() {
    return "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n"
        + "<martif type=\"TBX\" xml:lang=\""
        + languages.source().tag()
        + "\">\n  ";
  }

  private String root() {
    return dialect.is2008() ? "martif" : "tbx";
  }

  /** Returns the header that was kept, or one of our own. */
  private XmlNode header(List<XmlNode> kept) {
    XmlNode source = XmlNode.of("p", Map.of(), SOURCE);
    XmlNode description = XmlNode.of("sourceDesc", Map.of(), List.of(source));
    XmlNode file = XmlNode.of("fileDesc", Map.of(), List.of(description));
    return kept.stream()
        .filter(part -> !part.name().equals(BACK))
        .findFirst()
        .orElseGet(() -> XmlNode.of(root() + "Header", Map.of(), List.of(file)));
  }

  /** Returns a name that XML takes for an identifier, each once. */
  private static String identifier(String id, Set<String> taken) {
    String name = id.replaceAll("[^\\p{L}\\p{Nd}._-]", "_");
    if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
      name = "c" + name;
    }
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }
}
