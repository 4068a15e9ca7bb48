package io.duizhao.report.format;

import io.duizhao.io.SafeXml;
import io.duizhao.message.MessageTable;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as the test report that build servers read: a suite for each document, a case for each
 * rule that found something in it. Errors and warnings are failures; what is only said stands in
 * the output. The file fits the schemas of Jenkins ({@code junit-10.xsd}) and of Surefire.
 */
public final class JunitXml {
  /** The schemas ask for times; the same findings make the same file. */
  private static final String NO_TIME = "0";

  private final XMLStreamWriter xml;
  private final Wording words = Wording.of(ReaderLanguage.EN);

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes the whole file; the stream is left open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = SafeXml.writer(out);
      new JunitXml(xml).suites(report.run());
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suites(RunReport run) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "duizhao");
    for (DocumentReport document : run.documents()) {
      xml.writeCharacters("\n  ");
      suite(document);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  private void suite(DocumentReport document) throws XMLStreamException {
    Map<String, List<Finding>> byRule =
        document.findings().stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    long failures = byRule.values().stream().filter(JunitXml::isFailure).count();
    String problem = document.problem();
    boolean clean = byRule.isEmpty() && problem == null;
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", SafeXml.legal(document.sourceFile()));
    xml.writeAttribute("tests", String.valueOf(byRule.size() + (clean || problem != null ? 1 : 0)));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", problem == null ? "0" : "1");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", NO_TIME);
    if (clean) {
      start("checks", document);
      xml.writeEndElement();
    }
    if (problem != null) {
      start("checks", document);
      xml.writeStartElement("error");
      xml.writeAttribute("message", SafeXml.legal(problem));
      xml.writeAttribute("type", "input");
      xml.writeEndElement();
      xml.writeEndElement();
    }
    for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
      rule(rule.getKey(), rule.getValue(), document);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static boolean isFailure(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
  }

  private void start(String name, DocumentReport document) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", SafeXml.legal(document.name()));
    xml.writeAttribute("time", NO_TIME);
  }

  private void rule(String rule, List<Finding> findings, DocumentReport document)
      throws XMLStreamException {
    start(rule, document);
    boolean failure = isFailure(findings);
    xml.writeStartElement(failure ? "failure" : "system-out");
    if (failure) {
      String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
      xml.writeAttribute(
          "message", SafeXml.legal(MessageTable.english(findings.get(0).message()) + more));
      xml.writeAttribute("type", findings.get(0).severity().label());
    }
    xml.writeCharacters(SafeXml.legal(FindingsText.of(findings, words)));
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
