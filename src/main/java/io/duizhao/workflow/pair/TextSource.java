package io.duizhao.workflow.pair;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.segment.Segmenter;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.TranscriptReader;
import io.duizhao.transcript.formats.Readers;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns files into sentences: reads them and cuts them. */
public final class TextSource {
  private final Readers readers;
  private final Segmenter segmenter;
  private final @Nullable TranscriptReader forced;
  private final Consumer<String> explanations;
  private final boolean explainsEnds;

  TextSource(Readers readers, Segmenter segmenter) {
    this(readers, segmenter, null, explanation -> {}, false);
  }

  private TextSource(
      Readers readers,
      Segmenter segmenter,
      @Nullable TranscriptReader forced,
      Consumer<String> explanations,
      boolean explainsEnds) {
    this.readers = readers;
    this.segmenter = segmenter;
    this.forced = forced;
    this.explanations = explanations;
    this.explainsEnds = explainsEnds;
  }

  /**
   * Returns a source that reads every file with one reader.
   *
   * @throws InputException where no reader has this name
   */
  public TextSource readingAs(String reader) {
    return new TextSource(readers, segmenter, readers.withId(reader), explanations, explainsEnds);
  }

  /** Returns a source that leaves the times of captions out of account. */
  public TextSource withoutTimecodes() {
    Readers untimed = Readers.withoutTimecodes();
    return new TextSource(
        untimed,
        segmenter,
        forced == null ? null : untimed.withId(forced.id()),
        explanations,
        explainsEnds);
  }

  /** Returns a source that tells of each file which reader reads it and why. */
  public TextSource explaining(Consumer<String> listener) {
    return new TextSource(readers, segmenter, forced, listener, explainsEnds);
  }

  /** Returns a source that also tells why each segment ends where it does. */
  public TextSource explainingEnds() {
    return new TextSource(readers, segmenter, forced, explanations, true);
  }

  /**
   * Reads and cuts a file.
   *
   * @param file the file
   * @param shownAs the path as messages and outputs name it
   * @param name the document's name
   * @param language the language it is expected to be written in
   * @throws InputException where it cannot be read or holds no text
   */
  public SegmentedDocument read(Path file, String shownAs, String name, Language language) {
    SegmentedDocument segmented = segmenter.segment(document(file, shownAs, name, language));
    if (explainsEnds) {
      segmenter.explain(segmented).forEach(explanations);
    }
    return segmented;
  }

  /**
   * Returns whether a file holds its text in Chinese and in English.
   *
   * @throws InputException where it cannot be read
   */
  boolean isBilingual(Path file, String shownAs) {
    SourceFile source = SourceFile.read(file, shownAs);
    TranscriptReader reader = forced == null ? readers.choose(source).reader() : forced;
    return reader.isBilingual(source);
  }

  /**
   * Reads a file that is not to be cut yet.
   *
   * @param file the file
   * @param shownAs the file's path as the user wrote it
   * @param name the document's name
   * @param language the language that the text is expected to be written in
   * @throws InputException where it cannot be read or holds no text
   */
  public Document document(Path file, String shownAs, String name, Language language) {
    SourceFile source = SourceFile.read(file, shownAs);
    Document document = reader(source).read(source, name, language);
    if (document.blocks().stream().allMatch(block -> block.text().text().isBlank())) {
      throw InputException.at(shownAs, "holds no text; put the text in or take the file away");
    }
    return document;
  }

  /** Returns what cuts the texts. */
  public Segmenter segmenter() {
    return segmenter;
  }

  private TranscriptReader reader(SourceFile source) {
    if (forced != null) {
      explanations.accept(source.path() + ": read as " + forced.id() + ", as asked");
      return forced;
    }
    Readers.Choice choice = readers.choose(source);
    Recognition recognition = choice.recognition();
    explanations.accept(
        source.path() + ": read as " + choice.reader().id() + ": " + recognition.reason());
    return choice.reader();
  }
}
