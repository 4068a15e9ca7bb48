package io.duizhao.exchange.validation;

import io.duizhao.io.InputException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The element that tells a file's format.
 *
 * @param namespace its namespace; empty where it has none
 * @param name its name
 * @param version its {@code version}; empty where it has none
 */
record RootElement(String namespace, String name, String version) {
  private static final String TBX_3 = "urn:iso:std:iso:30042:ed-2";

  /** Notes the root and ends the parse. */
  static final class Finder extends DefaultHandler {
    private @Nullable RootElement root;

    Optional<RootElement> found() {
      return Optional.ofNullable(root);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      String version = attributes.getValue("version");
      root = new RootElement(uri, local, version == null ? "" : version);
      throw new Found();
    }
  }

  /** Ends a parse that has seen enough. */
  static final class Found extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Returns the formats that it may be, the strictest first.
   *
   * @throws InputException where it is none that can be checked
   */
  List<FileFormat> formats(String file) {
    return switch (name) {
      case "xliff" -> xliff(file);
      case "tmx" -> List.of(FileFormat.TMX);
      case "martif" -> List.of(FileFormat.TBX_2008);
      case "tbx" -> tbx(file);
      case "srx" -> List.of(FileFormat.SRX);
      default ->
          throw InputException.at(
              file,
              1,
              1,
              "begins with <" + name + ">; XLIFF, TMX, TBX and SRX files can be checked");
    };
  }

  private List<FileFormat> xliff(String file) {
    return switch (version) {
      case "1.2" -> List.of(FileFormat.XLIFF_12_STRICT, FileFormat.XLIFF_12);
      case "2.0", "2.1", "2.2" -> List.of(FileFormat.XLIFF_2);
      default ->
          throw InputException.at(
              file, 1, 1, "is XLIFF \"" + version + "\"; 1.2, 2.0, 2.1 or 2.2 was expected");
    };
  }

  private List<FileFormat> tbx(String file) {
    if (!namespace.equals(TBX_3)) {
      throw InputException.at(
          file,
          1,
          1,
          "is TBX of the namespace \"%s\"; \"%s\" was expected".formatted(namespace, TBX_3));
    }
    return List.of(FileFormat.TBX_3);
  }

  /** Returns the format's name with the version where the file says one. */
  String title(FileFormat format) {
    return switch (format) {
      case XLIFF_2 -> "XLIFF " + version;
      case TMX -> "TMX " + version;
      case XLIFF_12, XLIFF_12_STRICT, TBX_2008, TBX_3, SRX -> format.title();
    };
  }
}
