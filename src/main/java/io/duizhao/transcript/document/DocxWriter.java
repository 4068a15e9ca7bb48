package io.duizhao.transcript.document;

import io.duizhao.io.Patch.Edit;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.okapi.WordFile;
import io.duizhao.transcript.okapi.WordText;
import io.duizhao.transcript.write.BlockPlaces;
import io.duizhao.transcript.write.LabelEdits;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.TextFormat;
import io.duizhao.transcript.write.TextWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes Word documents. The edits are made as for a text of the document's paragraphs, then given
 * to the paragraphs; their marks are runs, which the file format places.
 */
public final class DocxWriter implements TranscriptWriter {
  private static final TextFormat FORMAT = new TextFormat(Notation.PLAIN, TextFormat.Lines.NONE);

  @Override
  public WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    DocxReader.Paragraphs paragraphs = DocxReader.paragraphs(file, document.language());
    Document text =
        new Document(
            document.name(),
            document.file(),
            document.sha256(),
            document.language(),
            document.reader(),
            "",
            paragraphs.text(),
            paragraphs.blocks());
    TextWriter.check(text, replacements);
    List<Replacement> changed =
        replacements.stream().filter(replacement -> !isOld(text, replacement)).toList();
    List<Edit> edits = new ArrayList<>(LabelEdits.of(text, Notation.PLAIN, speakers));
    edits.addAll(TextWriter.edits(FORMAT, text, changed.stream().map(DocxWriter::bare).toList()));
    edits.sort(Comparator.comparingInt(Edit::begin).thenComparingInt(Edit::end));
    if (edits.isEmpty()) {
      return WrittenFile.binary(file.bytes());
    }
    Map<Integer, List<WordText>> texts = new TreeMap<>();
    for (Edit edit : edits) {
      add(edit, codes(edit, text, changed), paragraphs.begins(), texts);
    }
    return WrittenFile.binary(WordFile.write(file, document.language().tag(), texts));
  }

  private static boolean isOld(Document text, Replacement replacement) {
    BlockPlaces places =
        new BlockPlaces(text.original(), text.blocks().get(replacement.block()), Notation.PLAIN);
    return places.isOld(replacement);
  }

  private static Replacement bare(Replacement replacement) {
    return new Replacement(replacement.block(), replacement.span(), replacement.text(), List.of());
  }

  /** Returns the marks of the new text that an edit brings, after the space that it begins with. */
  private static List<InlineCode> codes(Edit edit, Document text, List<Replacement> changed) {
    for (Replacement replacement : changed) {
      List<Span> copied =
          text.blocks().get(replacement.block()).text().originals(replacement.span());
      boolean own =
          !copied.isEmpty()
              && copied.get(0).begin() >= edit.begin()
              && copied.get(0).begin() < edit.end();
      if (own) {
        int lead = Math.max(0, edit.text().indexOf(replacement.text()));
        return replacement.codes().stream().map(code -> code.at(code.offset() + lead)).toList();
      }
    }
    return List.of();
  }

  /** The text goes to the paragraph where the edit begins; what it takes away may reach further. */
  private static void add(
      Edit edit, List<InlineCode> codes, List<Integer> begins, Map<Integer, List<WordText>> texts) {
    int found = Collections.binarySearch(begins, edit.begin());
    int paragraph = found >= 0 ? found : -found - 2;
    int begin = edit.begin();
    boolean first = true;
    while (first || begin < edit.end()) {
      int base = begins.get(paragraph);
      int next = paragraph + 1 < begins.size() ? begins.get(paragraph + 1) : Integer.MAX_VALUE;
      int end = Math.min(edit.end(), next - 1);
      texts
          .computeIfAbsent(paragraph, number -> new ArrayList<>())
          .add(
              new WordText(
                  new Span(begin - base, Math.max(begin, end) - base),
                  first ? edit.text() : "",
                  first ? codes : List.of()));
      first = false;
      begin = next;
      paragraph++;
    }
  }
}
