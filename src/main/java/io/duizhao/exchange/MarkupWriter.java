package io.duizhao.exchange;

import io.duizhao.io.SafeXml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as it comes, structure on lines of its own and text untouched. Every text is legal XML
 * afterwards, and what a parser gives back is what was put in, white space included.
 */
public final class MarkupWriter {
  private static final String CARRIAGE_RETURN = "#13";

  private final BufferedOutputStream buffer;
  private final XMLStreamWriter xml;

  /** For each open element, whether it stands in running text. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Whether the last thing written was an element on lines of its own. */
  private boolean afterElement;

  /** Begins a document; the stream is never closed here. */
  public MarkupWriter(OutputStream out) throws IOException {
    buffer = new BufferedOutputStream(out, 1 << 16);
    try {
      xml = SafeXml.writer(buffer);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw asIo(e);
    }
  }

  /** Writes a document type declaration, as it stands in the file. */
  public MarkupWriter doctype(String declaration) throws IOException {
    return step(
        () -> {
          xml.writeCharacters("\n");
          xml.writeDTD(declaration);
        });
  }

  /** Opens an element on a line of its own. */
  public MarkupWriter element(String name) throws IOException {
    return step(
        () -> {
          newLine();
          xml.writeStartElement(name);
          open.push(false);
          afterElement = false;
        });
  }

  /** Opens an element inside running text. */
  public MarkupWriter inline(String name) throws IOException {
    return step(
        () -> {
          xml.writeStartElement(name);
          open.push(true);
        });
  }

  /** Adds an attribute to the element just opened; none where the value is null. */
  public MarkupWriter attribute(String name, @Nullable String value) throws IOException {
    return value == null
        ? this
        : step(() -> xml.writeAttribute(name, oneLine(SafeXml.legal(value))));
  }

  /** Appends text to the open element. */
  public MarkupWriter text(String text) throws IOException {
    return step(
        () -> {
          String legal = SafeXml.legal(text);
          int begin = 0;
          // A parser turns a plain carriage return into a line feed, a reference it leaves alone.
          for (int at = legal.indexOf('\r'); at >= 0; at = legal.indexOf('\r', begin)) {
            xml.writeCharacters(legal.substring(begin, at));
            xml.writeEntityRef(CARRIAGE_RETURN);
            begin = at + 1;
          }
          xml.writeCharacters(legal.substring(begin));
          afterElement = false;
        });
  }

  /** Appends whole elements in UTF-8 that another of these writers wrote at this depth. */
  public MarkupWriter written(byte[] elements) throws IOException {
    step(
        () -> {
          // Ends the open element's start tag.
          xml.writeCharacters("");
          xml.flush();
        });
    buffer.write(elements);
    afterElement = true;
    return this;
  }

  /** Closes the innermost element. */
  public MarkupWriter end() throws IOException {
    return step(
        () -> {
          boolean inText = open.pop();
          if (!inText && afterElement) {
            newLine();
          }
          xml.writeEndElement();
          afterElement = !inText;
        });
  }

  /** Ends the document and passes everything on to the stream. */
  public void finish() throws IOException {
    step(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
    buffer.flush();
  }

  /** A parser would make the same of it. */
  private static String oneLine(String value) {
    return value.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(open.size()));
  }

  private MarkupWriter step(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw asIo(e);
    }
  }

  private static IOException asIo(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
