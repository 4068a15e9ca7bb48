package io.duizhao.transcript.caption;

import io.duizhao.io.InputException;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the captions of an SRT or WebVTT file. A caption reaches to the next timing line, so a
 * blank line inside it does no harm; a WebVTT note, style or region is skipped.
 */
final class SubtitleScanner {
  /** What kind of file it is. */
  enum Format {
    SRT,
    WEB_VTT
  }

  private final String path;
  private final String text;
  private final List<Span> lines;
  private final Format format;
  private final List<RawCue> cues = new ArrayList<>();

  private SubtitleScanner(String path, String text, Format format) {
    this.path = path;
    this.text = text;
    this.format = format;
    this.lines = SourceLines.of(text);
  }

  /**
   * Returns the captions in the file's order.
   *
   * @param path the file as messages name it
   * @throws InputException where an SRT timing line has a time that is none
   */
  static List<RawCue> scan(String path, String text, Format format) {
    SubtitleScanner scanner = new SubtitleScanner(path, text, format);
    int line = 0;
    while (line < scanner.lines.size()) {
      Optional<Timecode> time = SubtitleTime.parse(scanner.line(line));
      line = time.isPresent() ? scanner.cue(time.get(), line + 1) : line + 1;
    }
    return scanner.cues;
  }

  private String line(int number) {
    return SourceLines.strip(text, lines.get(number)).of(text);
  }

  private int cue(Timecode time, int begin) {
    List<Span> content = new ArrayList<>();
    int line = begin;
    boolean afterBlank = false;
    while (line < lines.size() && !beginsCue(line, afterBlank)) {
      Span stripped = SourceLines.strip(text, lines.get(line));
      if (afterBlank && format == Format.WEB_VTT && isComment(stripped.of(text))) {
        line = afterComment(line);
        continue;
      }
      afterBlank = stripped.isEmpty();
      if (!afterBlank) {
        content.add(stripped);
      }
      line++;
    }
    cues.add(new RawCue(time, null, content));
    return line;
  }

  /** A timing line, or the number or name of a caption right before one. */
  private boolean beginsCue(int number, boolean afterBlank) {
    String line = line(number);
    if (SubtitleTime.parse(line).isPresent()) {
      return true;
    }
    refuseDamagedTime(number, line);
    boolean digits = !line.isEmpty() && line.chars().allMatch(Character::isDigit);
    if (digits && afterBlank && isBlank(number + 1)) {
      return isTime(number + 2); // the odd line ends CR CR LF make every second line blank
    }
    return (digits || format == Format.WEB_VTT && afterBlank && !line.isEmpty())
        && isTime(number + 1);
  }

  /** WebVTT has players drop such a caption; in SRT it would become text. */
  private void refuseDamagedTime(int number, String line) {
    if (format == Format.SRT && SubtitleTime.isMeant(line)) {
      throw InputException.at(
          path,
          number + 1,
          1,
          "'" + line + "' are no times such as 00:01:02,500 --> 00:01:04,000; mend the line");
    }
  }

  private boolean isTime(int number) {
    return number < lines.size() && SubtitleTime.parse(line(number)).isPresent();
  }

  private boolean isBlank(int number) {
    return number < lines.size() && line(number).isEmpty();
  }

  private static boolean isComment(String line) {
    return line.equals("NOTE")
        || line.startsWith("NOTE ")
        || line.startsWith("NOTE\t")
        || line.equals("STYLE")
        || line.equals("REGION");
  }

  private int afterComment(int begin) {
    int line = begin;
    while (line < lines.size() && !line(line).isEmpty()) {
      line++;
    }
    return line;
  }
}
