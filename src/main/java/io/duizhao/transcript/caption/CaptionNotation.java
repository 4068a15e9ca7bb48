package io.duizhao.transcript.caption;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Entities;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Spelling;
import java.util.List;

/** Text in SRT and WebVTT captions: what would be read as a tag is written as a reference. */
public final class CaptionNotation implements Notation {
  private static final LineJoins JOINS = LineJoins.plain(Language.EN_US);

  @Override
  public Spelling spell(String text, List<InlineCode> codes, Position position) {
    Spelling plain = Spelling.of(text, codes, Character::toString);
    boolean special = text.chars().anyMatch(c -> "<&{".indexOf(c) >= 0) || text.contains("-->");
    return special && !readsBack(plain.text(), text)
        ? Spelling.of(text, codes, CaptionNotation::escape)
        : plain;
  }

  private static boolean readsBack(String spelled, String text) {
    List<CueText.Voice> read =
        CueText.parse(spelled, List.of(new Span(0, spelled.length())), JOINS);
    return !spelled.contains("-->") && read.size() == 1 && read.get(0).text().string().equals(text);
  }

  private static String escape(int c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '{' -> "&#123;";
      default -> Character.toString(c);
    };
  }

  @Override
  public int referenceEnd(String original, int at) {
    return original.charAt(at) == '&' ? Entities.end(original, at) : at;
  }

  @Override
  public boolean isLabel(InlineCode code) {
    return code.type().equals(CueText.VOICE);
  }
}
