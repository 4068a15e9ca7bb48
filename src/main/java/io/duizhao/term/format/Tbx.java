package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryBuilder;
import io.duizhao.term.GlossaryEntry;
import io.duizhao.term.GlossaryFrame;
import io.duizhao.term.GlossaryProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final TbxStyle style;

  /**
   * Makes one.
   *
   * @param dialect what is written
   * @param style how it is written
   */
  Tbx(LanguagePair languages, TbxDialect dialect, TbxStyle style) {
    this.languages = languages;
    this.dialect = dialect;
    this.style = style;
  }

  @Override
  public Glossary read(SourceFile file) {
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(file.text()));
      String root = root(xml, file.path());
      GlossaryBuilder glossary = new GlossaryBuilder();
      List<String> frame = new ArrayList<>();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (isFrame(xml.getLocalName())) {
            frame.add(XmlNode.read(xml).toString());
          } else if (isEntry(xml.getLocalName())) {
            readEntry(xml, file.path(), glossary);
          }
        }
      }
      return glossary.build(new GlossaryFrame(root, frame));
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file.path(), e);
    }
  }

  /** Returns the name of the root element, before whose content the reader stands then. */
  private static String root(XMLStreamReader xml, String path) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = xml.next();
    }
    String root = xml.getLocalName();
    if (!root.equals("tbx") && !root.equals("martif")) {
      throw InputException.at(
          path,
          xml.getLocation().getLineNumber(),
          xml.getLocation().getColumnNumber(),
          "the root element is '" + root + "'; expected tbx or martif");
    }
    return root;
  }

  private void readEntry(XMLStreamReader xml, String path, GlossaryBuilder glossary)
      throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    int column = xml.getLocation().getColumnNumber();
    XmlNode node = XmlNode.read(xml);
    try {
      Concept concept = TbxEntry.read(node, "entry-" + (glossary.size() + 1), languages);
      glossary.add(new GlossaryEntry(concept, path, line));
    } catch (IllegalArgumentException e) {
      String message = e.getMessage() + "; this entry is left out";
      glossary.add(new GlossaryProblem(path, line, column, message));
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
      style.of(entry).write(xml, 3);
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
    begin.append("\" style=\"").append(style.label());
    begin.append("\" xml:lang=\"").append(languages.source().tag());
    begin.append("\" xmlns=\"" + NAMESPACE + '"');
    if (style == TbxStyle.DCT) {
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
