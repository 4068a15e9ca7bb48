package io.duizhao.exchange.okapi;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import net.sf.okapi.lib.verification.QualityCheckSession;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** The schemas of XLIFF as OASIS publishes them and Okapi's libraries bring them. */
public final class XliffSchemas {
  private static final List<String> MODULES =
      List.of(
          "metadata",
          "matches",
          "glossary",
          "fs",
          "resource_data",
          "change_tracking",
          "size_restriction",
          "validation");

  private XliffSchemas() {}

  /** Returns the schemas of XLIFF 1.2 strict, each after those that it imports. */
  public static List<URL> strict12() {
    return List.of(verification("xml.xsd"), verification("xliff-core-1.2-strict.xsd"));
  }

  /** Returns the schemas of XLIFF 1.2 transitional, each after those that it imports. */
  public static List<URL> transitional12() {
    return List.of(verification("xml.xsd"), verification("xliff-core-1.2-transitional.xsd"));
  }

  /** Returns the schemas of XLIFF 2.0 and 2.1 with modules, each after those that it imports. */
  public static List<URL> version2() {
    return Stream.concat(
            Stream.of(verification("xml.xsd"), xliff2("xliff_core_2.0.xsd")),
            MODULES.stream().map(module -> xliff2("modules/" + module + ".xsd")))
        .toList();
  }

  private static URL verification(String name) {
    return found(QualityCheckSession.class, "/net/sf/okapi/lib/verification/" + name);
  }

  private static URL xliff2(String name) {
    return found(XLIFFReader.class, "/net/sf/okapi/lib/xliff2/" + name);
  }

  private static URL found(Class<?> library, String name) {
    URL url = library.getResource(name);
    if (url == null) {
      throw new IllegalStateException("Okapi's library lacks " + name);
    }
    return url;
  }
}
