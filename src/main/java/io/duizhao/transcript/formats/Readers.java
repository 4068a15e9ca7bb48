package io.duizhao.transcript.formats;

import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SourceFile;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.TranscriptReader;
import io.duizhao.transcript.caption.AssReader;
import io.duizhao.transcript.caption.CaptionsReader;
import io.duizhao.transcript.caption.SrtReader;
import io.duizhao.transcript.caption.TimedTextReader;
import io.duizhao.transcript.caption.VttReader;
import io.duizhao.transcript.document.DocxReader;
import io.duizhao.transcript.document.HtmlReader;
import io.duizhao.transcript.json.JsonReader;
import io.duizhao.transcript.markdown.MarkdownReader;
import io.duizhao.transcript.plain.PlainReader;
import io.duizhao.transcript.plain.WebPageReader;
import java.util.List;
import java.util.stream.Collectors;

/** The readers, and the choice among them. */
public final class Readers {
  private final List<TranscriptReader> readers;

  /**
   * The reader that fits a file best.
   *
   * @param reader the reader
   * @param recognition how well it fits, and why
   */
  public record Choice(TranscriptReader reader, Recognition recognition) {}

  /**
   * Chooses among some readers.
   *
   * @param readers where two fit equally well, the earlier is taken
   */
  public Readers(List<TranscriptReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** Returns all readers of this version. */
  public static Readers standard() {
    return all(Times.KEPT);
  }

  /** Returns the same, but leaving the times of captions out of account. */
  public static Readers withoutTimecodes() {
    return all(Times.LEFT_OUT);
  }

  private static Readers all(Times times) {
    return new Readers(
        List.of(
            new DocxReader(),
            new HtmlReader(),
            new AssReader(times),
            new JsonReader(times),
            new VttReader(times),
            new SrtReader(times),
            new WebPageReader(),
            new TimedTextReader(times),
            new MarkdownReader(),
            new CaptionsReader(),
            new PlainReader()));
  }

  /** Returns the readers' names in the order in which they are asked. */
  public List<String> ids() {
    return readers.stream().map(TranscriptReader::id).toList();
  }

  /**
   * Returns the reader of a name.
   *
   * @throws InputException where there is none
   */
  public TranscriptReader withId(String id) {
    return readers.stream()
        .filter(reader -> reader.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                InputException.at(
                    "reader " + id,
                    "there is no such reader; choose one of "
                        + ids().stream().collect(Collectors.joining(", "))));
  }

  /**
   * Returns the reader that fits a file best.
   *
   * @throws InputException where none can read it
   */
  public Choice choose(SourceFile file) {
    Choice best = null;
    for (TranscriptReader reader : readers) {
      Recognition recognition = reader.recognize(file);
      if (best == null || recognition.confidence() > best.recognition().confidence()) {
        best = new Choice(reader, recognition);
      }
    }
    if (best == null || best.recognition().confidence() == 0) {
      if (OfficeFile.isLikely(file.bytes())) {
        OfficeFile.check(file.path(), file.bytes()); // knows better what is wrong with it
        throw OfficeFile.unreadable(
            file.path(),
            file.bytes(),
            "is an archive or Office file of another kind than DOCX; save the text as DOCX or as"
                + " UTF-8 text");
      }
      throw InputException.at(
          file.path(),
          "is neither text in a known encoding nor a DOCX document; save it as UTF-8 text, or"
              + " check that it is the right file");
    }
    return best;
  }
}
