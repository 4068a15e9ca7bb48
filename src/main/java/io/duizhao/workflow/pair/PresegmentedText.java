package io.duizhao.workflow.pair;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts that somebody has cut already, one sentence a line. */
public final class PresegmentedText {
  private PresegmentedText() {}

  /**
   * Reads a file. A sentence's id is the number of its line, from 1; an empty line keeps its number
   * and is no sentence.
   *
   * @throws io.duizhao.io.InputException where it cannot be read
   */
  public static SegmentedDocument read(Path file, String shownAs, Language language) {
    SourceFile source = SourceFile.read(file, shownAs);
    String text = source.text();
    List<Segment> segments = new ArrayList<>();
    int number = 0;
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      number++;
      String line = text.substring(begin, end);
      if (!line.isBlank()) {
        segments.add(segment(number, begin, line, language));
      }
      begin = end + 1;
    }
    return new SegmentedDocument(
        new Document(
            source.fileName(),
            shownAs,
            source.sha256(),
            language,
            "presegmented",
            source.charset(),
            text,
            List.of()),
        segments);
  }

  private static Segment segment(int number, int lineBegin, String line, Language language) {
    String text = line.strip();
    int begin = lineBegin + line.indexOf(text);
    return new Segment(
        new SegmentId(String.valueOf(number)),
        0,
        new Span(begin, begin + text.length()),
        BlockKind.PROSE,
        language,
        null,
        null,
        text,
        List.of(new Span(begin, begin + text.length())),
        List.of(),
        1);
  }
}
