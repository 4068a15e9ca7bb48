package io.duizhao.check;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds bilingual documents from texts in which {@code ⟦b⟧} and {@code ⟦/b⟧} are inline codes and
 * {@code ⏎} is a line break in a subtitle.
 */
public final class MarkedTexts {
  private static final Pattern CODE = Pattern.compile("⟦(/?)(\\w+)⟧|⏎");

  private final BilingualTexts plain = new BilingualTexts();
  private final List<Marked> texts = new ArrayList<>();

  private record Marked(String source, String target, String[] speakers, double seconds) {}

  /** Returns a text without its marks. */
  public static String plain(String text) {
    return CODE.matcher(text).replaceAll("");
  }

  /** Adds a pair of texts. */
  public MarkedTexts add(
      BlockKind kind,
      String source,
      String target,
      String sourceSpeaker,
      String targetSpeaker,
      double seconds) {
    plain.add(kind, List.of(plain(source)), List.of(plain(target)), 1);
    texts.add(new Marked(source, target, new String[] {sourceSpeaker, targetSpeaker}, seconds));
    return this;
  }

  /** Returns a document of the pairs. */
  public BilingualDocument build(String file, LanguagePair languages) {
    BilingualDocument document = plain.build(file);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      TranslationUnit unit = document.units().get(i);
      Marked text = texts.get(i);
      units.add(
          new TranslationUnit(
              unit.id(),
              marked(unit.source(), text.source, text.speakers[0], text.seconds),
              marked(unit.target(), text.target, text.speakers[1], text.seconds),
              unit.sourceText(),
              unit.targetText(),
              unit.score(),
              unit.status(),
              unit.state(),
              unit.origin()));
    }
    return new BilingualDocument(document.source(), languages, units);
  }

  private static List<Segment> marked(
      List<Segment> segments, String text, String speaker, double seconds) {
    @Nullable Timecode time = seconds == 0 ? null : new Timecode(0, Math.round(1000 * seconds));
    return segments.stream()
        .map(
            plain ->
                new Segment(
                    plain.id(),
                    plain.block(),
                    plain.span(),
                    plain.kind(),
                    plain.language(),
                    speaker.isEmpty() ? null : speaker,
                    time,
                    plain.text(),
                    plain.origin(),
                    codes(text),
                    plain.confidence()))
        .toList();
  }

  private static List<InlineCode> codes(String text) {
    List<InlineCode> codes = new ArrayList<>();
    Matcher matcher = CODE.matcher(text);
    int marks = 0;
    while (matcher.find()) {
      String name = matcher.group(2);
      int offset = matcher.start() - marks;
      marks += matcher.group().length();
      if (name == null) {
        codes.add(new InlineCode(InlineCode.Role.ALONE, "break", offset, 0, "\n"));
      } else {
        boolean closes = matcher.group(1).equals("/");
        InlineCode.Role role = closes ? InlineCode.Role.CLOSE : InlineCode.Role.OPEN;
        codes.add(new InlineCode(role, name, offset, name.hashCode(), matcher.group()));
      }
    }
    return codes;
  }
}
