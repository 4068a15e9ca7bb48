package io.duizhao.transcript.okapi;

import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;

/** Reads the paragraphs of a Word document with Okapi's filter. */
public final class WordDocument {
  private WordDocument() {}

  /**
   * Returns the paragraphs in reading order.
   *
   * @param language BCP 47 tag of the document's language
   * @throws InputException where the file is damaged or no Word document
   */
  public static List<WordParagraph> paragraphs(SourceFile file, String language) {
    byte[] bytes = file.bytes();
    OfficeFile.check(file.path(), bytes);
    try {
      return read(bytes, WordRoles.of(bytes), language);
    } catch (InputException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // On a damaged document Okapi fails in any way, with missing parts among them.
      throw OfficeFile.unreadable(
              file.path(), bytes, "cannot be read as a Word document; save it again as .docx")
          .causedBy(e);
    }
  }

  private static List<WordParagraph> read(byte[] bytes, WordRoles roles, String language) {
    List<WordParagraph> paragraphs = new ArrayList<>();
    try (OpenXMLFilter filter = new OpenXMLFilter();
        RawDocument document =
            new RawDocument(
                new ByteArrayInputStream(bytes), "UTF-8", LocaleId.fromBCP47(language))) {
      filter.setParameters(parameters());
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          paragraphs.add(paragraph(event.getTextUnit(), roles));
        }
      }
    }
    return paragraphs;
  }

  /** Returns the filter's settings; what is written must be read with the same. */
  static ConditionalParameters parameters() {
    ConditionalParameters parameters = new ConditionalParameters();
    parameters.setTranslateDocProperties(false);
    parameters.setAddTabAsCharacter(true);
    parameters.setAddLineSeparatorCharacter(true);
    return parameters;
  }

  private static WordParagraph paragraph(ITextUnit unit, WordRoles roles) {
    StringBuilder text = new StringBuilder();
    List<InlineCode> codes = new ArrayList<>();
    TextFragment source = unit.getSource().getUnSegmentedContentCopy();
    String coded = source.getCodedText();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (TextFragment.isMarker(c)) {
        i++;
        codes.add(code(source.getCode(coded.charAt(i)), text.length()));
      } else {
        text.append(c);
      }
    }
    return new WordParagraph(roles.next(text.toString()), text.toString(), codes);
  }

  private static InlineCode code(Code code, int offset) {
    Role role =
        switch (code.getTagType()) {
          case OPENING -> Role.OPEN;
          case CLOSING -> Role.CLOSE;
          case PLACEHOLDER -> Role.ALONE;
        };
    return new InlineCode(role, type(code), offset, code.getId(), code.getOuterData());
  }

  /** The filter names a run's properties in one word, such as {@code x-bold;fonts:Calibri;}. */
  private static String type(Code code) {
    String type = code.getType() == null ? "" : code.getType();
    if (type.contains("bold")) {
      return "bold";
    }
    if (type.contains("italic")) {
      return "italic";
    }
    return type.contains("link") ? "link" : "run";
  }
}
