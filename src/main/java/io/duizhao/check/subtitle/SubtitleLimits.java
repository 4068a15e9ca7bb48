package io.duizhao.check.subtitle;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.text.Scripts;
import java.util.List;

/** Subtitles that are on the screen for too short a time, or whose lines are too long. */
public final class SubtitleLimits implements PairCheck {
  private static final Rule SPEED =
      new Rule("subtitles.speed", Severity.WARNING, "A subtitle has to be read too fast");
  private static final Rule LINE =
      new Rule("subtitles.line", Severity.WARNING, "A line of a subtitle is too long");

  /** Milliseconds of a second. */
  private static final double MILLIS = 1000;

  private final Limits limits;

  /**
   * What subtitles may have.
   *
   * @param englishSpeed letters, marks and spaces a second
   * @param chineseSpeed Han characters a second; two letters count as one
   * @param englishLine letters, marks and spaces in a line
   * @param chineseLine Han characters in a line
   */
  public record Limits(double englishSpeed, double chineseSpeed, int englishLine, int chineseLine) {
    /** Netflix's timed text style guides for English and Chinese, adult programmes (2024). */
    public static final Limits USUAL = new Limits(20, 9, 42, 16);
  }

  /** Compares captions with these limits. */
  public SubtitleLimits(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Rule> rules() {
    return List.of(SPEED, LINE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    boolean chinese = pair.isIntoChinese();
    int begin = 0;
    for (Segment segment : pair.unit().target()) {
      int at = pair.target().indexOf(segment.text(), begin);
      Timecode time = segment.timecode();
      if (at < 0 || time == null) {
        return;
      }
      begin = at + segment.text().length();
      speed(new Span(at, begin), segment.text(), time, chinese, notes);
      lines(at, segment, chinese, notes);
    }
  }

  private void speed(Span span, String text, Timecode time, boolean chinese, Notes notes) {
    double seconds = (time.end() - time.begin()) / MILLIS;
    double most = chinese ? limits.chineseSpeed : limits.englishSpeed;
    double speed = width(text, chinese) / seconds;
    if (seconds > 0 && speed > most) {
      Message message = Message.of("subtitles.speed").with("speed", speed, 1).with("most", most, 0);
      notes.target(SPEED, span, message, null);
    }
  }

  private void lines(int at, Segment segment, boolean chinese, Notes notes) {
    int most = chinese ? limits.chineseLine : limits.englishLine;
    int begin = 0;
    boolean broken = false;
    for (InlineCode code : segment.codes()) {
      if (code.type().equals("break")) {
        line(at, new Span(begin, code.offset()), segment.text(), most, chinese, notes);
        begin = code.offset();
        broken = true;
      }
    }
    if (broken) {
      Span last = new Span(begin, segment.text().length());
      line(at, last, segment.text(), most, chinese, notes);
    }
  }

  private static void line(int at, Span line, String text, int most, boolean chinese, Notes notes) {
    double width = width(line.of(text).strip(), chinese);
    if (width > most) {
      Message message = Message.of("subtitles.line").with("width", width, 0).with("most", most);
      notes.target(LINE, line.shift(at), message, null);
    }
  }

  private static double width(String text, boolean chinese) {
    long wide = text.codePoints().filter(Scripts::isWide).count();
    long all = text.codePointCount(0, text.length());
    return chinese ? wide + (all - wide) / 2.0 : all;
  }
}
