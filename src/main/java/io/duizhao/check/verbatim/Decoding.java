package io.duizhao.check.verbatim;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that went through a wrong encoding: those whose bytes in windows-1252 are a character
 * in UTF-8, and what decoders put where they can make nothing of the bytes.
 */
public final class Decoding implements PairCheck {
  private static final Rule RULE =
      new Rule("characters.decoding", Severity.WARNING, "Characters look wrongly decoded");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What stands for bytes that meant nothing, and what Chinese decoders make of that. */
  private static final Pattern LOST = Pattern.compile("\uFFFD+|锟斤拷[锟斤拷]*|烫烫烫+|屯屯屯+");

  /** Lead bytes of UTF-8 with the bytes that follow; accented capitals before a quote are none. */
  private static final Pattern UTF_8 =
      Pattern.compile(
          "[\u00C2\u00C3]" + more(1) + "|[\u00E2-\u00EF]" + more(2) + "|\u00F0" + more(3));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    String text = pair.target();
    Matcher lost = LOST.matcher(text);
    while (lost.find()) {
      if (!pair.source().contains(lost.group())) {
        Span span = new Span(lost.start(), lost.end());
        Message message = Message.of("characters.decoding.lost").with("text", lost.group());
        notes.target(RULE, span, message, null);
      }
    }
    Matcher matcher = UTF_8.matcher(asBytes(text));
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      byte[] bytes = matcher.group().getBytes(StandardCharsets.ISO_8859_1);
      String meant = new String(bytes, StandardCharsets.UTF_8);
      if (!pair.source().contains(span.of(text))) {
        Message message =
            Message.of("characters.decoding").with("text", span.of(text)).with("meant", meant);
        notes.target(RULE, span, message, meant);
      }
    }
  }

  private static String more(int bytes) {
    return "[\u0080-\u00BF]{" + bytes + "}";
  }

  /** Returns a text with each character of windows-1252 as its byte, others as a question mark. */
  private static String asBytes(String text) {
    StringBuilder bytes = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes.append(c < 0x100 ? c : inWindows(c));
    }
    return bytes.toString();
  }

  private static char inWindows(char c) {
    return (char) (String.valueOf(c).getBytes(WINDOWS)[0] & 0xFF);
  }
}
