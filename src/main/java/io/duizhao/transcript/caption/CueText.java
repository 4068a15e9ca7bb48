package io.duizhao.transcript.caption;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Entities;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the tags of SRT and WebVTT captions apart from their text. */
final class CueText extends CueMarks {
  /** The type of the tag that names who speaks. */
  static final String VOICE = "voice";

  private static final Set<String> TAGS =
      Set.of("b", "i", "u", "s", "c", "v", "lang", "ruby", "rt", "font", "span", "br");

  private final String original;
  private final LineJoins joins;
  private final List<Voice> voices = new ArrayList<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private @Nullable String speaker;

  /**
   * What one voice says in a caption.
   *
   * @param speaker who says it by the caption's voice tag, or null
   * @param text what is said
   */
  record Voice(@Nullable String speaker, MarkedText text) {}

  private CueText(String original, List<Span> lines, LineJoins joins) {
    super(original, lines, joins);
    this.original = original;
    this.joins = joins;
  }

  /** Returns what the voices of a caption say, in order. */
  static List<Voice> parse(String original, List<Span> lines, LineJoins joins) {
    CueText cue = new CueText(original, lines, joins);
    cue.parse();
    cue.endVoice();
    return cue.voices;
  }

  @Override
  int markEnd(int at) {
    return switch (text.charAt(at)) {
      case '<' -> tagEnd(at);
      case '&' -> Entities.end(text, at);
      case '{' -> overrideEnd(at);
      default -> at;
    };
  }

  private int tagEnd(int at) {
    int end = at + 1;
    while (end < text.length() && "<>\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '>';
    boolean tag = closed && (isTime(text.substring(at, end)) || TAGS.contains(name(at)));
    if (tag && name(at).equals("rt") && text.charAt(at + 1) != '/') {
      // How a character is read is no part of the sentence.
      int close = text.indexOf("</rt>", end);
      return close < 0 ? end + 1 : close + "</rt>".length();
    }
    return tag ? end + 1 : at;
  }

  /** SubStation overrides such as {@code {\an8}}, which SRT files borrow. */
  private int overrideEnd(int at) {
    int end = at + 1;
    while (end < text.length() && "{}\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '}';
    return closed && text.charAt(at + 1) == '\\' ? end + 1 : at;
  }

  private String name(int at) {
    int begin = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  @Override
  void mark(int begin, int end) {
    String data = text.substring(begin, end);
    if (data.startsWith("&")) {
      out.insert(Entities.decode(data));
      return;
    }
    String name = data.startsWith("<") ? name(begin) : "";
    if (isTime(data) || data.equals("<c>") || data.equals("</c>") && !pairs.containsKey(name)) {
      return; // when each word was said; a translation has other words
    }
    if (name.equals("rt") && data.length() > "</rt>".length()) {
      out.alone("ruby", data);
      return;
    }
    if (name.equals("br")) {
      out.alone("break", data);
      out.lineBreak();
      return;
    }
    String type = name.equals("b") ? "bold" : name.equals("i") ? "italic" : "tag";
    Integer open = pairs.get(name);
    if (data.startsWith("</") && open != null) {
      out.close(open, name.equals("v") ? VOICE : type, data);
      pairs.remove(name);
    } else if (name.equals("v") && !data.startsWith("</")) {
      endVoice();
      String said = data.substring(2, data.length() - 1);
      int space = said.indexOf(' ');
      String who = space < 0 ? "" : said.substring(space).strip();
      speaker = who.isEmpty() ? null : who;
      pairs.put(name, out.open(VOICE, data));
    } else if (data.startsWith("<") && !data.startsWith("</") && TAGS.contains(name)) {
      pairs.put(name, out.open(type, data));
    } else {
      out.alone(type, data);
    }
  }

  private static boolean isTime(String data) {
    return data.length() > 1 && data.charAt(0) == '<' && Character.isDigit(data.charAt(1));
  }

  private void endVoice() {
    MarkedText said = out.build();
    if (!said.isEmpty()) {
      voices.add(new Voice(speaker, said));
    }
    out = new MarkedTextBuilder(original, joins);
    pairs.clear();
  }
}
