package io.duizhao.exchange.xliff;

import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.unit.TargetState;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 1.2 and 2 that we wrote and another tool has worked on. */
public final class XliffReader {
  private final String path;
  private final XMLStreamReader xml;
  private final List<XliffEntry> entries = new ArrayList<>();
  private @Nullable String original;
  private @Nullable String language;
  private @Nullable Skeleton skeleton;
  private final Map<String, String> remarks = new HashMap<>();
  private int unitBegin;
  private boolean inXliff;
  private boolean translate = true;

  private XliffReader(String path, XMLStreamReader xml) {
    this.path = path;
    this.xml = xml;
  }

  /**
   * Reads a file.
   *
   * @throws InputException where it is damaged, is no XLIFF, or has no skeleton of ours
   */
  public static XliffFile read(SourceFile file) {
    if (OfficeFile.isLikely(file.bytes())) {
      throw InputException.at(
          file.path(),
          "is an archive or an Office file, and XLIFF was expected; tables are told by their"
              + " endings .xlsx and .docx, and of a job package the .xlf files come back");
    }
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(file.text()));
      return new XliffReader(file.path(), xml).read();
    } catch (XMLStreamException e) {
      throw SafeXml.malformed(file.path(), e);
    }
  }

  private XliffFile read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml.getLocalName());
      } else if (event == XMLStreamConstants.DTD && xml.getText().contains("<!ENTITY")) {
        throw problem("declares entities, which XLIFF does not need; they were not read");
      }
    }
    if (skeleton == null) {
      throw InputException.at(
          path,
          1,
          1,
          "has no skeleton with the original in it; merge needs a file that 'duizhao run' or"
              + " 'duizhao export xliff' wrote");
    }
    if (language == null) {
      throw InputException.at(path, 1, 1, "names no language of the translation");
    }
    return new XliffFile(path, language(language), skeleton, entries);
  }

  private Language language(String tag) {
    try {
      return new Language(tag);
    } catch (IllegalArgumentException e) {
      throw InputException.at(path, 1, 1, String.valueOf(e.getMessage())).causedBy(e);
    }
  }

  private void element(String name) throws XMLStreamException {
    if (!inXliff && !name.equals("xliff")) {
      throw problem("the root element is '" + name + "'; XLIFF was expected");
    }
    switch (name) {
      case "xliff" -> {
        inXliff = true;
        language = attribute("trgLang");
      }
      case "file" -> file();
      case "header", "skl", "body", "group" -> {
        // What counts is inside.
      }
      case "unit" -> {
        translate = !"no".equals(attribute("translate"));
        unitBegin = entries.size();
        remarks.clear();
      }
      case "notes" -> {
        // Each note is read by itself.
      }
      case "note" -> note();
      case "internal-file", "skeleton" -> skeleton();
      case "trans-unit" -> {
        translate = !"no".equals(attribute("translate"));
        unitBegin = entries.size();
        remarks.clear();
        entry();
      }
      case "segment" -> entry();
      default -> XliffContentReader.skip(xml);
    }
  }

  private void file() {
    if (original != null) {
      throw problem("is the second file element; merge takes one document at a time");
    }
    String name = attribute("original");
    original = name == null ? "" : name;
    String target = attribute("target-language");
    language = target == null ? language : target;
  }

  private void skeleton() throws XMLStreamException {
    Location place = xml.getLocation();
    String text = xml.getElementText();
    try {
      skeleton = Skeleton.parse(original == null ? "" : original, text);
    } catch (IllegalArgumentException e) {
      throw problem(place, e.getMessage() + "; take the skeleton from the file as it was exported")
          .causedBy(e);
    }
  }

  private void entry() throws XMLStreamException {
    Location place = xml.getLocation();
    String id = attribute("id");
    String origin = attribute("subState");
    String state = attribute("state");
    boolean approved = "yes".equals(attribute("approved"));
    XliffContent source = null;
    XliffContent target = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "source" -> source = XliffContentReader.read(xml);
        case "target" -> {
          String qualifier = attribute("state-qualifier");
          origin = qualifier == null ? origin : qualifier;
          state = attribute("state") == null ? state : attribute("state");
          target = XliffContentReader.read(xml);
        }
        case "note" -> note();
        default -> XliffContentReader.skip(xml);
      }
    }
    if (id == null || source == null) {
      throw problem(place, "the segment has no " + (id == null ? "id" : "source"));
    }
    boolean empty = target == null || target.text().isBlank() && target.marks().isEmpty();
    Optional<TargetState> reached = TargetMarks.state(state, approved);
    entries.add(
        new XliffEntry(
            id,
            place.getLineNumber(),
            Math.max(1, place.getColumnNumber()),
            translate,
            origin != null && (origin.startsWith("leveraged-") || origin.startsWith("duizhao:")),
            origin != null && origin.contains("rejected"),
            reached,
            comment(id),
            source,
            empty || target == null || isFilling(id, reached, source, target) ? null : target));
  }

  /**
   * Whether a tool has filled in the source, as OmegaT does where nobody has translated a segment
   * that is marked.
   */
  private boolean isFilling(
      String id, Optional<TargetState> state, XliffContent source, XliffContent target) {
    return state.equals(Optional.of(TargetState.INITIAL))
        && target.saysTheSameAs(source)
        && skeleton != null
        && !skeleton.targets().containsKey(id);
  }

  /**
   * Returns the remarks on a segment; those on no segment in particular are on the unit's first.
   */
  private String comment(String id) {
    String own = remarks.getOrDefault(id, "");
    String general = remarks.getOrDefault("", "");
    if (entries.size() > unitBegin || general.isEmpty()) {
      return own;
    }
    return own.isEmpty() ? general : own + "\n" + general;
  }

  /**
   * Takes a note of a person; XLIFF 2 has them before the segments of a unit. One that is of no
   * segment in particular goes to the unit's first.
   */
  private void note() throws XMLStreamException {
    String by = attribute(attribute("category") == null ? "from" : "category");
    String id = attribute("id");
    String segment =
        id != null && id.startsWith(UnitNotes.COMMENT_ID)
            ? id.substring(UnitNotes.COMMENT_ID.length())
            : "";
    String text = xml.getElementText().strip();
    if (!text.isEmpty() && (by == null || !UnitNotes.OURS.contains(by))) {
      remarks.merge(segment, text, (one, other) -> one + "\n" + other);
    }
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private InputException problem(String what) {
    return problem(xml.getLocation(), what);
  }

  private InputException problem(Location place, String what) {
    return InputException.at(
        path, place.getLineNumber(), Math.max(1, place.getColumnNumber()), what);
  }
}
