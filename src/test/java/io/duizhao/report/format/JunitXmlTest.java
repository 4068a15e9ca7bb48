package io.duizhao.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.duizhao.report.CheckReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JunitXmlTest {
  @Test
  void fitsWhatBuildServersAskFor() throws IOException, SAXException {
    for (RunReport run : List.of(SampleReport.mixed(), SampleReport.hostile())) {
      validator().validate(new StreamSource(new ByteArrayInputStream(junit(run))));
    }
  }

  @Test
  void otherFilesDoNotFit() {
    byte[] wrong =
        "<testsuites><testsuite name='a' tests='1'/></testsuites>".getBytes(StandardCharsets.UTF_8);

    assertThrows(
        SAXException.class,
        () -> validator().validate(new StreamSource(new ByteArrayInputStream(wrong))));
  }

  @Test
  void countsAreThoseOfTheCases() throws IOException, SAXException, ParserConfigurationException {
    NodeList suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(junit(SampleReport.mixed())))
            .getElementsByTagName("testsuite");

    assertEquals(SampleReport.mixed().documents().size(), suites.getLength());
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertEquals(count(suite, "testcase"), suite.getAttribute("tests"));
      assertEquals(count(suite, "failure"), suite.getAttribute("failures"));
      assertEquals(count(suite, "error"), suite.getAttribute("errors"));
    }
  }

  private static String count(Element suite, String name) {
    return String.valueOf(suite.getElementsByTagName(name).getLength());
  }

  private static byte[] junit(RunReport run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JunitXml.write(new CheckReport(run, List.of(), Set.of()), out);
    return out.toByteArray();
  }

  private static Validator validator() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JunitXmlTest.class.getResource("junit.xsd"))
        .newValidator();
  }
}
