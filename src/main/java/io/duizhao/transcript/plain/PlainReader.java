package io.duizhao.transcript.plain;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.layout.Paragraphs;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.source.InlineMarks;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.turn.Boilerplate;
import io.duizhao.transcript.turn.MetaLine;
import io.duizhao.transcript.turn.Sounds;
import io.duizhao.transcript.turn.SpeakerLabel.Style;
import io.duizhao.transcript.turn.SpeakerLabelParser;
import io.duizhao.transcript.turn.TurnAssembler;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: a paragraph is a line, or lines between blank ones where they were wrapped. */
public final class PlainReader extends TextReader {
  /** Characters of a title at most. */
  private static final int LONGEST_TITLE = 60;

  /** Paragraphs from which the first may be a title. */
  private static final int FEWEST = 4;

  @Override
  public String id() {
    return "plain";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    return new Recognition(0.3, "text with no marks of another shape");
  }

  @Override
  protected List<Block> blocks(SourceFile file, String text, Language language) {
    List<Part> parts = Paragraphs.parts(text, Paragraphs.between(text), InlineMarks.NONE, language);
    return TurnAssembler.assemble(text, withTitle(parts), language);
  }

  /** A short first line that ends with no mark is the text's title, where a text follows. */
  private static List<Part> withTitle(List<Part> parts) {
    if (parts.size() < FEWEST || !isTitle(parts.get(0).text())) {
      return parts;
    }
    List<Part> titled = new ArrayList<>(parts);
    titled.set(0, new Part(Shape.HEADING, parts.get(0).text()));
    return titled;
  }

  private static boolean isTitle(MarkedText first) {
    String line = first.string();
    char last = line.isEmpty() ? '。' : line.charAt(line.length() - 1);
    return line.length() <= LONGEST_TITLE
        && (last == '？' || last == '?' || !SentenceEnd.ends(line))
        && !SentenceEnd.pauses(line)
        && !SentenceEnd.introduces(line)
        && !line.startsWith("—")
        && line.codePoints().anyMatch(Character::isLetter)
        && !MetaLine.is(line)
        && !Boilerplate.is(line)
        && !Sounds.is(line)
        && SpeakerLabelParser.parse(first)
            .filter(label -> label.style() != Style.BRACKETS)
            .isEmpty();
  }
}
