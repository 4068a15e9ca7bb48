package io.duizhao.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Office Open XML files without surprises: looked at before a library opens them, since libraries
 * bring XML parsers of their own.
 */
public final class OfficeFile {
  private static final String TYPES = "[Content_Types].xml";

  /** How an archive with entries begins (APPNOTE.TXT 4.3.7). */
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  /** How a compound file begins ([MS-CFB] 2.2): old Office files, and new ones with a password. */
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** Where a workbook keeps its properties; libraries name the time of writing there. */
  private static final String PROPERTIES = "docProps/core.xml";

  /** Core properties (ECMA-376 part 2, 11) that say nothing. */
  private static final String NO_PROPERTIES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<coreProperties xmlns="
          + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>\n";

  private OfficeFile() {}

  /**
   * Checks that a library can open a file without harm.
   *
   * @param file the path as a person would write it
   * @throws InputException where it is no archive, is damaged, unpacks to too much, or a part of it
   *     has a document type, by which entities get in; the format has none (ECMA-376 part 2, 8.1.4)
   */
  public static void check(String file, byte[] bytes) {
    checkKind(file, bytes);
    SafeZip.check(file, bytes);
    try {
      SafeZip.entries(bytes, OfficeFile::isXml)
          .forEach(
              (name, part) -> {
                if (hasDocumentType(part)) {
                  throw InputException.at(
                      file + "!" + name,
                      "has a document type, which parts of Office files must not have; not opened,"
                          + " save it once more in the program that made it");
                }
              });
    } catch (IOException e) {
      throw InputException.at(file, "is damaged; get the whole file").causedBy(e);
    }
  }

  private static void checkKind(String file, byte[] bytes) {
    if (bytes.length == 0) {
      throw InputException.at(file, "is empty; get the file once more");
    }
    if (startsWith(bytes, COMPOUND_FILE)) {
      throw InputException.at(
          file,
          "is an Office file of before 2007 (.doc, .xls), or has a password; save it as DOCX or"
              + " XLSX without one");
    }
    if (!startsWith(bytes, ARCHIVE)) {
      throw InputException.at(file, "is no ZIP archive, as DOCX and XLSX files are");
    }
  }

  /** Returns whether bytes begin as those of Office files of any kind do. */
  public static boolean isLikely(byte[] bytes) {
    return startsWith(bytes, ARCHIVE) || startsWith(bytes, COMPOUND_FILE);
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /** Copies a workbook without what names its time of writing and its program. */
  public static void copyWorkbook(byte[] archive, OutputStream out) throws IOException {
    SafeZip.copyWithoutTimes(
        archive, Map.of(PROPERTIES, NO_PROPERTIES.getBytes(StandardCharsets.UTF_8)), out);
  }

  /**
   * Returns what to tell of a file that a library could not read.
   *
   * @param problem what to tell where every part is there that the file says it has
   */
  public static InputException unreadable(String file, byte[] bytes, String problem) {
    return InputException.at(
        file,
        missing(bytes)
            .map(part -> "lacks its part " + part + "; save it once more in the program it is of")
            .orElse(problem));
  }

  /** Returns the first part that the file says it has and does not have. */
  private static Optional<String> missing(byte[] bytes) {
    Map<String, String> names = new TreeMap<>();
    try {
      // Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
      SafeZip.names(bytes).forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
      byte[] types = SafeZip.entries(bytes, TYPES::equals).get(TYPES);
      return types == null ? Optional.of(TYPES) : missing(types, names.keySet());
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> missing(byte[] types, Set<String> names)
      throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(types));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Override")) {
        String part =
            String.valueOf(xml.getAttributeValue(null, "PartName")).replaceFirst("^/", "");
        if (!names.contains(part.toLowerCase(Locale.ROOT))) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  /** A part that is no XML is left to who reads it. */
  private static boolean hasDocumentType(byte[] part) {
    try {
      XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          return true;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return false;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return e.getMessage() != null && e.getMessage().contains(SafeXml.OUTSIDE);
    }
  }
}
